package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No score is negative or above the points that it is given for: for each indicator, for the
 * execution, for the total, and for each level that prints its points. A score merged over several
 * rows is given for the points of all of them, see {@link ScoredRows}.
 */
final class ScoreWithinPointsRule implements Rule {
  private static final String HOLDS = "no score is above its points";
  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "SCORE_WITHIN_POINTS";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.BOUND;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    List<Check> broken = new ArrayList<>();
    List<String> held = new ArrayList<>();
    for (Pair pair : pairs(form)) {
      if (pair.holds()) {
        held.addAll(pair.fields());
      } else {
        broken.add(
            outcome.of(
                false, Figure.sum(pair.points), Figure.sum(pair.scores), pair.fields(), HOLDS));
      }
    }
    if (!held.isEmpty()) {
      broken.add(outcome.of(true, held, HOLDS));
    }
    return outcome.orSkipped(broken, "the form prints no points beside a score");
  }

  private record Pair(List<Figure> points, List<Figure> scores) {
    boolean holds() {
      boolean positive = scores.stream().allMatch(score -> score.value().signum() >= 0);
      return positive && Figure.sum(scores).compareTo(Figure.sum(points)) <= 0;
    }

    List<String> fields() {
      return Figure.pointers(points, scores);
    }
  }

  private static List<Pair> pairs(SelfEvaluation form) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < form.funds().lines().size(); i++) {
      add(
          pairs,
          Figures.ofLine(form, i, "weight", FundLine::weight),
          Figures.ofLine(form, i, "score", FundLine::score).stream().toList());
    }
    ScoredRows.of(form).forEach(rows -> pairs.add(new Pair(rows.points(), rows.scores())));
    addLevels(form, pairs);
    add(
        pairs,
        Figure.of("/total/weight", form.total().weight()),
        Figure.of("/total/score", form.total().score()).stream().toList());
    return pairs;
  }

  private static void addLevels(SelfEvaluation form, List<Pair> pairs) {
    for (LevelGroup group : LevelGroup.ofLevel1(form)) {
      add(
          pairs,
          Figure.of("/indicators/" + group.first() + "/level1Points", group.points()),
          group.figures(form, "score", Indicator::score));
    }
    for (LevelGroup group : LevelGroup.ofLevel2(form)) {
      add(
          pairs,
          Figure.of("/indicators/" + group.first() + "/level2Points", group.points()),
          group.figures(form, "score", Indicator::score));
    }
  }

  private static void add(List<Pair> pairs, Optional<Figure> points, List<Figure> scores) {
    if (points.isPresent() && !scores.isEmpty()) {
      pairs.add(new Pair(List.of(points.get()), scores));
    }
  }
}
