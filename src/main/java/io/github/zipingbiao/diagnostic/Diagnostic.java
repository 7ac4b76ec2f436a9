package io.github.zipingbiao.diagnostic;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.zipingbiao.json.JsonShape;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that went wrong or is doubtful, and where. Immutable and thread-safe.
 *
 * @param severity how much it matters
 * @param code its kind
 * @param message what happened and what would have worked, for a person
 * @param evaluation index of the evaluation in the result, empty where it concerns the document
 * @param field JSON Pointer of the field inside that evaluation, empty where it concerns no field
 * @param page page number from 1, empty where unknown
 * @param box place on that page in points from the top left as displayed, empty where unknown
 */
public record Diagnostic(
    Severity severity,
    DiagnosticCode code,
    String message,
    OptionalInt evaluation,
    Optional<String> field,
    OptionalInt page,
    Optional<BoundingBox> box) {

  /** Checks the arguments. */
  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(evaluation, "evaluation");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(box, "box");
  }

  /** Returns a diagnostic about the whole document. */
  public static Diagnostic ofDocument(Severity severity, DiagnosticCode code, String message) {
    return new Diagnostic(
        severity,
        code,
        message,
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** Returns a diagnostic about one page. */
  public static Diagnostic ofPage(
      Severity severity, DiagnosticCode code, String message, int page) {
    return ofDocument(severity, code, message).onPage(page);
  }

  /** Returns a copy that points at a page. */
  public Diagnostic onPage(int newPage) {
    return new Diagnostic(severity, code, message, evaluation, field, OptionalInt.of(newPage), box);
  }

  /** Returns a copy that points at a place on a page. */
  public Diagnostic at(int newPage, BoundingBox newBox) {
    return new Diagnostic(
        severity, code, message, evaluation, field, OptionalInt.of(newPage), Optional.of(newBox));
  }

  /** Returns a copy that points at a field of an evaluation. */
  public Diagnostic about(int newEvaluation, String newField) {
    return new Diagnostic(
        severity,
        code,
        message,
        OptionalInt.of(newEvaluation),
        Optional.ofNullable(newField),
        page,
        box);
  }

  @JsonValue
  Object json() {
    return JsonShape.shapeOf(this);
  }
}
