package io.github.zipingbiao.export.tables;

import static io.github.zipingbiao.export.tables.Column.optional;
import static io.github.zipingbiao.export.tables.Column.required;
import static io.github.zipingbiao.export.tables.ColumnType.BOOLEAN;
import static io.github.zipingbiao.export.tables.ColumnType.CONFIDENCE;
import static io.github.zipingbiao.export.tables.ColumnType.DATE;
import static io.github.zipingbiao.export.tables.ColumnType.EDGE;
import static io.github.zipingbiao.export.tables.ColumnType.INTEGER;
import static io.github.zipingbiao.export.tables.ColumnType.NUMBER;
import static io.github.zipingbiao.export.tables.ColumnType.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** The columns of each table. */
final class Columns {
  private static final String DOCUMENT_MEANING = "Key of the document in documents.";
  private static final String EVALUATION_MEANING = "Key of the form in evaluations.";
  private static final String OTHER_MEANING =
      "Labelled cells without a column: JSON array of {label, value}.";

  static final List<Column> DOCUMENTS =
      List.of(
          required(
              "document_id",
              TEXT,
              "SHA-256 of the bytes; \"path:\" and the name where the bytes could not be fetched."),
          optional("sha256", TEXT, "SHA-256 of the bytes in lower-case hexadecimal."),
          required("name", TEXT, "Name or path by which the document was given first."),
          optional("pages", INTEGER, "Number of pages."),
          required("state", TEXT, "READ or FAILED."),
          optional("reason", TEXT, "Why a document failed, as a constant."),
          optional("message", TEXT, "Why a document failed, for a person."),
          required("evaluation_count", INTEGER, "Number of forms."),
          required("error_count", INTEGER, "Number of diagnostics with severity ERROR."),
          required("warning_count", INTEGER, "Number of diagnostics with severity WARNING."),
          required(
              "needs_review",
              BOOLEAN,
              "Whether it failed, has an error or a warning, or a form that is not VERIFIED."));

  static final List<Column> EVALUATIONS =
      List.of(
          required("evaluation_id", TEXT, "The document_id, #, and the evaluation_index."),
          required("document_id", TEXT, DOCUMENT_MEANING),
          required("evaluation_index", INTEGER, "Place among the forms of the document, from 0."),
          required("kind", TEXT, "PROJECT, TRANSFER_PAYMENT, DEPARTMENT or OTHER."),
          optional("title", TEXT, "Title of the form."),
          optional("fiscal_year", INTEGER, "Year that the form is about."),
          required("page_first", INTEGER, "First page, from 1."),
          required("page_last", INTEGER, "Last page."),
          required("medium", TEXT, "DIGITAL, SCANNED or TEXT."),
          optional("project_name", TEXT, "Name of the project."),
          optional("project_code", TEXT, "Code of the project."),
          optional("supervising_department", TEXT, "Department that supervises the project."),
          optional("implementing_unit", TEXT, "Unit that carries the project out."),
          optional("leader", TEXT, "Person who leads the project."),
          optional("phone", TEXT, "Telephone number of the leader."),
          optional("funds_unit", TEXT, "Unit of money as printed."),
          optional("goal_expected", TEXT, "Goal of the year."),
          optional("goal_adjusted", TEXT, "Goal of the year after an adjustment."),
          optional("goal_actual", TEXT, "What was reached of the goal."),
          optional("total_weight", NUMBER, "Points that could be earned in all."),
          optional("total_score", NUMBER, "Points earned in all."),
          optional("grade", TEXT, "Grade as printed."),
          required("verdict", TEXT, "VERIFIED, INCONSISTENT, UNPROVEN or INCOMPLETE."),
          optional("other", TEXT, OTHER_MEANING),
          optional("lowest_confidence", CONFIDENCE, "Lowest confidence of a value of the form."));

  static final List<Column> FUNDS =
      joined(
          List.of(
              Stream.of(
                  required("evaluation_id", TEXT, EVALUATION_MEANING),
                  required("document_id", TEXT, DOCUMENT_MEANING),
                  required("line_index", INTEGER, "Place among the lines of the form, from 0."),
                  required(
                      "source", TEXT, "TOTAL, FISCAL, CARRYOVER, CENTRAL, LOCAL, UNIT or OTHER."),
                  optional("label", TEXT, "Name of the line as printed."),
                  optional(
                      "unit", TEXT, "Unit of money as printed: of the line, or else the form."),
                  optional("initial_budget", NUMBER, "Budget at the start of the year, in unit."),
                  optional("annual_budget", NUMBER, "Budget of the whole year, in unit."),
                  optional("executed", NUMBER, "Money spent, in unit."),
                  optional("weight", NUMBER, "Points that could be earned."),
                  optional("execution_rate", NUMBER, "Executed part as printed: 0.95 is 95 %."),
                  optional("score", NUMBER, "Points earned."),
                  optional("plain_unit", TEXT, "The unit without numerals that scale it."),
                  optional("initial_budget_plain", NUMBER, "The initial_budget in plain_unit."),
                  optional("annual_budget_plain", NUMBER, "The annual_budget in plain_unit."),
                  optional("executed_plain", NUMBER, "The executed in plain_unit.")),
              origin(),
              confidence()));

  static final List<Column> INDICATORS =
      joined(
          List.of(
              Stream.of(
                  required("evaluation_id", TEXT, EVALUATION_MEANING),
                  required("document_id", TEXT, DOCUMENT_MEANING),
                  required("indicator_index", INTEGER, "Place among those of the form, from 0."),
                  optional("level1", TEXT, "First level."),
                  optional("level1_points", NUMBER, "Points printed behind the first level."),
                  optional("level2", TEXT, "Second level."),
                  optional("level2_points", NUMBER, "Points printed behind the second level."),
                  optional("name", TEXT, "The indicator as printed."),
                  optional("target", TEXT, "Planned value as printed."),
                  optional("actual", TEXT, "Value reached as printed."),
                  optional("weight", NUMBER, "Points that could be earned."),
                  optional("score", NUMBER, "Points earned."),
                  optional("deviation", TEXT, "Reason and remedy of a deviation.")),
              value("target"),
              value("actual"),
              Stream.of(optional("other", TEXT, OTHER_MEANING)),
              origin(),
              confidence(),
              Stream.of(
                  optional("level1_kind", TEXT, "What the first level is about, as a constant."),
                  optional("level2_kind", TEXT, "What the second level is about."))));

  static final List<Column> CHECKS =
      List.of(
          required("evaluation_id", TEXT, EVALUATION_MEANING),
          required("document_id", TEXT, DOCUMENT_MEANING),
          required("check_index", INTEGER, "Place among the checks of the form, from 0."),
          required("rule", TEXT, "Rule as a constant."),
          required("status", TEXT, "Outcome as a constant, PASS among others."),
          optional("expected", NUMBER, "Number that the rule asks for."),
          optional("found", NUMBER, "Number that the form has."),
          optional("fields", TEXT, "JSON Pointers inside the evaluation, one a line."),
          optional("message", TEXT, "Outcome for a person."));

  static final List<Column> DIAGNOSTICS =
      joined(
          List.of(
              Stream.of(
                  required("document_id", TEXT, DOCUMENT_MEANING),
                  required(
                      "diagnostic_index", INTEGER, "Place among those of the document, from 0."),
                  optional("evaluation_id", TEXT, EVALUATION_MEANING),
                  required("severity", TEXT, "INFO, WARNING or ERROR."),
                  required("code", TEXT, "What it is about, as a constant."),
                  optional("message", TEXT, "What it is about, for a person."),
                  optional("field", TEXT, "JSON Pointer inside the evaluation, or table.column."),
                  optional("page", INTEGER, "Page, from 1.")),
              box()));

  private Columns() {}

  private static List<Column> joined(List<Stream<Column>> parts) {
    return parts.stream().flatMap(part -> part).toList();
  }

  private static Stream<Column> value(String field) {
    String meaning = "Meaning of " + field + ": ";
    return Stream.of(
        optional(field + "_type", TEXT, meaning + "QUANTITY, DEADLINE or DESCRIPTION."),
        optional(field + "_comparison", TEXT, meaning + "how the amount bounds the value."),
        optional(field + "_amount", NUMBER, meaning + "the number, of a range the lower one."),
        optional(field + "_upper", NUMBER, meaning + "the upper number of a range."),
        optional(field + "_unit", TEXT, meaning + "the unit as printed."),
        optional(field + "_plain_amount", NUMBER, meaning + "the amount in the plain unit."),
        optional(field + "_plain_upper", NUMBER, meaning + "the upper amount in the plain unit."),
        optional(field + "_plain_unit", TEXT, meaning + "the unit without scaling numerals."),
        optional(field + "_date", DATE, meaning + "the last day."),
        optional(field + "_quarter", INTEGER, meaning + "the quarter of the year, 1 to 4."));
  }

  private static Stream<Column> origin() {
    return Stream.concat(
        Stream.of(
            optional("page_first", INTEGER, "Page where the row begins, from 1."),
            optional("page_last", INTEGER, "Page where the row ends.")),
        box());
  }

  private static Stream<Column> confidence() {
    return Stream.of(
        optional("lowest_confidence", CONFIDENCE, "Lowest confidence of a value of the row."));
  }

  private static Stream<Column> box() {
    return Stream.of(
        optional("box_x0", EDGE, "Left edge on the first page in points from its left."),
        optional("box_y0", EDGE, "Top edge on the first page in points from its top."),
        optional("box_x1", EDGE, "Right edge on the first page in points from its left."),
        optional("box_y1", EDGE, "Bottom edge on the first page in points from its top."));
  }
}
