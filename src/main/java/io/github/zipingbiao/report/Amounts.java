package io.github.zipingbiao.report;

import java.math.BigDecimal;

/**
 * What a form had to spend, in ten thousand yuan.
 *
 * @param budget budget of the year
 * @param executed what was spent of it
 */
record Amounts(BigDecimal budget, BigDecimal executed) {
  /** Returns the amounts printed in a unit that is ten thousand yuan times a power of ten. */
  static Amounts scaled(BigDecimal budget, BigDecimal executed, int exponent) {
    return new Amounts(budget.scaleByPowerOfTen(exponent), executed.scaleByPowerOfTen(exponent));
  }
}
