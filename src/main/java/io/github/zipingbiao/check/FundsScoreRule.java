package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The score of the execution is its rate times its points, at most its points, as the form in annex
 * to the administrative measures 2020 No. 10 prescribes. The rate printed and the one that follows
 * from the amounts are both accepted. The score may be off by half a unit of its last place.
 *
 * <p>Many a unit scores in bands instead, such as 8 points from 85 % on. The form does not print
 * its bands. So another score fails, for a person to look at, but contradicts the form only where
 * no band can explain it: bands give whole or half points, and none for nothing.
 */
final class FundsScoreRule implements Rule {
  private static final String WHAT = "the score of the execution is its rate times its points";

  /** Bands give multiples of this many points. */
  private static final BigDecimal STEP = new BigDecimal("0.5");

  private static final String BANDED = "; the form may score in bands";

  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "FUNDS_SCORE";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.EQUATION;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < form.funds().lines().size(); i++) {
      check(form, i).ifPresent(checks::add);
    }
    return outcome.orSkipped(
        checks, "the form does not print points, score and rate of the execution");
  }

  private Optional<Check> check(SelfEvaluation form, int line) {
    Optional<Figure> weight = Figures.ofLine(form, line, "weight", FundLine::weight);
    Optional<Figure> score = Figures.ofLine(form, line, "score", FundLine::score);
    Optional<Figure> rate = Figures.ofLine(form, line, "executionRate", FundLine::executionRate);
    Optional<Spending> spending = Spending.of(form, line);
    List<BigDecimal> rates = rates(rate, spending);
    if (weight.isEmpty() || score.isEmpty() || rates.isEmpty()) {
      return Optional.empty();
    }
    List<String> fields =
        Figure.pointers(
            List.of(score.get(), weight.get()),
            rate.stream().toList(),
            spending.map(Spending::figures).orElse(List.of()));
    return Optional.of(compare(weight.get().value(), score.get().value(), rates, fields));
  }

  /** The rates that the score may follow from, the likeliest first. */
  private static List<BigDecimal> rates(Optional<Figure> printed, Optional<Spending> spending) {
    Optional<BigDecimal> exact = spending.flatMap(Spending::rate);
    boolean nothing = spending.filter(Spending::isNothing).isPresent();
    return Stream.concat(
            nothing ? Stream.of(BigDecimal.ZERO, BigDecimal.ONE) : exact.stream(),
            printed.map(Figure::value).stream())
        .toList();
  }

  private Check compare(
      BigDecimal weight, BigDecimal score, List<BigDecimal> rates, List<String> fields) {
    int decimals = PrintedRounding.decimals(score);
    BigDecimal first = earned(weight, rates.get(0));
    boolean holds =
        rates.stream()
            .map(rate -> earned(weight, rate).subtract(score).abs())
            .anyMatch(off -> off.compareTo(PrintedRounding.halfUnit(decimals)) <= 0);
    BigDecimal expected =
        holds ? score : PrintedRounding.round(first, Math.max(2, decimals)).stripTrailingZeros();
    Check check = outcome.of(holds, expected, score, fields, WHAT);
    return holds || contradicts(check) ? check : explained(check);
  }

  private static Check explained(Check check) {
    return new Check(
        check.rule(),
        check.status(),
        check.expected(),
        check.found(),
        check.fields(),
        check.message() + BANDED);
  }

  @Override
  public boolean contradicts(Check check) {
    return Rule.super.contradicts(check) && !mayBeBand(check);
  }

  private static boolean mayBeBand(Check check) {
    boolean earned = check.expected().filter(score -> score.signum() > 0).isPresent();
    return earned && check.found().filter(FundsScoreRule::isStep).isPresent();
  }

  private static boolean isStep(BigDecimal score) {
    return score.signum() >= 0 && score.remainder(STEP).signum() == 0;
  }

  private static BigDecimal earned(BigDecimal weight, BigDecimal rate) {
    return weight.multiply(rate.min(BigDecimal.ONE));
  }

  /** The product proves score and points; of the rate it is too coarse a test. */
  @Override
  public List<String> proves(SelfEvaluation form, Check check) {
    return check.status() == CheckStatus.PASS ? check.fields().subList(0, 2) : List.of();
  }
}
