package io.github.zipingbiao.review;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the fields of a document stand, and which of them a person should look at. A key names a
 * field in the whole document: the index of its evaluation, then its JSON Pointer.
 */
final class Marks {
  private final Map<Integer, Map<BoundingBox, Set<String>>> boxes = new LinkedHashMap<>();
  private final Set<String> failing = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();

  Marks(ReadResult result) {
    for (int i = 0; i < result.evaluations().size(); i++) {
      int form = i;
      result
          .evaluations()
          .get(i)
          .provenance()
          .asMap()
          .forEach((pointer, spans) -> spans.forEach(span -> place(form, pointer, span)));
      for (Check check : result.evaluations().get(i).checks()) {
        if (check.status() == CheckStatus.FAIL) {
          check.fields().forEach(pointer -> failing.add(key(form, pointer)));
        }
      }
    }
    result.diagnostics().stream().filter(Marks::isDoubt).forEach(this::doubt);
  }

  static String key(int form, String pointer) {
    return form + pointer;
  }

  /** Returns whether a person should look at what a diagnostic says. */
  static boolean isDoubt(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.INFO;
  }

  private void place(int form, String pointer, SourceSpan span) {
    boxes
        .computeIfAbsent(span.page(), page -> new LinkedHashMap<>())
        .computeIfAbsent(span.box(), box -> new LinkedHashSet<>())
        .add(key(form, pointer));
  }

  private void doubt(Diagnostic diagnostic) {
    if (diagnostic.evaluation().isPresent() && diagnostic.field().isPresent()) {
      doubtful.add(key(diagnostic.evaluation().getAsInt(), diagnostic.field().get()));
    }
  }

  /** Returns the boxes on a page with the keys of the fields that stand in each. */
  Map<BoundingBox, Set<String>> on(int page) {
    return boxes.getOrDefault(page, Map.of());
  }

  /** Returns the boxes on a page. */
  List<BoundingBox> boxes(int page) {
    return new ArrayList<>(on(page).keySet());
  }

  /** Returns the style class of a field: failing, doubtful or nothing. */
  String style(String key) {
    return failing.contains(key) ? "fail" : doubtful.contains(key) ? "doubt" : "";
  }

  /** Returns the style class of what holds several fields: the worst of theirs. */
  String style(Set<String> keys) {
    Set<String> styles = new HashSet<>();
    keys.forEach(key -> styles.add(style(key)));
    return styles.contains("fail") ? "fail" : styles.contains("doubt") ? "doubt" : "";
  }
}
