package io.github.zipingbiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The line of a form with its whole fund, as printed.
 *
 * @param unit monetary unit of the amounts
 * @param budget budget of the year
 * @param executed what was spent of it
 * @param printedRate execution rate as a fraction
 * @param weight points for the rate
 * @param score points that it earned
 */
record FundSummary(
    Optional<String> unit,
    Optional<BigDecimal> budget,
    Optional<BigDecimal> executed,
    Optional<BigDecimal> printedRate,
    Optional<BigDecimal> weight,
    Optional<BigDecimal> score) {
  /** Decimals of a rate that is computed: 0.0001 %, finer than forms print. */
  private static final int RATE_DECIMALS = 6;

  boolean hasAmounts() {
    return budget.isPresent() && executed.isPresent();
  }

  /** Returns the rate as printed, or what the amounts come to where none is printed. */
  Optional<BigDecimal> rate() {
    if (printedRate.isPresent() || !hasAmounts() || budget.get().signum() <= 0) {
      return printedRate;
    }
    return Optional.of(executed.get().divide(budget.get(), RATE_DECIMALS, RoundingMode.HALF_UP));
  }
}
