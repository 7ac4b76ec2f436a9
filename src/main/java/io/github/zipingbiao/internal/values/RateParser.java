package io.github.zipingbiao.internal.values;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads a rate of execution as a fraction: 95.71 % is 0.9571. The fraction keeps the precision
 * printed, so {@code 100%} is 1.00 and {@code 100.00%} is 1.0000.
 *
 * <p>A number without a percent sign is a percentage when it is too large for a fraction, and a
 * fraction otherwise. Spreadsheets print the bare fraction as often under a heading with a percent
 * sign as under one without, and a rate near 1 is far more frequent than one near 1 %. The heading
 * only decides where "too large" begins. Stateless and thread-safe.
 */
public final class RateParser {
  /**
   * Largest bare number read as a fraction. More than 150 % of a budget is never spent in one year,
   * and below 1.5 % no project is evaluated.
   */
  private static final BigDecimal LARGEST_FRACTION = new BigDecimal("1.5");

  /** The same under a heading with a percent sign, where only a full rate is a likely fraction. */
  private static final BigDecimal LARGEST_FRACTION_IN_PERCENT_COLUMN = BigDecimal.ONE;

  private final Set<String> blanks = Set.copyOf(ValueWords.standard().list("blank.numbers"));

  /** What the heading of the column says about its numbers. */
  public enum Heading {
    /** The heading prints a percent sign. */
    PERCENT,
    /** It prints none. */
    PLAIN
  }

  /** Reads the text of one cell under the given heading. */
  public Reading<BigDecimal> parse(String text, Heading heading) {
    String compact = CellText.compact(text);
    if (CellText.isBlank(compact) || compact.equals("%") || blanks.contains(compact)) {
      return new Reading.Blank<>();
    }
    if (CellText.holdsSplitNumber(text)) {
      return new Reading.NotUnderstood<>(text);
    }
    boolean signed = compact.endsWith("%");
    String digits = signed ? compact.substring(0, compact.length() - 1) : compact;
    return Numeral.parse(digits)
        .map(number -> signed || isPercentage(number, heading) ? fraction(number) : number)
        .<Reading<BigDecimal>>map(Reading.Value::new)
        .orElseGet(() -> new Reading.NotUnderstood<>(text));
  }

  private static boolean isPercentage(BigDecimal number, Heading heading) {
    BigDecimal limit =
        heading == Heading.PERCENT ? LARGEST_FRACTION_IN_PERCENT_COLUMN : LARGEST_FRACTION;
    return number.abs().compareTo(limit) > 0;
  }

  private static BigDecimal fraction(BigDecimal percentage) {
    return percentage.movePointLeft(2);
  }
}
