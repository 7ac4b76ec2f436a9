package io.github.zipingbiao.internal.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an amount of money.
 *
 * <p>Understood are decimal numbers with or without grouping commas, a currency sign in front and a
 * monetary unit behind, also in brackets. The number keeps the decimals printed. A stroke, dots or
 * a currency sign without a number are a blank. Everything else is not understood: a sentence, two
 * numbers, a comma that groups no thousands, a number with a space inside. Stateless and
 * thread-safe.
 */
public final class AmountParser {
  private final Set<String> blanks;
  private final Pattern amount;
  private final Pattern prefixAlone;

  /** Creates a parser with the words of the library. */
  public AmountParser() {
    this(ValueWords.standard());
  }

  private AmountParser(ValueWords words) {
    String prefix = words.anyOf("money.prefixes");
    String unit = MoneyUnit.pattern();
    blanks = Set.copyOf(words.list("blank.numbers"));
    prefixAlone = Pattern.compile(prefix + "-*");
    amount =
        Pattern.compile(
            prefix
                + "?(?<n>"
                + Numeral.SIGNED
                + ")(?:(?<u>"
                + unit
                + ")|\\((?<b>"
                + unit
                + ")\\))?");
  }

  /**
   * An amount as printed.
   *
   * @param value the number
   * @param unit monetary unit printed behind it, empty where the cell prints none
   */
  public record Amount(BigDecimal value, Optional<String> unit) {
    /** Returns the amount in yuan; the number as it is where no unit is printed behind it. */
    public BigDecimal plain() {
      return unit.flatMap(MoneyUnit::of).map(known -> known.inYuan(value)).orElse(value);
    }
  }

  /** Reads the text of one cell. */
  public Reading<Amount> parse(String text) {
    String compact = CellText.compact(text);
    if (isBlank(compact)) {
      return new Reading.Blank<>();
    }
    Matcher matcher = amount.matcher(compact);
    if (CellText.holdsSplitNumber(text) || !matcher.matches()) {
      return new Reading.NotUnderstood<>(text);
    }
    Optional<String> unit =
        Optional.ofNullable(matcher.group("u")).or(() -> Optional.ofNullable(matcher.group("b")));
    return Numeral.parse(matcher.group("n"))
        .<Reading<Amount>>map(value -> new Reading.Value<>(new Amount(value, unit)))
        .orElseGet(() -> new Reading.NotUnderstood<>(text));
  }

  private boolean isBlank(String compact) {
    return CellText.isBlank(compact)
        || blanks.contains(compact)
        || prefixAlone.matcher(compact).matches();
  }
}
