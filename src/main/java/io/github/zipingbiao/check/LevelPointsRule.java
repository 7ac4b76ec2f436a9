package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The points printed with the name of a level are those of the indicators below it. */
final class LevelPointsRule implements Rule {
  /** Which level a rule looks at. */
  enum Level {
    FIRST,
    SECOND
  }

  private final Level level;
  private final Outcome outcome;

  LevelPointsRule(Level level) {
    this.level = level;
    this.outcome = new Outcome(code());
  }

  @Override
  public String code() {
    return level == Level.FIRST ? "LEVEL1_POINTS" : "LEVEL2_POINTS";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.EQUATION;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    List<LevelGroup> groups =
        level == Level.FIRST ? LevelGroup.ofLevel1(form) : LevelGroup.ofLevel2(form);
    List<Check> checks = new ArrayList<>();
    for (LevelGroup group : groups) {
      List<Figure> below = below(form, group);
      if (group.points().isPresent() && !below.isEmpty()) {
        checks.add(check(form, group, below));
      }
    }
    return outcome.orSkipped(checks, "the form prints no points with this level, or none below it");
  }

  private Check check(SelfEvaluation form, LevelGroup group, List<Figure> below) {
    BigDecimal printed = group.points().orElseThrow();
    List<String> fields = Figure.pointers(printed(form, group), below);
    return outcome.of(
        PrintedRounding.mayBeSumOfPoints(printed, below),
        printed,
        Figure.sum(below),
        fields,
        "the points of a level are those of its indicators");
  }

  /** The one number of the level cell stands in every row of the group. */
  private List<Figure> printed(SelfEvaluation form, LevelGroup group) {
    return level == Level.FIRST
        ? group.figures(form, "level1Points", Indicator::level1Points)
        : group.figures(form, "level2Points", Indicator::level2Points);
  }

  /** The indicators' points; for the first level those of the second where they print none. */
  private List<Figure> below(SelfEvaluation form, LevelGroup group) {
    List<Figure> weights = group.figures(form, "weight", Indicator::weight);
    if (!weights.isEmpty() || level == Level.SECOND) {
      return weights;
    }
    List<Figure> points = new ArrayList<>();
    for (LevelGroup second : LevelGroup.ofLevel2(form)) {
      if (second.first() >= group.first() && second.end() <= group.end()) {
        Figure.of("/indicators/" + second.first() + "/level2Points", second.points())
            .ifPresent(points::add);
      }
    }
    return points;
  }
}
