package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a field and where it stands.
 *
 * @param text text as printed, never blank
 * @param spans where it stands, in reading order
 * @param others what else the text of the whole cell may be; empty where it was not recognised, or
 *     the slot is not one cell
 */
public record Slot(String text, List<SourceSpan> spans, List<OtherReading> others) {
  /** Copies the lists. */
  public Slot {
    spans = List.copyOf(spans);
    others = List.copyOf(others);
  }

  /** A slot without other readings. */
  public Slot(String text, List<SourceSpan> spans) {
    this(text, spans, List.of());
  }

  /** Returns whether it was read from a picture, and not with full certainty. */
  public boolean isRecognised() {
    return spans.stream().anyMatch(span -> span.confidence() < 1);
  }

  /** Returns the slot of a cell. */
  static Slot of(LogicalCell cell) {
    return new Slot(cell.text(), cell.textSpans(), OtherReadings.of(cell));
  }

  /** Returns a slot with the same place and another text, such as a part of the cell. */
  Slot withText(String part) {
    return new Slot(part, spans);
  }

  /** Returns the slots put together, their texts joined by {@code separator}. */
  static Slot join(List<Slot> slots, String separator) {
    if (slots.size() == 1) {
      return slots.get(0);
    }
    List<SourceSpan> spans = new ArrayList<>();
    slots.forEach(slot -> spans.addAll(slot.spans()));
    return new Slot(String.join(separator, slots.stream().map(Slot::text).toList()), spans);
  }
}
