package io.github.zipingbiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** How far printed numbers may be off because they were rounded for printing. */
final class PrintedRounding {
  /** From this many decimals on a number is taken for rounded; 0.5 and 2.5 are set by hand. */
  private static final int ROUNDED_SCALE = 2;

  /** Half a unit of the last place is the most that rounding adds or takes. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private PrintedRounding() {}

  /** Returns half a unit of the last place of a number with so many decimals. */
  static BigDecimal halfUnit(int decimals) {
    return HALF.movePointLeft(decimals);
  }

  /** Returns the decimals printed, never negative. */
  static int decimals(BigDecimal number) {
    return Math.max(0, number.scale());
  }

  /** Returns the decimals that say something: 10.50 has one, 90.00 none. */
  static int usedDecimals(BigDecimal number) {
    return number.signum() == 0 ? 0 : Math.max(0, number.stripTrailingZeros().scale());
  }

  /** Returns the number with so many decimals, halves away from zero as spreadsheets print them. */
  static BigDecimal round(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Returns whether a printed total may be the sum of printed terms.
   *
   * <p>A total with fewer decimals than the sum may be off by half a unit of its last place. Two or
   * more terms with two decimals or more may each be off by half a unit of theirs. A zero is exact:
   * nobody rounds an amount away. Otherwise the sum must be exact.
   */
  static boolean mayBeSum(BigDecimal total, Collection<Figure> terms) {
    BigDecimal sum = Figure.sum(terms);
    return total.subtract(sum).abs().compareTo(tolerance(total, sum, terms)) <= 0;
  }

  private static BigDecimal tolerance(BigDecimal total, BigDecimal sum, Collection<Figure> terms) {
    BigDecimal ofTotal =
        total.signum() != 0 && decimals(total) < usedDecimals(sum)
            ? halfUnit(decimals(total))
            : BigDecimal.ZERO;
    return ofTotal.add(ofTerms(terms));
  }

  private static BigDecimal ofTerms(Collection<Figure> terms) {
    int finest = terms.stream().mapToInt(term -> usedDecimals(term.value())).max().orElse(0);
    long rounded =
        terms.stream().filter(term -> usedDecimals(term.value()) >= ROUNDED_SCALE).count();
    return rounded < 2 ? BigDecimal.ZERO : halfUnit(finest).multiply(BigDecimal.valueOf(rounded));
  }

  /**
   * Returns whether points may be the sum of points. Points are set, not measured: a total of them
   * is never rounded, and terms are only where a whole was divided, as in three times 33.33.
   */
  static boolean mayBeSumOfPoints(BigDecimal total, Collection<Figure> terms) {
    return total.subtract(Figure.sum(terms)).abs().compareTo(ofTerms(terms)) <= 0;
  }

  /** Returns whether the total is the sum of the terms to the last digit. */
  static boolean isSum(BigDecimal total, Collection<Figure> terms) {
    return total.compareTo(Figure.sum(terms)) == 0;
  }
}
