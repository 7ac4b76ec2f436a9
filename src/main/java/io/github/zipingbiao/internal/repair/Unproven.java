package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the recognised numbers that stand on recognition alone: no equation proves them, and
 * recognition was not quite sure.
 *
 * @param proven JSON Pointers of the numbers that equations prove
 */
record Unproven(Set<String> proven) {
  /**
   * Recognition below this confidence needs a proof. Right digits on a fair scan are read above it,
   * and nearly all misread ones below.
   */
  private static final double NEEDS_PROOF = 0.97;

  /** Returns a warning for each such number that has none yet. */
  List<Diagnostic> in(Readings readings, int evaluation) {
    Set<String> warned =
        readings.diagnostics().stream()
            .map(Diagnostic::field)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    List<Diagnostic> doubts = new ArrayList<>();
    for (String pointer : readings.candidates().keySet()) {
      for (SourceSpan span : readings.evaluation().provenance().at(pointer)) {
        if (span.confidence() < NEEDS_PROOF
            && !proven.contains(pointer)
            && !warned.contains(pointer)) {
          doubts.add(doubt(span).about(evaluation, pointer));
        }
      }
    }
    return doubts;
  }

  private static Diagnostic doubt(SourceSpan span) {
    return Diagnostic.ofDocument(
            Severity.WARNING,
            DiagnosticCode.LOW_CONFIDENCE,
            "recognition is not quite sure about \"" + span.text() + "\", and no rule proves it")
        .at(span.page(), span.box());
  }
}
