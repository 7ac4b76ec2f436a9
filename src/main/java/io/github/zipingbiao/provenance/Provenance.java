package io.github.zipingbiao.provenance;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.zipingbiao.json.JsonShape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where every value of an evaluation stands in the document. Keys are JSON Pointers (RFC 6901)
 * inside the evaluation, such as {@code /funds/lines/0/executed}; a value that continues over a
 * page break has several spans, in reading order. Immutable and thread-safe.
 */
public final class Provenance {
  private static final Provenance EMPTY = new Provenance(Map.of());

  private final Map<String, List<SourceSpan>> spans;

  private Provenance(Map<String, List<SourceSpan>> spans) {
    this.spans = spans;
  }

  /** Returns the provenance of an evaluation without any value. */
  public static Provenance empty() {
    return EMPTY;
  }

  /** Returns a provenance that holds a copy of {@code spans}, in its iteration order. */
  public static Provenance of(Map<String, List<SourceSpan>> spans) {
    Map<String, List<SourceSpan>> copy = new LinkedHashMap<>();
    spans.forEach((pointer, list) -> copy.put(pointer, List.copyOf(list)));
    return new Provenance(Collections.unmodifiableMap(copy));
  }

  /** Returns the spans of the value at {@code pointer}; empty where it has none. */
  public List<SourceSpan> at(String pointer) {
    return spans.getOrDefault(pointer, List.of());
  }

  /** Returns all spans by JSON Pointer, in document order; unmodifiable. */
  public Map<String, List<SourceSpan>> asMap() {
    return spans;
  }

  @JsonValue
  Object json() {
    return JsonShape.shapeOf(this);
  }
}
