package io.github.zipingbiao.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of the funds table. Amounts are in the unit of the line, or else in that of {@link
 * Funds#unit()}, exactly as printed.
 *
 * @param source kind of money
 * @param label the row's label as printed
 * @param initialBudget budget at the beginning of the year
 * @param annualBudget budget of the whole year, after adjustment
 * @param executed amount spent in the year
 * @param weight points that the execution rate can earn
 * @param executionRate executed over annual budget as printed, a fraction: 95.71 % is 0.9571
 * @param score points earned
 * @param unit monetary unit of the amounts of this line as printed behind them, where it is another
 *     than that of the form; empty otherwise
 */
public record FundLine(
    FundSource source,
    String label,
    Optional<BigDecimal> initialBudget,
    Optional<BigDecimal> annualBudget,
    Optional<BigDecimal> executed,
    Optional<BigDecimal> weight,
    Optional<BigDecimal> executionRate,
    Optional<BigDecimal> score,
    Optional<String> unit) {

  /** A line in the unit of the form. */
  public FundLine(
      FundSource source,
      String label,
      Optional<BigDecimal> initialBudget,
      Optional<BigDecimal> annualBudget,
      Optional<BigDecimal> executed,
      Optional<BigDecimal> weight,
      Optional<BigDecimal> executionRate,
      Optional<BigDecimal> score) {
    this(
        source,
        label,
        initialBudget,
        annualBudget,
        executed,
        weight,
        executionRate,
        score,
        Optional.empty());
  }
}
