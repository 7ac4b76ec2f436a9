package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of the indicators and of the execution add up to the total score. The score of the
 * execution stays out where its points do, see {@link PointsLayout}.
 */
final class ScoreSumRule implements Rule {
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
    if (!PointsLayout.of(form).indicatorsAlone()) {
      Figures.fundsScore(form).ifPresent(terms::add);
    }
    BigDecimal printed = total.get().value();
    return List.of(
        outcome.of(
            PrintedRounding.mayBeSum(printed, terms),
            Figure.sum(terms),
            printed,
            Figure.pointers(List.of(total.get()), terms),
            "the scores add up to the total score"));
  }
}
