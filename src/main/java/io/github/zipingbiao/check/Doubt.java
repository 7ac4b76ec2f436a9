package io.github.zipingbiao.check;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What about a form is not certain to be read rightly.
 *
 * @param form the form as read
 * @param proven JSON Pointers of the numbers that equations prove
 */
record Doubt(SelfEvaluation form, Set<String> proven) {
  /** Confidence of text from a sound text layer. */
  static final double SOUND = 1.0;

  /** Reports of what is no fault of reading, or is mended. */
  private static final Set<DiagnosticCode> NO_DOUBT =
      EnumSet.of(
          DiagnosticCode.NUMBER_REPAIRED,
          DiagnosticCode.NO_FORM_FOUND,
          DiagnosticCode.NOT_A_SELF_EVALUATION,
          // The text is kept as printed, so nothing is missing or wrong.
          DiagnosticCode.VALUE_NOT_UNDERSTOOD);

  /** Returns whether a diagnostic says that something of the form could not be read for certain. */
  boolean isRaisedBy(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(this::isRaisedBy);
  }

  /**
   * Returns whether a diagnostic says so of a number, or of what a number may be missing from. A
   * text that is hard to read does not excuse numbers that do not add up.
   */
  boolean isRaisedOfNumbersBy(Collection<Diagnostic> diagnostics) {
    Set<String> numbers =
        Figures.all(form).stream().map(Figure::pointer).collect(Collectors.toSet());
    return diagnostics.stream()
        .filter(this::isRaisedBy)
        .anyMatch(
            diagnostic ->
                diagnostic.code() != DiagnosticCode.LOW_CONFIDENCE
                    || diagnostic.field().filter(field -> !numbers.contains(field)).isEmpty());
  }

  private boolean isRaisedBy(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.INFO
        && !NO_DOUBT.contains(diagnostic.code())
        && concerns(diagnostic)
        && !isSettled(diagnostic);
  }

  /** A page that the form does not stand on is none of its business. */
  private boolean concerns(Diagnostic diagnostic) {
    boolean elsewhere =
        diagnostic.page().isPresent()
            && (diagnostic.page().getAsInt() < form.pages().first()
                || diagnostic.page().getAsInt() > form.pages().last());
    return diagnostic.evaluation().isPresent() || !elsewhere;
  }

  /** A number that was read, though with low confidence, and is proven. */
  private boolean isSettled(Diagnostic diagnostic) {
    return diagnostic.code() == DiagnosticCode.LOW_CONFIDENCE
        && diagnostic.field().filter(proven::contains).isPresent();
  }

  /** Returns whether a number that no equation proves was read with less confidence than this. */
  boolean hasNumberBelow(double confidence) {
    return Figures.all(form).stream()
        .map(Figure::pointer)
        .filter(pointer -> !proven.contains(pointer))
        .anyMatch(pointer -> confidenceOf(pointer) < confidence);
  }

  /**
   * The least confidence of the spans. A number whose place is not known is sound in a document
   * with a text layer, and worth nothing anywhere else.
   */
  double confidenceOf(String pointer) {
    List<SourceSpan> spans = form.provenance().at(pointer);
    double unknown = form.medium() == Medium.DIGITAL ? SOUND : 0;
    return spans.stream().mapToDouble(SourceSpan::confidence).min().orElse(unknown);
  }
}
