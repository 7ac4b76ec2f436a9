package io.github.zipingbiao.check;

import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Budget and execution of one line of the funds.
 *
 * @param budget budget of the year; the one of the beginning where the form prints no other
 * @param executed amount spent
 */
record Spending(Figure budget, Figure executed) {

  static Optional<Spending> of(SelfEvaluation form, int line) {
    Optional<Figure> budget =
        Figures.ofLine(form, line, "annualBudget", FundLine::annualBudget)
            .or(() -> Figures.ofLine(form, line, "initialBudget", FundLine::initialBudget));
    Optional<Figure> executed = Figures.ofLine(form, line, "executed", FundLine::executed);
    return budget.isEmpty() || executed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spending(budget.get(), executed.get()));
  }

  /** Returns executed over budget, empty where the budget is 0. */
  Optional<BigDecimal> rate() {
    return budget.value().signum() == 0
        ? Optional.empty()
        : Optional.of(executed.value().divide(budget.value(), MathContext.DECIMAL64));
  }

  /** Returns whether neither a budget nor any spending is printed, so that any rate is as good. */
  boolean isNothing() {
    return budget.value().signum() == 0 && executed.value().signum() == 0;
  }

  /**
   * Returns whether all was spent: the amounts are equal, or equal once the finer is rounded to the
   * decimals of the other.
   */
  boolean isComplete() {
    int coarse =
        Math.min(
            PrintedRounding.decimals(budget.value()), PrintedRounding.decimals(executed.value()));
    return PrintedRounding.round(budget.value(), coarse)
            .compareTo(PrintedRounding.round(executed.value(), coarse))
        == 0;
  }

  /** Returns whether both amounts are the same number. */
  boolean isEqual() {
    return budget.value().compareTo(executed.value()) == 0;
  }

  List<Figure> figures() {
    return List.of(budget, executed);
  }
}
