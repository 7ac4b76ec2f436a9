package io.github.zipingbiao.internal.values;

import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.IndicatorValue.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with its comparison and unit, from a folded text without white space. The whole
 * text must consist of them and of words that say nothing about the number. Stateless and
 * thread-safe.
 */
final class QuantityParser {
  // Repeated words are atomic: the longest word that fits is the one, or else a text of signs would
  // be taken apart in more ways than there is time for.
  private static final String LEAD = "(?>#quantity.lead#)*";
  private static final String TRAIL = "(?>#quantity.trail#)*(?:[,;\\u3002\\u3001]|(?<![0-9])\\.)?";

  private static final String SCALED_WORD = "#unit.scales#?#unit.words#";

  /** A scale and a ratio of words, or one Han character that begins no sentence. */
  private static final String UNIT =
      "(?:"
          + SCALED_WORD
          + "(?:#unit.joints#"
          + SCALED_WORD
          + ")*|#unit.scales#"
          + "|(?!#unit.notAlone,date.month,date.year#)\\p{IsHan})";

  private final Pattern quantity;
  private final Map<Comparison, Pattern> before = new LinkedHashMap<>();
  private final Map<Comparison, Pattern> after = new LinkedHashMap<>();
  private final Pattern wordsBefore;

  QuantityParser(ValueWords words) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison != Comparison.BETWEEN) {
        before.put(comparison, Pattern.compile(words.anyOf("before." + comparison)));
      }
    }
    for (Comparison comparison :
        EnumSet.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.ABOUT)) {
      after.put(comparison, Pattern.compile(words.anyOf("after." + comparison)));
    }
    String anyBefore =
        words.anyOf(before.keySet().stream().map(c -> "before." + c).toArray(String[]::new));
    wordsBefore = Pattern.compile(anyBefore);
    String anyAfter =
        words.anyOf(after.keySet().stream().map(c -> "after." + c).toArray(String[]::new));
    String unit = words.expand(UNIT);
    quantity =
        words.compile(
            LEAD
                + "(?<before>(?>"
                + anyBefore
                + ")*)"
                + LEAD
                + "(?<n>"
                + Numeral.SIGNED
                + ")(?<more>#between.MORE_THAN#)?"
                + "(?:(?<u1>"
                + unit
                + ")?#range.joints#(?<m>"
                + Numeral.UNSIGNED
                + "))?"
                + "(?<after1>"
                + anyAfter
                + ")?(?<u>"
                + unit
                + ")?(?<after2>"
                + anyAfter
                + ")?"
                + TRAIL);
  }

  /** Returns the quantity that the whole text is, empty where it is none. */
  Optional<Quantity> parse(String compact) {
    Matcher matcher = quantity.matcher(compact);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return matcher.group("m") == null ? single(matcher) : range(matcher);
  }

  private Optional<Quantity> single(Matcher matcher) {
    Optional<BigDecimal> amount = Numeral.parse(matcher.group("n"));
    Optional<Comparison> comparison = comparison(matcher);
    return amount.isEmpty() || comparison.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Quantity(
                comparison.get(), amount.get(), Optional.empty(), unit(matcher.group("u"))));
  }

  private Optional<Quantity> range(Matcher matcher) {
    Optional<BigDecimal> lower = Numeral.parse(matcher.group("n"));
    Optional<BigDecimal> upper = Numeral.parse(matcher.group("m"));
    Optional<Comparison> around = comparison(matcher);
    Optional<String> first = unit(matcher.group("u1"));
    Optional<String> last = unit(matcher.group("u"));
    boolean sameUnit = first.isEmpty() || first.equals(last);
    if (lower.isEmpty()
        || upper.isEmpty()
        || !sameUnit
        || !around.equals(Optional.of(Comparison.EQUAL))) {
      return Optional.empty();
    }
    return lower.get().compareTo(upper.get()) >= 0
        ? Optional.empty()
        : Optional.of(new Quantity(Comparison.BETWEEN, lower.get(), upper, last));
  }

  /**
   * Returns the one comparison that all signs and words agree on. A sign for "equal" gives way,
   * because authors put one in front of anything; other signs that differ leave none.
   */
  private Optional<Comparison> comparison(Matcher matcher) {
    Set<Comparison> found = EnumSet.noneOf(Comparison.class);
    collectBefore(matcher.group("before"), found);
    collectAfter(matcher.group("after1"), found);
    collectAfter(matcher.group("after2"), found);
    if (matcher.group("more") != null) {
      found.add(Comparison.MORE_THAN);
    }
    found.remove(Comparison.EQUAL);
    return switch (found.size()) {
      case 0 -> Optional.of(Comparison.EQUAL);
      case 1 -> Optional.of(found.iterator().next());
      default -> Optional.empty();
    };
  }

  private void collectBefore(String words, Set<Comparison> found) {
    Matcher each = wordsBefore.matcher(words);
    while (each.find()) {
      String word = each.group();
      before.forEach((comparison, pattern) -> addIf(pattern, word, comparison, found));
    }
  }

  private void collectAfter(String word, Set<Comparison> found) {
    if (word != null) {
      after.forEach((comparison, pattern) -> addIf(pattern, word, comparison, found));
    }
  }

  private static void addIf(
      Pattern pattern, String word, Comparison comparison, Set<Comparison> found) {
    if (pattern.matcher(word).matches()) {
      found.add(comparison);
    }
  }

  private static Optional<String> unit(String text) {
    return Optional.ofNullable(text);
  }
}
