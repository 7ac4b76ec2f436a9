package io.github.zipingbiao.internal.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads points: those in a cell of their own, and those printed behind the name of a level.
 *
 * <p>A bracket belongs to the points when it holds a number of at most 100, with or without the
 * word for points; so {@code (10)} is points, and a year, an ordinal, a unit or a percentage in
 * brackets stays in the name. Without brackets the word is needed. A name with two such brackets
 * keeps both, as nobody can tell which is meant. Stateless and thread-safe.
 */
public final class PointsParser {
  /** All points of a form. */
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

  private static final String SPACE = "[\\s\\p{Z}]*";
  private static final String OPEN = "[(\\[{\u3010\u3014]";
  private static final String CLOSE = "[)\\]}\u3011\u3015]";

  private final Set<String> blanks;
  private final Pattern bracketed;
  private final Pattern trailing;
  private final Pattern cell;

  /** Creates a parser with the words of the library. */
  public PointsParser() {
    ValueWords words = ValueWords.standard();
    String number = "(?<n>" + Numeral.UNSIGNED + ")";
    String unit = words.anyOf("points.unit");
    String lead = "(?:" + words.anyOf("points.lead") + SPACE + ":?" + SPACE + ")?";
    blanks = Set.copyOf(words.list("blank.numbers"));
    bracketed =
        Pattern.compile(
            SPACE + OPEN + SPACE + lead + number + SPACE + unit + "?" + SPACE + CLOSE + SPACE);
    trailing = Pattern.compile("(?<![0-9.,%-])" + number + SPACE + unit + SPACE + "$");
    cell =
        Pattern.compile(
            "(?:" + number + unit + "?|\\((?<b>" + Numeral.UNSIGNED + ")" + unit + "\\))");
  }

  /**
   * The name of a level and the points printed with it.
   *
   * @param name the name as printed, without the points; "" where only points are printed
   * @param points the points, empty where none are printed
   */
  public record NamedPoints(String name, Optional<BigDecimal> points) {}

  /** Separates the name of a level from the points printed with it. */
  public NamedPoints parseName(String text) {
    String folded = CellText.fold(text);
    Matcher matcher = bracketed.matcher(folded);
    int count = 0;
    MatchResult only = null;
    while (matcher.find()) {
      if (points(matcher.group("n")).isPresent()) {
        only = matcher.toMatchResult();
        count++;
      }
    }
    if (count == 0) {
      Matcher end = trailing.matcher(folded);
      only = end.find() && points(end.group("n")).isPresent() ? end.toMatchResult() : null;
    }
    return only == null || count > 1
        ? new NamedPoints(text.strip(), Optional.empty())
        : new NamedPoints(without(text, only), points(only.group(1)));
  }

  private static String without(String text, MatchResult part) {
    return (text.substring(0, part.start()) + text.substring(part.end())).strip();
  }

  private static Optional<BigDecimal> points(String number) {
    return Numeral.parse(number).filter(points -> points.compareTo(MOST_POINTS) <= 0);
  }

  /** Reads a cell that holds points or a score. */
  public Reading<BigDecimal> parse(String text) {
    String compact = CellText.compact(text);
    if (CellText.isBlank(compact) || blanks.contains(compact)) {
      return new Reading.Blank<>();
    }
    Matcher matcher = cell.matcher(compact);
    if (CellText.holdsSplitNumber(text) || !matcher.matches()) {
      return signed(text, compact);
    }
    String number = matcher.group("n") == null ? matcher.group("b") : matcher.group("n");
    return Numeral.parse(number)
        .<Reading<BigDecimal>>map(Reading.Value::new)
        .orElseGet(() -> new Reading.NotUnderstood<>(text));
  }

  /** Deductions are printed as negative points now and then. */
  private static Reading<BigDecimal> signed(String text, String compact) {
    return CellText.holdsSplitNumber(text)
        ? new Reading.NotUnderstood<>(text)
        : Numeral.parse(compact)
            .<Reading<BigDecimal>>map(Reading.Value::new)
            .orElseGet(() -> new Reading.NotUnderstood<>(text));
  }
}
