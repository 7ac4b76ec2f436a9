package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.provenance.SourceSpan;
import java.util.List;

/**
 * A cell of a stitched table.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text its text with wrapped lines joined; "" where blank
 * @param parts its pieces in page order, at least one
 */
public record LogicalCell(
    int row, int column, int rowSpan, int columnSpan, String text, List<CellPart> parts) {
  /** Copies the list. */
  public LogicalCell {
    parts = List.copyOf(parts);
  }

  /** Returns whether nothing is printed in it. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Returns the first row below the cell. */
  public int endRow() {
    return row + rowSpan;
  }

  /** Returns the first column to the right of the cell. */
  public int endColumn() {
    return column + columnSpan;
  }

  /** Returns where its text stands, one span a page, without pages where it prints nothing. */
  public List<SourceSpan> textSpans() {
    List<SourceSpan> spans =
        parts.stream().filter(part -> !part.block().isBlank()).map(CellPart::textSpan).toList();
    return spans.isEmpty() ? List.of(parts.get(0).cellSpan()) : spans;
  }
}
