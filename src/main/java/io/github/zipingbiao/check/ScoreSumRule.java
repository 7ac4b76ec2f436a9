package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The scores of the indicators and of the execution add up to the total score. The score of the
 * execution stays out where its points do, see {@link PointsLayout}.
 */
final class ScoreSumRule implements Rule {
  private static final String WHAT = "the scores add up to the total score";

  /** All that the sum is about is called so, the total as well. */
  private static final String SCORE = "/score";

  private static final String UNKNOWN =
      "the form does not print the score of the execution, which the total seems to hold";

  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "SCORE_SUM";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.EQUATION;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    Optional<Figure> total = Figure.of("/total/score", form.total().score());
    List<Figure> terms = new ArrayList<>(Figures.scores(form));
    if (total.isEmpty()) {
      return outcome.skipped("the form prints no total score");
    }
    if (terms.isEmpty()) {
      return outcome.skipped("the form prints no scores of its indicators");
    }
    PointsLayout points = PointsLayout.of(form);
    if (!points.indicatorsAlone()) {
      Optional<Figure> funds = Figures.fundsScore(form);
      funds.ifPresent(terms::add);
      if (funds.isEmpty() && !PrintedRounding.mayBeSum(total.get().value(), terms)) {
        return unprintedFundsScore(form, points, total.get(), terms);
      }
    }
    return List.of(compare(total.get(), terms));
  }

  private Check compare(Figure total, List<Figure> terms) {
    return outcome.of(
        PrintedRounding.mayBeSum(total.value(), terms),
        Figure.sum(terms),
        total.value(),
        Figure.pointers(List.of(total), terms),
        WHAT);
  }

  /**
   * Many a form prints what the execution can earn, or leaves room for it, but not what it earned:
   * the total tells. What it leaves must follow from the execution rate, where that is known.
   */
  private List<Check> unprintedFundsScore(
      SelfEvaluation form, PointsLayout layout, Figure total, List<Figure> terms) {
    BigDecimal points = layout.pointsOfFunds(form).orElse(BigDecimal.ZERO);
    BigDecimal left = total.value().subtract(Figure.sum(terms));
    boolean possible = left.signum() > 0 && left.compareTo(points) <= 0;
    OptionalInt line = Figures.mainLine(form);
    Optional<Execution> execution =
        line.isEmpty() ? Optional.empty() : Execution.of(form, line.getAsInt());
    if (!possible) {
      return List.of(compare(total, terms));
    }
    if (execution.isEmpty()) {
      return outcome.skipped(UNKNOWN);
    }
    return compare(total, terms, execution.get(), points);
  }

  private List<Check> compare(
      Figure total, List<Figure> terms, Execution execution, BigDecimal points) {
    BigDecimal sum = Figure.sum(terms);
    BigDecimal left = total.value().subtract(sum);
    BigDecimal earned = execution.score(points, PrintedRounding.decimals(left));
    boolean holds = execution.earns(left, points);
    if (!holds && earned.compareTo(points) < 0 && Execution.mayBeBand(left, earned)) {
      return outcome.skipped(UNKNOWN);
    }
    return List.of(
        outcome.of(
            holds,
            holds ? total.value() : sum.add(earned),
            total.value(),
            Figure.pointers(List.of(total), terms, execution.fields()),
            WHAT));
  }

  /** Of the execution itself the sum is too coarse a test. */
  @Override
  public List<String> proves(SelfEvaluation form, Check check) {
    return Rule.super.proves(form, check).stream()
        .filter(pointer -> pointer.endsWith(SCORE))
        .toList();
  }
}
