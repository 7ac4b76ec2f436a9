package io.github.zipingbiao.internal.mapping;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as records, and what is doubtful about it.
 *
 * @param evaluation the records, not proved yet
 * @param diagnostics what could not be read, or not surely
 * @param candidates what else recognised numbers may be, by JSON Pointer inside the evaluation, in
 *     document order; a number of a text layer has none
 */
public record Readings(
    SelfEvaluation evaluation,
    List<Diagnostic> diagnostics,
    Map<String, List<Candidate>> candidates) {
  /** Copies the collections. */
  public Readings {
    diagnostics = List.copyOf(diagnostics);
    candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
  }
}
