package io.github.zipingbiao.export.tables;

import io.github.zipingbiao.export.JsonTree;
import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.IndicatorValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one form. */
final class EvaluationRows {
  private final JsonTree form;
  private final JsonTree provenance;
  private final String documentId;
  private final String evaluationId;
  private final RowBuilder.TooLong tooLong;

  EvaluationRows(JsonTree form, String documentId, String evaluationId, RowBuilder.TooLong tooLong)
      throws IOException {
    this.form = form;
    this.provenance = form.object("provenance");
    this.documentId = documentId;
    this.evaluationId = evaluationId;
    this.tooLong = tooLong;
  }

  void write(int index, Map<TidyTable, List<List<Object>>> rows) throws IOException {
    rows.get(TidyTable.EVALUATIONS).add(evaluation(index));
    String unit = form.object("funds").text("unit").orElse("");
    List<JsonTree> lines = form.object("funds").objects("lines");
    for (int i = 0; i < lines.size(); i++) {
      rows.get(TidyTable.FUNDS).add(fundLine(lines.get(i), i, unit));
    }
    List<JsonTree> indicators = form.objects("indicators");
    for (int i = 0; i < indicators.size(); i++) {
      rows.get(TidyTable.INDICATORS).add(indicator(indicators.get(i), i));
    }
    List<JsonTree> checks = form.objects("checks");
    for (int i = 0; i < checks.size(); i++) {
      rows.get(TidyTable.CHECKS).add(check(checks.get(i), i));
    }
  }

  private RowBuilder row(TidyTable table) {
    return new RowBuilder(table, tooLong)
        .set("evaluation_id", evaluationId)
        .set("document_id", documentId);
  }

  private List<Object> evaluation(int index) throws IOException {
    RowBuilder row = row(TidyTable.EVALUATIONS).set("evaluation_index", index);
    List<BigDecimal> pages = form.numbers("pages");
    if (pages.size() == 2) {
      row.set("page_first", pages.get(0).intValue()).set("page_last", pages.get(1).intValue());
    }
    row.set("kind", form.text("kind"))
        .set("title", form.text("title"))
        .set("fiscal_year", form.integer("fiscalYear"))
        .set("medium", form.text("medium"))
        .set("verdict", form.text("verdict"))
        .set("other", LabelledJson.of(form.objects("other")));
    describe(row);
    Origin.of(provenance, "").writeConfidence(row);
    return row.build();
  }

  private void describe(RowBuilder row) throws IOException {
    JsonTree project = form.object("project");
    JsonTree goals = form.object("goals");
    JsonTree total = form.object("total");
    row.set("project_name", project.text("name"))
        .set("project_code", project.text("code"))
        .set("supervising_department", project.text("supervisingDepartment"))
        .set("implementing_unit", project.text("implementingUnit"))
        .set("leader", project.text("leader"))
        .set("phone", project.text("phone"))
        .set("funds_unit", form.object("funds").text("unit"))
        .set("goal_expected", goals.text("expected"))
        .set("goal_adjusted", goals.text("adjusted"))
        .set("goal_actual", goals.text("actual"))
        .set("total_weight", total.number("weight"))
        .set("total_score", total.number("score"))
        .set("grade", total.text("grade"));
  }

  private List<Object> fundLine(JsonTree line, int index, String unitOfForm) throws IOException {
    String unit = line.text("unit").orElse(unitOfForm);
    RowBuilder row =
        row(TidyTable.FUNDS)
            .set("line_index", index)
            .set("source", line.text("source"))
            .set("label", line.text("label"))
            .set("unit", unit)
            .set("weight", line.number("weight"))
            .set("execution_rate", line.number("executionRate"))
            .set("score", line.number("score"));
    money(row, "initial_budget", line.number("initialBudget"), unit);
    money(row, "annual_budget", line.number("annualBudget"), unit);
    money(row, "executed", line.number("executed"), unit);
    if (!unit.isEmpty()) {
      row.set("plain_unit", quantity(BigDecimal.ZERO, Optional.empty(), unit).plainUnit());
    }
    place(row, "/funds/lines/" + index + "/");
    return row.build();
  }

  /** Without a unit nobody knows what the amount counts, so there is no plain one. */
  private static void money(
      RowBuilder row, String column, Optional<BigDecimal> amount, String unit) {
    row.set(column, amount);
    if (!unit.isEmpty()) {
      row.set(
          column + "_plain",
          amount.map(value -> quantity(value, Optional.empty(), unit).plainAmount()));
    }
  }

  private List<Object> indicator(JsonTree indicator, int index) throws IOException {
    RowBuilder row =
        row(TidyTable.INDICATORS)
            .set("indicator_index", index)
            .set("level1", indicator.text("level1"))
            .set("level1_points", indicator.number("level1Points"))
            .set("level2", indicator.text("level2"))
            .set("level2_points", indicator.number("level2Points"))
            .set("name", indicator.text("name"))
            .set("target", indicator.text("target"))
            .set("actual", indicator.text("actual"))
            .set("weight", indicator.number("weight"))
            .set("score", indicator.number("score"))
            .set("deviation", indicator.text("deviation"))
            .set("other", LabelledJson.of(indicator.objects("other")))
            .set("level1_kind", indicator.text("level1Kind"))
            .set("level2_kind", indicator.text("level2Kind"));
    meaning(row, "target", indicator.object("targetValue"));
    meaning(row, "actual", indicator.object("actualValue"));
    place(row, "/indicators/" + index + "/");
    return row.build();
  }

  private void place(RowBuilder row, String prefix) throws IOException {
    Origin origin = Origin.of(provenance, prefix);
    origin.writePlace(row);
    origin.writeConfidence(row);
  }

  private static void meaning(RowBuilder row, String column, JsonTree value) throws IOException {
    row.set(column + "_type", value.text("type"))
        .set(column + "_comparison", value.text("comparison"))
        .set(column + "_amount", value.number("amount"))
        .set(column + "_upper", value.number("upper"))
        .set(column + "_unit", value.text("unit"))
        .set(column + "_date", date(value.text("date")))
        .set(column + "_quarter", value.integer("quarter"));
    if (value.number("amount").isPresent()) {
      IndicatorValue.Quantity quantity =
          quantity(
              value.number("amount").get(), value.number("upper"), value.text("unit").orElse(""));
      row.set(column + "_plain_amount", quantity.plainAmount())
          .set(column + "_plain_upper", quantity.plainUpper())
          .set(column + "_plain_unit", quantity.plainUnit());
    }
  }

  private static Optional<LocalDate> date(Optional<String> text) throws IOException {
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IOException("The JSON text has no date at date", e);
    }
  }

  private static IndicatorValue.Quantity quantity(
      BigDecimal amount, Optional<BigDecimal> upper, String unit) {
    Comparison comparison = upper.isPresent() ? Comparison.BETWEEN : Comparison.EQUAL;
    Optional<String> known = Optional.of(unit).filter(text -> !text.isEmpty());
    return new IndicatorValue.Quantity(comparison, amount, upper, known);
  }

  private List<Object> check(JsonTree check, int index) throws IOException {
    return row(TidyTable.CHECKS)
        .set("check_index", index)
        .set("rule", check.text("rule"))
        .set("status", check.text("status"))
        .set("expected", check.number("expected"))
        .set("found", check.number("found"))
        .set("fields", String.join("\n", check.texts("fields")))
        .set("message", check.text("message"))
        .build();
  }
}
