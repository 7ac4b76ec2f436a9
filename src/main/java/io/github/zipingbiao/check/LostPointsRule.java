package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;

/** An indicator that lost points gives a reason. */
final class LostPointsRule implements Rule {
  private static final String REASON = "/deviation";

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
    if (!mayGiveReasons(form)) {
      return outcome.skipped("the form has no column for reasons");
    }
    List<Check> checks = new ArrayList<>();
    List<String> sound = new ArrayList<>();
    for (ScoredRows rows : ScoredRows.of(form)) {
      if (rows.lostPoints() && !hasReason(form, rows)) {
        checks.add(
            outcome.of(
                false,
                Figure.sum(rows.points()),
                Figure.sum(rows.scores()),
                withReasons(rows),
                "points were lost without a reason"));
      } else {
        sound.addAll(rows.lostPoints() ? withReasons(rows) : rows.fields());
      }
    }
    if (!sound.isEmpty()) {
      checks.add(outcome.of(true, sound, "lost points have a reason"));
    }
    return outcome.orSkipped(checks, "the form prints no points and scores of its indicators");
  }

  /**
   * The place of a blank reason is noted too, so that a column of blanks is told from none. Of a
   * form that does not say where its values stand, it is supposed that it has the column.
   */
  private static boolean mayGiveReasons(SelfEvaluation form) {
    return form.provenance().asMap().keySet().stream().noneMatch(key -> key.endsWith("/score"))
        || form.indicators().stream().anyMatch(row -> row.deviation().isPresent())
        || form.provenance().asMap().keySet().stream().anyMatch(key -> key.endsWith(REASON));
  }

  private static boolean hasReason(SelfEvaluation form, ScoredRows rows) {
    return form.indicators().subList(rows.first(), rows.end()).stream()
        .anyMatch(row -> row.deviation().isPresent());
  }

  private static List<String> withReasons(ScoredRows rows) {
    List<String> all = new ArrayList<>(rows.fields());
    for (int i = rows.first(); i < rows.end(); i++) {
      all.add("/indicators/" + i + REASON);
    }
    return all;
  }
}
