package io.github.zipingbiao.export;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Goals;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.LabelledValue;
import io.github.zipingbiao.model.Project;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Total;
import io.github.zipingbiao.provenance.Provenance;
import io.github.zipingbiao.provenance.SourceSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of one evaluation. */
final class EvaluationJson {
  private EvaluationJson() {}

  static void write(JsonFields json, SelfEvaluation evaluation) throws IOException {
    json.constant("kind", evaluation.kind());
    json.text("title", evaluation.title());
    json.number("fiscalYear", evaluation.fiscalYear());
    json.pages("pages", evaluation.pages());
    json.constant("medium", evaluation.medium());
    json.object("project", fields -> project(fields, evaluation.project()));
    json.object(
        "funds",
        fields -> {
          fields.text("unit", evaluation.funds().unit());
          fields.objects("lines", evaluation.funds().lines(), EvaluationJson::fundLine);
        });
    json.object("goals", fields -> goals(fields, evaluation.goals()));
    json.objects("indicators", evaluation.indicators(), EvaluationJson::indicator);
    json.object("total", fields -> total(fields, evaluation.total()));
    json.objects("other", evaluation.other(), EvaluationJson::labelled);
    json.objects("checks", evaluation.checks(), EvaluationJson::check);
    json.constant("verdict", evaluation.verdict());
  }

  static void writeProvenance(JsonFields json, Provenance provenance) throws IOException {
    json.object("provenance", fields -> spans(fields, provenance));
  }

  static void spans(JsonFields json, Provenance provenance) throws IOException {
    for (Map.Entry<String, List<SourceSpan>> entry : provenance.asMap().entrySet()) {
      json.objects(entry.getKey(), entry.getValue(), EvaluationJson::span);
    }
  }

  private static void span(JsonFields json, SourceSpan span) throws IOException {
    json.number("page", span.page());
    json.box("box", Optional.of(span.box()));
    json.verbatim("text", span.text());
    json.confidence("confidence", span.confidence());
  }

  private static void project(JsonFields json, Project project) throws IOException {
    json.text("name", project.name());
    json.text("code", project.code());
    json.text("supervisingDepartment", project.supervisingDepartment());
    json.text("implementingUnit", project.implementingUnit());
    json.text("leader", project.leader());
    json.text("phone", project.phone());
  }

  private static void fundLine(JsonFields json, FundLine line) throws IOException {
    json.constant("source", line.source());
    json.text("label", line.label());
    json.number("initialBudget", line.initialBudget());
    json.number("annualBudget", line.annualBudget());
    json.number("executed", line.executed());
    json.number("weight", line.weight());
    json.number("executionRate", line.executionRate());
    json.number("score", line.score());
    json.text("unit", line.unit());
  }

  private static void goals(JsonFields json, Goals goals) throws IOException {
    json.text("expected", goals.expected());
    json.text("adjusted", goals.adjusted());
    json.text("actual", goals.actual());
  }

  private static void indicator(JsonFields json, Indicator indicator) throws IOException {
    json.text("level1", indicator.level1());
    json.number("level1Points", indicator.level1Points());
    json.text("level2", indicator.level2());
    json.number("level2Points", indicator.level2Points());
    json.text("name", indicator.name());
    json.text("target", indicator.target());
    json.text("actual", indicator.actual());
    json.number("weight", indicator.weight());
    json.number("score", indicator.score());
    json.text("deviation", indicator.deviation());
    value(json, "targetValue", indicator.targetValue());
    value(json, "actualValue", indicator.actualValue());
    json.objects("other", indicator.other(), EvaluationJson::labelled);
    json.text("level1Kind", indicator.level1Kind().map(Enum::name));
    json.text("level2Kind", indicator.level2Kind().map(Enum::name));
  }

  private static void value(JsonFields json, String name, Optional<IndicatorValue> value)
      throws IOException {
    if (value.isEmpty()) {
      json.nothing(name);
    } else if (value.get() instanceof IndicatorValue.Quantity quantity) {
      json.object(name, fields -> quantity(fields, quantity));
    } else if (value.get() instanceof IndicatorValue.Deadline deadline) {
      json.object(name, fields -> deadline(fields, deadline));
    } else {
      json.object(name, fields -> withoutAmount(fields, "DESCRIPTION"));
    }
  }

  private static void quantity(JsonFields json, IndicatorValue.Quantity quantity)
      throws IOException {
    json.verbatim("type", "QUANTITY");
    json.constant("comparison", quantity.comparison());
    json.number("amount", Optional.of(quantity.amount()));
    json.number("upper", quantity.upper());
    json.text("unit", quantity.unit());
  }

  private static void deadline(JsonFields json, IndicatorValue.Deadline deadline)
      throws IOException {
    withoutAmount(json, "DEADLINE");
    json.text("date", deadline.date().map(LocalDate::toString));
    json.number("quarter", deadline.quarter());
  }

  private static void withoutAmount(JsonFields json, String type) throws IOException {
    json.verbatim("type", type);
    json.nothing("comparison");
    json.nothing("amount");
    json.nothing("upper");
    json.nothing("unit");
  }

  private static void total(JsonFields json, Total total) throws IOException {
    json.number("weight", total.weight());
    json.number("score", total.score());
    json.text("grade", total.grade());
  }

  private static void labelled(JsonFields json, LabelledValue labelled) throws IOException {
    json.text("label", labelled.label());
    json.text("value", labelled.value());
  }

  private static void check(JsonFields json, Check check) throws IOException {
    json.verbatim("rule", check.rule());
    json.constant("status", check.status());
    json.number("expected", check.expected());
    json.number("found", check.found());
    json.texts("fields", check.fields());
    json.text("message", check.message());
  }
}
