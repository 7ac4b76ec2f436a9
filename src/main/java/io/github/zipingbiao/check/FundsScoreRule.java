package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The score of the execution is its rate times its points, see {@link Execution}. Another score
 * fails, for a person to look at, but contradicts the form only where no band can explain it.
 */
final class FundsScoreRule implements Rule {
  private static final String WHAT = "the score of the execution is its rate times its points";

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
    Optional<Figure> points = Figures.ofLine(form, line, "weight", FundLine::weight);
    Optional<Figure> score = Figures.ofLine(form, line, "score", FundLine::score);
    Optional<Execution> execution = Execution.of(form, line);
    return points.isEmpty() || score.isEmpty()
        ? Optional.empty()
        : execution.map(known -> compare(points.get(), score.get(), known));
  }

  private Check compare(Figure points, Figure score, Execution execution) {
    BigDecimal found = score.value();
    boolean holds = execution.earns(found, points.value());
    BigDecimal expected =
        holds ? found : execution.score(points.value(), PrintedRounding.decimals(found));
    List<String> fields = Figure.pointers(List.of(score, points), execution.fields());
    Check check = outcome.of(holds, expected, found, fields, WHAT);
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
    return Rule.super.contradicts(check)
        && !Execution.mayBeBand(check.found().orElseThrow(), check.expected().orElseThrow());
  }

  /** The product proves score and points; of the rate it is too coarse a test. */
  @Override
  public List<String> proves(SelfEvaluation form, Check check) {
    return check.status() == CheckStatus.PASS ? check.fields().subList(0, 2) : List.of();
  }
}
