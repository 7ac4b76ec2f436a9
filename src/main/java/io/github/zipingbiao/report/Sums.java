package io.github.zipingbiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Exact sums of budgets and of what was spent of them, in ten thousand yuan. Not thread-safe. */
final class Sums {
  /** Decimals of a rate as a fraction: 0.01 %, as forms print it. */
  private static final int RATE_DECIMALS = 4;

  private int forms;
  private BigDecimal budget = BigDecimal.ZERO;
  private BigDecimal executed = BigDecimal.ZERO;

  void add(Amounts amounts) {
    forms++;
    budget = budget.add(amounts.budget());
    executed = executed.add(amounts.executed());
  }

  /** Adds what another sum holds. */
  void addAll(Sums other) {
    forms += other.forms;
    budget = budget.add(other.budget);
    executed = executed.add(other.executed);
  }

  /** Returns how many forms the sums are of. */
  int forms() {
    return forms;
  }

  BigDecimal budget() {
    return budget;
  }

  BigDecimal executed() {
    return executed;
  }

  /** Returns what was spent of the budget as a fraction, empty where there is no budget. */
  Optional<BigDecimal> rate() {
    return budget.signum() <= 0
        ? Optional.empty()
        : Optional.of(executed.divide(budget, RATE_DECIMALS, RoundingMode.HALF_UP));
  }
}
