package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Funds;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts other numbers into a form.
 *
 * @param numbers the numbers by JSON Pointer inside the evaluation
 */
record NumberSetter(Map<String, BigDecimal> numbers) {

  /** Returns a copy of the form that holds the numbers. */
  SelfEvaluation in(SelfEvaluation form) {
    List<FundLine> lines = new ArrayList<>();
    for (FundLine line : form.funds().lines()) {
      lines.add(line("/funds/lines/" + lines.size(), line));
    }
    List<Indicator> indicators = new ArrayList<>();
    for (Indicator indicator : form.indicators()) {
      indicators.add(indicator("/indicators/" + indicators.size(), indicator));
    }
    return new SelfEvaluation(
        form.kind(),
        form.title(),
        form.fiscalYear(),
        form.pages(),
        form.medium(),
        form.project(),
        new Funds(form.funds().unit(), lines),
        form.goals(),
        indicators,
        new Total(
            number("/total/weight", form.total().weight()),
            number("/total/score", form.total().score()),
            form.total().grade()),
        form.other(),
        form.checks(),
        form.verdict(),
        form.provenance());
  }

  private FundLine line(String at, FundLine line) {
    return new FundLine(
        line.source(),
        line.label(),
        number(at + "/initialBudget", line.initialBudget()),
        number(at + "/annualBudget", line.annualBudget()),
        number(at + "/executed", line.executed()),
        number(at + "/weight", line.weight()),
        number(at + "/executionRate", line.executionRate()),
        number(at + "/score", line.score()),
        line.unit());
  }

  private Indicator indicator(String at, Indicator row) {
    return new Indicator(
        row.level1(),
        number(at + "/level1Points", row.level1Points()),
        row.level2(),
        number(at + "/level2Points", row.level2Points()),
        row.name(),
        row.target(),
        row.actual(),
        number(at + "/weight", row.weight()),
        number(at + "/score", row.score()),
        row.deviation(),
        row.targetValue(),
        row.actualValue(),
        row.other(),
        row.level1Kind(),
        row.level2Kind());
  }

  private Optional<BigDecimal> number(String pointer, Optional<BigDecimal> read) {
    return numbers.containsKey(pointer) ? Optional.of(numbers.get(pointer)) : read;
  }
}
