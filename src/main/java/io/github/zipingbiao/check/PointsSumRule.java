package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.List;

/** The points add up to the total printed, or to 100 where none is. */
final class PointsSumRule implements Rule {
  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "POINTS_SUM";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.EQUATION;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    PointsLayout points = PointsLayout.of(form);
    if (points.indicators().isEmpty()) {
      return outcome.skipped("the form prints no points for its indicators");
    }
    List<Figure> terms = points.terms();
    List<String> fields = Figure.pointers(terms, points.total().stream().toList());
    BigDecimal sum = Figure.sum(terms);
    if (points.leavesRoomForFunds(form)) {
      return List.of(
          outcome.of(
              true,
              sum,
              sum,
              fields,
              "the points of the indicators leave the rest of "
                  + points.declared().toPlainString()
                  + " to the execution of the budget"));
    }
    boolean holds = PrintedRounding.mayBeSumOfPoints(points.declared(), terms);
    return List.of(outcome.of(holds, points.declared(), sum, fields, what(points)));
  }

  private static String what(PointsLayout points) {
    if (points.funds().isPresent() && points.indicatorsAlone()) {
      return "the points of the indicators make the total; those of the execution come on top";
    }
    return points.total().isPresent()
        ? "the points add up to the total printed"
        : "the points add up to 100";
  }
}
