package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rate of execution is executed over budget, for each line of the funds.
 *
 * <p>The rate may be off by half a unit of its last place, and by half a percent where it is
 * printed as a whole percentage. A rate of 100 % is not rounded: it says that everything was spent,
 * so budget and execution must be equal as far as both are printed. Of nothing, 0 % and 100 % are
 * equally right.
 */
final class ExecutionRateRule implements Rule {
  /** No rate is printed coarser than in whole percentages, that is with two decimals. */
  private static final int FEWEST_DECIMALS = 2;

  /** Decimals shown of a rate whose last ones were left out. */
  private static final int MORE_DECIMALS = 2;

  private static final String WHAT = "the rate is executed over budget";

  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "EXECUTION_RATE";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.EQUATION;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < form.funds().lines().size(); i++) {
      Optional<Figure> rate = Figures.ofLine(form, i, "executionRate", FundLine::executionRate);
      Optional<Spending> spending = Spending.of(form, i);
      if (rate.isPresent() && spending.isPresent()) {
        checks.add(check(rate.get(), spending.get()));
      }
    }
    return outcome.orSkipped(
        checks, "the form prints no rate of execution, or no budget and execution beside it");
  }

  private Check check(Figure rate, Spending spending) {
    List<String> fields = Figure.pointers(List.of(rate), spending.figures());
    BigDecimal printed = rate.value();
    Optional<BigDecimal> exact = spending.rate();
    if (exact.isEmpty()) {
      return withoutBudget(printed, spending, fields);
    }
    if (!isFull(printed) && isCut(exact.get(), printed) && !rounds(exact.get(), printed)) {
      return cut(exact.get(), printed, fields);
    }
    int decimals = decimals(printed);
    BigDecimal expected = PrintedRounding.round(exact.get(), decimals);
    boolean holds = isFull(printed) ? spending.isComplete() : rounds(exact.get(), printed);
    // What rounds to 100 % without being it would read as "expected 1, found 1".
    return outcome.of(
        holds,
        holds ? printed : exactUnless(expected, printed, exact.get()),
        printed,
        fields,
        WHAT);
  }

  private Check withoutBudget(BigDecimal printed, Spending spending, List<String> fields) {
    boolean either = printed.signum() == 0 || isFull(printed);
    return spending.isNothing()
        ? outcome.of(either, either ? printed : BigDecimal.ZERO, printed, fields, WHAT)
        : outcome.of(false, fields, "there is a rate and an execution, but a budget of 0");
  }

  private static BigDecimal exactUnless(BigDecimal rounded, BigDecimal printed, BigDecimal exact) {
    return rounded.compareTo(printed) == 0 ? exact : rounded;
  }

  private static boolean rounds(BigDecimal exact, BigDecimal printed) {
    BigDecimal difference = exact.subtract(printed).abs();
    return difference.compareTo(PrintedRounding.halfUnit(decimals(printed))) <= 0;
  }

  private Check cut(BigDecimal exact, BigDecimal printed, List<String> fields) {
    BigDecimal finer = exact.setScale(decimals(printed) + MORE_DECIMALS, RoundingMode.DOWN);
    return outcome.of(false, finer, printed, fields, WHAT);
  }

  /** Whether a rate is the exact one with its last decimals left out instead of rounded. */
  private static boolean isCut(BigDecimal exact, BigDecimal printed) {
    return exact.setScale(decimals(printed), RoundingMode.DOWN).compareTo(printed) == 0;
  }

  /** A rate that was cut instead of rounded is for a person to look at, but no contradiction. */
  @Override
  public boolean contradicts(Check check) {
    return Rule.super.contradicts(check)
        && (check.expected().isEmpty()
            || PrintedRounding.decimals(check.expected().get())
                < decimals(check.found().orElseThrow()) + MORE_DECIMALS
            || !isCut(check.expected().get(), check.found().orElseThrow()));
  }

  private static int decimals(BigDecimal rate) {
    return Math.max(FEWEST_DECIMALS, PrintedRounding.decimals(rate));
  }

  private static boolean isFull(BigDecimal rate) {
    return rate.compareTo(BigDecimal.ONE) == 0;
  }

  /** A rate proves itself, but the amounts only to its own precision, unless they are equal. */
  @Override
  public List<String> proves(SelfEvaluation form, Check check) {
    if (check.status() != CheckStatus.PASS) {
      return List.of();
    }
    boolean equal =
        check.found().filter(ExecutionRateRule::isFull).isPresent()
            && Spending.of(form, line(check.fields().get(0))).filter(Spending::isEqual).isPresent();
    return equal ? check.fields() : check.fields().subList(0, 1);
  }

  private static int line(String pointer) {
    return Integer.parseInt(pointer.split("/", -1)[3]);
  }
}
