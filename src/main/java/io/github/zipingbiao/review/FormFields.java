package io.github.zipingbiao.review;

import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.LabelledValue;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a form in the order in which a person looks at them. */
record FormFields(SelfEvaluation form) {
  List<Field> head() {
    String year = form.fiscalYear().isPresent() ? "" + form.fiscalYear().getAsInt() : "";
    return List.of(
        Field.of("/title", form.title()),
        new Field("/fiscalYear", year),
        Field.of("/project/name", form.project().name()),
        Field.of("/project/code", form.project().code()),
        Field.of("/project/supervisingDepartment", form.project().supervisingDepartment()),
        Field.of("/project/implementingUnit", form.project().implementingUnit()),
        Field.of("/project/leader", form.project().leader()),
        Field.of("/project/phone", form.project().phone()));
  }

  List<Field> goals() {
    return List.of(
        Field.of("/goals/expected", form.goals().expected()),
        Field.of("/goals/adjusted", form.goals().adjusted()),
        Field.of("/goals/actual", form.goals().actual()));
  }

  List<Field> total() {
    return List.of(
        Field.ofNumber("/total/weight", form.total().weight()),
        Field.ofNumber("/total/score", form.total().score()),
        Field.of("/total/grade", form.total().grade()));
  }

  List<List<Field>> funds() {
    List<List<Field>> rows = new ArrayList<>();
    for (int i = 0; i < form.funds().lines().size(); i++) {
      FundLine line = form.funds().lines().get(i);
      String at = "/funds/lines/" + i + "/";
      rows.add(
          List.of(
              new Field(at + "label", line.label()),
              Field.ofNumber(at + "initialBudget", line.initialBudget()),
              Field.ofNumber(at + "annualBudget", line.annualBudget()),
              Field.ofNumber(at + "executed", line.executed()),
              Field.ofRate(at + "executionRate", line.executionRate()),
              Field.ofNumber(at + "weight", line.weight()),
              Field.ofNumber(at + "score", line.score())));
    }
    return rows;
  }

  List<List<Field>> indicators() {
    List<List<Field>> rows = new ArrayList<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      String at = "/indicators/" + i + "/";
      rows.add(
          List.of(
              Field.of(at + "level1", row.level1()),
              Field.of(at + "level2", row.level2()),
              Field.of(at + "name", row.name()),
              Field.of(at + "target", row.target()),
              Field.of(at + "actual", row.actual()),
              Field.ofNumber(at + "weight", row.weight()),
              Field.ofNumber(at + "score", row.score()),
              Field.of(at + "deviation", row.deviation())));
    }
    return rows;
  }

  /** Returns labels with their values: those of the form, and those of its indicators. */
  List<LabelledField> other() {
    List<LabelledField> all = new ArrayList<>(labelled("/other/", form.other()));
    for (int i = 0; i < form.indicators().size(); i++) {
      all.addAll(labelled("/indicators/" + i + "/other/", form.indicators().get(i).other()));
    }
    return all;
  }

  private static List<LabelledField> labelled(String at, List<LabelledValue> values) {
    List<LabelledField> fields = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      LabelledValue value = values.get(i);
      fields.add(
          new LabelledField(
              value.label(), Field.of(at + i + "/value", Optional.of(value.value()))));
    }
    return fields;
  }

  /** A field that the form itself names. */
  record LabelledField(String label, Field field) {}
}
