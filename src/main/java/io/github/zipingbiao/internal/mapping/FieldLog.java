package io.github.zipingbiao.internal.mapping;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.form.OtherReading;
import io.github.zipingbiao.internal.form.Slot;
import io.github.zipingbiao.provenance.Provenance;
import io.github.zipingbiao.provenance.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Notes where the fields of one evaluation came from and what is doubtful about them. */
final class FieldLog {
  /** Recognised text below this confidence should be looked at by a person. */
  private static final double LOW_CONFIDENCE = 0.8;

  /** What stands for a character of a font without a table of its characters. */
  private static final char UNKNOWN_CHARACTER = '\uFFFD';

  private final int evaluation;
  private final Map<String, List<SourceSpan>> spans = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
  private final Set<List<SourceSpan>> doubted = new HashSet<>();

  FieldLog(int evaluation) {
    this.evaluation = evaluation;
  }

  /** Notes the place of a field and returns its text, empty where there is none. */
  Optional<String> text(String pointer, Slot slot) {
    if (slot == null) {
      return Optional.empty();
    }
    place(pointer, slot);
    return Optional.of(slot.text()).filter(text -> !text.isEmpty());
  }

  void place(String pointer, Slot slot) {
    if (slot.spans().isEmpty()) {
      return;
    }
    spans.put(pointer, slot.spans());
    if (slot.text().indexOf(UNKNOWN_CHARACTER) >= 0) {
      warn(
          pointer,
          slot,
          DiagnosticCode.TEXT_LAYER_GARBLED,
          "the document does not say which characters these are: \"" + slot.text() + "\"");
    }
    double confidence = slot.spans().stream().mapToDouble(SourceSpan::confidence).min().orElse(1);
    // A merged cell is read once, however many rows it holds for.
    if (confidence < LOW_CONFIDENCE && doubted.add(slot.spans())) {
      warn(
          pointer,
          slot,
          DiagnosticCode.LOW_CONFIDENCE,
          "recognition is unsure about \"" + slot.text() + "\"");
    }
  }

  void warn(String pointer, Slot slot, DiagnosticCode code, String message) {
    Diagnostic diagnostic =
        Diagnostic.ofDocument(Severity.WARNING, code, message).about(evaluation, pointer);
    if (slot != null && !slot.spans().isEmpty()) {
      SourceSpan span = slot.spans().get(0);
      diagnostic = diagnostic.at(span.page(), span.box());
    }
    diagnostics.add(diagnostic);
  }

  /** Notes what else a recognised number may be: other readings that are other numbers. */
  void candidates(String pointer, Slot slot, Function<String, Optional<BigDecimal>> number) {
    Optional<BigDecimal> read = number.apply(slot.text());
    Map<BigDecimal, Candidate> byValue = new LinkedHashMap<>();
    for (OtherReading other : slot.others()) {
      Optional<BigDecimal> value = number.apply(other.text());
      if (value.isPresent() && read.filter(r -> r.compareTo(value.get()) == 0).isEmpty()) {
        Candidate candidate =
            new Candidate(value.get(), other.text(), other.probability(), other.cause());
        byValue.merge(value.get(), candidate, (a, b) -> a.probability() >= b.probability() ? a : b);
      }
    }
    if (!byValue.isEmpty()) {
      candidates.put(pointer, List.copyOf(byValue.values()));
    }
  }

  Map<String, List<Candidate>> candidates() {
    return candidates;
  }

  Provenance provenance() {
    return Provenance.of(spans);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
