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
 */
public record Slot(String text, List<SourceSpan> spans) {
  /** Copies the list. */
  public Slot {
    spans = List.copyOf(spans);
  }

  /** Returns the slot of a cell. */
  static Slot of(LogicalCell cell) {
    return new Slot(cell.text(), cell.textSpans());
  }

  /** Returns a slot with the same place and another text, such as a part of the cell. */
  Slot withText(String part) {
    return new Slot(part, spans);
  }

  /** Returns the slots put together, their texts joined by {@code separator}. */
  static Slot join(List<Slot> slots, String separator) {
    List<SourceSpan> spans = new ArrayList<>();
    slots.forEach(slot -> spans.addAll(slot.spans()));
    return new Slot(String.join(separator, slots.stream().map(Slot::text).toList()), spans);
  }
}
