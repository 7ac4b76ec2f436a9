package io.github.zipingbiao.check;

import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Funds;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A form in which one number was changed.
 *
 * @param pointer the number changed
 * @param before the number that it was
 * @param after the number that it is now
 * @param form the form with the change
 */
record Mutant(String pointer, BigDecimal before, BigDecimal after, SelfEvaluation form) {

  /** Returns forms with one number changed, for every number of a form several changes. */
  static List<Mutant> of(SelfEvaluation form, Random random) {
    List<Mutant> mutants = new ArrayList<>();
    for (Figure figure : Figures.all(form)) {
      for (BigDecimal changed : changes(figure.value(), random)) {
        if (changed.compareTo(figure.value()) != 0) {
          mutants.add(
              new Mutant(
                  figure.pointer(),
                  figure.value(),
                  changed,
                  replace(form, figure.pointer(), changed)));
        }
      }
    }
    return mutants;
  }

  /** One digit another, the decimal point lost, the first digit lost, one digit added. */
  private static List<BigDecimal> changes(BigDecimal number, Random random) {
    String text = number.toPlainString();
    List<BigDecimal> changes = new ArrayList<>();
    int place = random.nextInt(text.length());
    if (Character.isDigit(text.charAt(place))) {
      char other = (char) ('0' + (text.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
      changes.add(new BigDecimal(text.substring(0, place) + other + text.substring(place + 1)));
    }
    changes.add(new BigDecimal(text.replace(".", "")));
    if (text.length() > 1 && text.charAt(1) != '.') {
      changes.add(new BigDecimal(text.substring(1)));
    }
    changes.add(new BigDecimal((1 + random.nextInt(9)) + text));
    return changes;
  }

  static SelfEvaluation replace(SelfEvaluation form, String pointer, BigDecimal value) {
    String[] path = pointer.split("/", -1);
    List<FundLine> lines = new ArrayList<>(form.funds().lines());
    List<Indicator> indicators = new ArrayList<>(form.indicators());
    Total total = form.total();
    String field = path[path.length - 1];
    switch (path[1]) {
      case "funds" -> lines.set(index(path[3]), line(lines.get(index(path[3])), field, value));
      case "indicators" ->
          indicators.set(index(path[2]), indicator(indicators.get(index(path[2])), field, value));
      default -> total = total(total, field, value);
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
        total,
        form.other(),
        form.checks(),
        form.verdict(),
        form.provenance());
  }

  private static int index(String text) {
    return Integer.parseInt(text);
  }

  private static FundLine line(FundLine line, String field, BigDecimal value) {
    return new FundLine(
        line.source(),
        line.label(),
        pick(field, "initialBudget", value, line.initialBudget()),
        pick(field, "annualBudget", value, line.annualBudget()),
        pick(field, "executed", value, line.executed()),
        pick(field, "weight", value, line.weight()),
        pick(field, "executionRate", value, line.executionRate()),
        pick(field, "score", value, line.score()));
  }

  private static Indicator indicator(Indicator row, String field, BigDecimal value) {
    return new Indicator(
        row.level1(),
        pick(field, "level1Points", value, row.level1Points()),
        row.level2(),
        pick(field, "level2Points", value, row.level2Points()),
        row.name(),
        row.target(),
        row.actual(),
        pick(field, "weight", value, row.weight()),
        pick(field, "score", value, row.score()),
        row.deviation(),
        row.targetValue(),
        row.actualValue(),
        row.other());
  }

  private static Total total(Total total, String field, BigDecimal value) {
    return new Total(
        pick(field, "weight", value, total.weight()),
        pick(field, "score", value, total.score()),
        total.grade());
  }

  private static Optional<BigDecimal> pick(
      String field, String name, BigDecimal value, Optional<BigDecimal> old) {
    return field.equals(name) ? Optional.of(value) : old;
  }
}
