package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a form spreads its points. Three layouts are in use: indicators and execution together make
 * the total; the indicators alone make it; the indicators make 90 or 80, and the form prints the
 * points for the execution nowhere but in a heading.
 *
 * @param indicators points of the indicators, or of their levels where the indicators print none
 * @param funds points for the execution of the budget, where printed
 * @param total points of the whole form, where printed
 * @param totalIsPrinted whether the form prints a total of points or of scores
 * @param scoresAllowAlone whether the scores of the indicators may make the total score alone
 */
record PointsLayout(
    List<Figure> indicators,
    Optional<Figure> funds,
    Optional<Figure> total,
    boolean totalIsPrinted,
    boolean scoresAllowAlone) {
  /** Points of a form that prints no total, after the administrative measures 2020 No. 10. */
  static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** What the indicators make where the execution has 10 or 20 points of its own. */
  private static final List<BigDecimal> WITHOUT_FUNDS =
      List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(80));

  static PointsLayout of(SelfEvaluation form) {
    return new PointsLayout(
        indicatorPoints(form),
        Figures.fundsWeight(form),
        Figure.of("/total/weight", form.total().weight()),
        form.total().weight().isPresent() || form.total().score().isPresent(),
        scoresAllowAlone(form));
  }

  private static boolean scoresAllowAlone(SelfEvaluation form) {
    List<Figure> scores = Figures.scores(form);
    Optional<BigDecimal> funds = Figures.fundsScore(form).map(Figure::value);
    if (repeatsARow(form)) {
      return false;
    }
    return scores.isEmpty()
        || funds.isEmpty()
        || form.total().score().filter(t -> !PrintedRounding.mayBeSum(t, scores)).isEmpty();
  }

  /** A row that was read twice may have just the points of the funds. */
  private static boolean repeatsARow(SelfEvaluation form) {
    List<Indicator> rows = form.indicators();
    return IntStream.range(1, rows.size())
        .anyMatch(i -> rows.get(i).name().isPresent() && rows.get(i).equals(rows.get(i - 1)));
  }

  private static List<Figure> indicatorPoints(SelfEvaluation form) {
    List<Figure> weights = Figures.weights(form);
    if (!weights.isEmpty()) {
      return weights;
    }
    List<Figure> level2 = ofGroups(LevelGroup.ofLevel2(form), "level2Points");
    return level2.isEmpty() ? ofGroups(LevelGroup.ofLevel1(form), "level1Points") : level2;
  }

  /** Some groups without points leave no sum. */
  private static List<Figure> ofGroups(List<LevelGroup> groups, String field) {
    List<Figure> points = new ArrayList<>();
    for (LevelGroup group : groups) {
      Optional<Figure> one =
          Figure.of("/indicators/" + group.first() + "/" + field, group.points());
      if (one.isEmpty()) {
        return List.of();
      }
      points.add(one.get());
    }
    return points;
  }

  /** Returns the points that the form must come to. */
  BigDecimal declared() {
    return total.map(Figure::value).orElse(FULL);
  }

  /** Returns the points that make the total: with those of the funds, unless they come on top. */
  List<Figure> terms() {
    if (funds.isEmpty() || indicatorsAlone()) {
      return indicators;
    }
    List<Figure> all = new ArrayList<>(indicators);
    all.add(funds.get());
    return all;
  }

  /**
   * Returns whether the indicators make the total without the funds. Only a printed total can say
   * so, and a printed total score must agree; without one, points of the funds on top of a hundred
   * are a contradiction.
   */
  boolean indicatorsAlone() {
    boolean said = funds.isEmpty() || totalIsPrinted;
    return said
        && scoresAllowAlone
        && !indicators.isEmpty()
        && PrintedRounding.isSum(declared(), indicators);
  }

  /** Returns whether the indicators leave 10 or 20 points to an execution that prints none. */
  boolean leavesRoomForFunds(SelfEvaluation form) {
    BigDecimal sum = Figure.sum(indicators);
    boolean known = WITHOUT_FUNDS.stream().anyMatch(points -> points.compareTo(sum) == 0);
    Optional<BigDecimal> score = Figures.fundsScore(form).map(Figure::value);
    boolean fits =
        score.map(s -> s.compareTo(declared().subtract(sum)) <= 0).orElse(total.isEmpty());
    return funds.isEmpty() && known && fits;
  }

  /** Returns the points that the execution can earn: printed, or left to it by the indicators. */
  Optional<BigDecimal> pointsOfFunds(SelfEvaluation form) {
    return funds
        .map(Figure::value)
        .or(
            () ->
                leavesRoomForFunds(form)
                    ? Optional.of(declared().subtract(Figure.sum(indicators)))
                    : Optional.empty());
  }
}
