package io.github.zipingbiao.check;

import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the numbers of a form together with their JSON Pointers. */
final class Figures {
  private Figures() {}

  /** Returns one number of every indicator that prints it. */
  static List<Figure> ofIndicators(
      SelfEvaluation form, String field, Function<Indicator, Optional<BigDecimal>> number) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      ofIndicator(form, i, field, number).ifPresent(figures::add);
    }
    return figures;
  }

  /** Returns one number of one indicator. */
  static Optional<Figure> ofIndicator(
      SelfEvaluation form,
      int index,
      String field,
      Function<Indicator, Optional<BigDecimal>> number) {
    return Figure.of(
        "/indicators/" + index + "/" + field, number.apply(form.indicators().get(index)));
  }

  /** Returns the points of all indicators. */
  static List<Figure> weights(SelfEvaluation form) {
    return ofIndicators(form, "weight", Indicator::weight);
  }

  /** Returns the scores of all indicators. */
  static List<Figure> scores(SelfEvaluation form) {
    return ofIndicators(form, "score", Indicator::score);
  }

  /** Returns one number of one line of the funds. */
  static Optional<Figure> ofLine(
      SelfEvaluation form,
      int index,
      String field,
      Function<FundLine, Optional<BigDecimal>> number) {
    return Figure.of(
        "/funds/lines/" + index + "/" + field, number.apply(form.funds().lines().get(index)));
  }

  /**
   * Returns the index of the line that stands for all the money: the total, or the only line that
   * there is.
   */
  static OptionalInt mainLine(SelfEvaluation form) {
    List<FundLine> lines = form.funds().lines();
    OptionalInt total =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).source() == FundSource.TOTAL)
            .findFirst();
    return total.isPresent() || lines.size() != 1 ? total : OptionalInt.of(0);
  }

  /** Returns the points that the execution of the budget can earn. Sub-lines only repeat them. */
  static Optional<Figure> fundsWeight(SelfEvaluation form) {
    return ofMainLine(form, "weight", FundLine::weight);
  }

  /** Returns the points that the execution of the budget earned. */
  static Optional<Figure> fundsScore(SelfEvaluation form) {
    return ofMainLine(form, "score", FundLine::score);
  }

  /** The number of the main line, or the only one where another line alone prints it. */
  private static Optional<Figure> ofMainLine(
      SelfEvaluation form, String field, Function<FundLine, Optional<BigDecimal>> number) {
    List<Figure> printed =
        IntStream.range(0, form.funds().lines().size())
            .mapToObj(i -> ofLine(form, i, field, number))
            .flatMap(Optional::stream)
            .toList();
    OptionalInt line = mainLine(form);
    Optional<Figure> main =
        line.isEmpty() ? Optional.empty() : ofLine(form, line.getAsInt(), field, number);
    return main.isPresent() || printed.size() != 1 ? main : Optional.of(printed.get(0));
  }

  /** Returns every number of the form. */
  static List<Figure> all(SelfEvaluation form) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < form.funds().lines().size(); i++) {
      ofLine(form, i, "initialBudget", FundLine::initialBudget).ifPresent(figures::add);
      ofLine(form, i, "annualBudget", FundLine::annualBudget).ifPresent(figures::add);
      ofLine(form, i, "executed", FundLine::executed).ifPresent(figures::add);
      ofLine(form, i, "weight", FundLine::weight).ifPresent(figures::add);
      ofLine(form, i, "executionRate", FundLine::executionRate).ifPresent(figures::add);
      ofLine(form, i, "score", FundLine::score).ifPresent(figures::add);
    }
    figures.addAll(ofIndicators(form, "level1Points", Indicator::level1Points));
    figures.addAll(ofIndicators(form, "level2Points", Indicator::level2Points));
    figures.addAll(weights(form));
    figures.addAll(scores(form));
    Figure.of("/total/weight", form.total().weight()).ifPresent(figures::add);
    Figure.of("/total/score", form.total().score()).ifPresent(figures::add);
    return figures;
  }
}
