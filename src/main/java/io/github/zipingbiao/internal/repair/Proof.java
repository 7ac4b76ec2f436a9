package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the recognised numbers that stand on recognition alone from those that equations prove.
 *
 * @param proven JSON Pointers of the numbers that equations prove
 */
record Proof(Set<String> proven) {
  /**
   * Recognition below this confidence needs a proof. Right digits on a fair scan are read above it,
   * and nearly all misread ones below.
   */
  private static final double NEEDS_PROOF = 0.97;

  /**
   * Returns the readings with a warning about each number that recognition was not quite sure of
   * and that is not proven. What was said about the recognition of a proven one is no warning any
   * more.
   */
  Readings reported(Readings readings, int evaluation) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> warned = new HashSet<>();
    for (Diagnostic diagnostic : readings.diagnostics()) {
      diagnostic.field().ifPresent(warned::add);
      diagnostics.add(isSettled(diagnostic) ? settled(diagnostic) : diagnostic);
    }
    for (String pointer : readings.candidates().keySet()) {
      if (!proven.contains(pointer) && !warned.contains(pointer)) {
        readings.evaluation().provenance().at(pointer).stream()
            .filter(span -> span.confidence() < NEEDS_PROOF)
            .forEach(span -> diagnostics.add(doubt(span).about(evaluation, pointer)));
      }
    }
    return new Readings(readings.evaluation(), diagnostics, readings.candidates());
  }

  private boolean isSettled(Diagnostic diagnostic) {
    return diagnostic.code() == DiagnosticCode.LOW_CONFIDENCE
        && diagnostic.field().filter(proven::contains).isPresent();
  }

  private static Diagnostic settled(Diagnostic diagnostic) {
    return new Diagnostic(
        Severity.INFO,
        diagnostic.code(),
        diagnostic.message() + ", but the arithmetic of the form proves it",
        diagnostic.evaluation(),
        diagnostic.field(),
        diagnostic.page(),
        diagnostic.box());
  }

  private static Diagnostic doubt(SourceSpan span) {
    return Diagnostic.ofDocument(
            Severity.WARNING,
            DiagnosticCode.LOW_CONFIDENCE,
            "recognition is not quite sure about \"" + span.text() + "\", and no rule proves it")
        .at(span.page(), span.box());
  }
}
