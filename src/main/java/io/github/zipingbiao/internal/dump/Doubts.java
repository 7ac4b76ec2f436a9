package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says of which fields the doubts are. Sums stay the same when numbers change places, so no
 * arithmetic can tell that a number of a dump is in its field: each is named as inferred.
 */
public final class Doubts {
  private static final Pattern NUMBER =
      Pattern.compile(
          ".*/(?:initialBudget|annualBudget|executed|executionRate|weight|score|level[12]Points)");

  private static final String INFERRED =
      "plain text does not say which field a number belongs to; it is inferred from its neighbours";

  private Doubts() {}

  /** Returns a warning for each field of the evaluation that was read from a doubtful cell. */
  public static List<Diagnostic> of(List<Doubt> doubts, SelfEvaluation evaluation, int index) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Map.Entry<String, List<SourceSpan>> field : evaluation.provenance().asMap().entrySet()) {
      int before = diagnostics.size();
      for (Doubt doubt : doubts) {
        List<SourceSpan> spans = doubt.cell().textSpans();
        if (!spans.isEmpty() && field.getValue().contains(spans.get(0))) {
          SourceSpan place = spans.get(0);
          diagnostics.add(
              Diagnostic.ofDocument(Severity.WARNING, doubt.code(), doubt.message())
                  .at(place.page(), place.box())
                  .about(index, field.getKey()));
          break;
        }
      }
      if (diagnostics.size() == before && NUMBER.matcher(field.getKey()).matches()) {
        diagnostics.add(inferred(field.getValue().get(0)).about(index, field.getKey()));
      }
    }
    return diagnostics;
  }

  private static Diagnostic inferred(SourceSpan place) {
    return Diagnostic.ofDocument(Severity.WARNING, DiagnosticCode.PLACE_INFERRED, INFERRED)
        .at(place.page(), place.box());
  }
}
