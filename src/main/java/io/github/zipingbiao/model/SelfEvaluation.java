package io.github.zipingbiao.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.zipingbiao.json.JsonShape;
import io.github.zipingbiao.provenance.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One self-evaluation form as typed records. Immutable and thread-safe; no component is ever null.
 *
 * @param kind what the form evaluates
 * @param title title as printed, without the year line
 * @param fiscalYear budget year that the form is about
 * @param pages first and last page
 * @param medium how the characters came to us
 * @param project head of the form
 * @param funds the money
 * @param goals goals in prose
 * @param indicators indicators in document order
 * @param total the total row
 * @param other every labelled cell that has no field of its own
 * @param checks outcome of the rules that were applied
 * @param verdict what the proof came to
 * @param provenance where every value stands
 */
public record SelfEvaluation(
    FormKind kind,
    Optional<String> title,
    OptionalInt fiscalYear,
    PageRange pages,
    Medium medium,
    Project project,
    Funds funds,
    Goals goals,
    List<Indicator> indicators,
    Total total,
    List<LabelledValue> other,
    List<Check> checks,
    Verdict verdict,
    Provenance provenance) {
  /** Copies the lists. */
  public SelfEvaluation {
    indicators = List.copyOf(indicators);
    other = List.copyOf(other);
    checks = List.copyOf(checks);
  }

  /** Returns a copy that says how its characters came to us. */
  public SelfEvaluation withMedium(Medium newMedium) {
    return new SelfEvaluation(
        kind,
        title,
        fiscalYear,
        pages,
        newMedium,
        project,
        funds,
        goals,
        indicators,
        total,
        other,
        checks,
        verdict,
        provenance);
  }

  /** Returns a copy with the outcome of its proof. */
  public SelfEvaluation withProof(List<Check> newChecks, Verdict newVerdict) {
    return new SelfEvaluation(
        kind,
        title,
        fiscalYear,
        pages,
        medium,
        project,
        funds,
        goals,
        indicators,
        total,
        other,
        newChecks,
        newVerdict,
        provenance);
  }

  /** Returns a copy that says where its values stand. */
  public SelfEvaluation withProvenance(Provenance newProvenance) {
    return new SelfEvaluation(
        kind,
        title,
        fiscalYear,
        pages,
        medium,
        project,
        funds,
        goals,
        indicators,
        total,
        other,
        checks,
        verdict,
        newProvenance);
  }

  @JsonValue
  Object json() {
    return JsonShape.shapeOf(this);
  }
}
