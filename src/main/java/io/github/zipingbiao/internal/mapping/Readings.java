package io.github.zipingbiao.internal.mapping;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.List;

/**
 * A form as records, and what is doubtful about it.
 *
 * @param evaluation the records, not proved yet
 * @param diagnostics what could not be read, or not surely
 */
public record Readings(SelfEvaluation evaluation, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Readings {
    diagnostics = List.copyOf(diagnostics);
  }
}
