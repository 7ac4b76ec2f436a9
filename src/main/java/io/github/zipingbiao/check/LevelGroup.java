package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Neighbouring indicators under one level cell.
 *
 * @param first index of the first indicator
 * @param end index behind the last
 * @param points points printed in the level cell
 */
record LevelGroup(int first, int end, Optional<BigDecimal> points) {

  static List<LevelGroup> ofLevel1(SelfEvaluation form) {
    return group(form, Indicator::level1Points, i -> List.of(i.level1(), i.level1Points()));
  }

  static List<LevelGroup> ofLevel2(SelfEvaluation form) {
    return group(
        form,
        Indicator::level2Points,
        i -> List.of(i.level1(), i.level1Points(), i.level2(), i.level2Points()));
  }

  private static List<LevelGroup> group(
      SelfEvaluation form,
      Function<Indicator, Optional<BigDecimal>> points,
      Function<Indicator, Object> key) {
    List<Indicator> rows = form.indicators();
    List<LevelGroup> groups = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !key.apply(rows.get(i)).equals(key.apply(rows.get(first)))) {
        groups.add(new LevelGroup(first, i, points.apply(rows.get(first))));
        first = i;
      }
    }
    return groups;
  }

  /** Returns one number of every indicator of the group that prints it. */
  List<Figure> figures(
      SelfEvaluation form, String field, Function<Indicator, Optional<BigDecimal>> number) {
    List<Figure> figures = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Figures.ofIndicator(form, i, field, number).ifPresent(figures::add);
    }
    return figures;
  }
}
