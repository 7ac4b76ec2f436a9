package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator that lost points gives a reason. */
final class LostPointsRule implements Rule {
  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "LOST_POINTS_WITHOUT_REASON";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REMARK;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    List<Check> checks = new ArrayList<>();
    List<String> sound = new ArrayList<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Optional<Figure> weight = Figures.ofIndicator(form, i, "weight", Indicator::weight);
      Optional<Figure> score = Figures.ofIndicator(form, i, "score", Indicator::score);
      if (weight.isEmpty() || score.isEmpty()) {
        continue;
      }
      List<String> fields = Figure.pointers(List.of(weight.get(), score.get()));
      boolean lost = score.get().value().compareTo(weight.get().value()) < 0;
      if (lost && form.indicators().get(i).deviation().isEmpty()) {
        checks.add(
            outcome.of(
                false,
                weight.get().value(),
                score.get().value(),
                withReason(fields, i),
                "points were lost without a reason"));
      } else {
        sound.addAll(lost ? withReason(fields, i) : fields);
      }
    }
    if (!sound.isEmpty()) {
      checks.add(outcome.of(true, sound, "lost points have a reason"));
    }
    return outcome.orSkipped(checks, "the form prints no points and scores of its indicators");
  }

  private static List<String> withReason(List<String> fields, int indicator) {
    List<String> all = new ArrayList<>(fields);
    all.add("/indicators/" + indicator + "/deviation");
    return all;
  }
}
