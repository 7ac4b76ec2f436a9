package io.github.zipingbiao.check;

import io.github.zipingbiao.check.CheckWords.GradeBand;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grade is the one that the total score earns: of 100 points 90, 80 and 60 begin the three
 * better of four grades, after the administrative measures 2020 No. 10. A remark only, because
 * provinces draw the lines differently.
 */
final class GradeRule implements Rule {
  private final CheckWords words = CheckWords.standard();
  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "GRADE";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REMARK;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    Optional<BigDecimal> score = form.total().score();
    Optional<GradeBand> band = form.total().grade().flatMap(words::grade);
    BigDecimal full = form.total().weight().orElse(PointsLayout.FULL);
    if (score.isEmpty() || band.isEmpty() || full.signum() <= 0) {
      return outcome.skipped("the form does not print a total score and a grade that is known");
    }
    BigDecimal from = band.get().from().multiply(full);
    boolean low = score.get().compareTo(from) < 0;
    boolean high =
        band.get().below().filter(b -> score.get().compareTo(b.multiply(full)) >= 0).isPresent();
    List<String> fields = new ArrayList<>(List.of("/total/grade", "/total/score"));
    form.total().weight().ifPresent(weight -> fields.add("/total/weight"));
    return List.of(
        outcome.of(
            !low && !high,
            fields,
            !low && !high
                ? "the grade is the one that the score earns"
                : "the grade is " + (low ? "better" : "worse") + " than the score earns"));
  }
}
