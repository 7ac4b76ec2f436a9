package io.github.zipingbiao.table;

import io.github.zipingbiao.provenance.SourceSpan;
import java.util.List;

/**
 * A cell of a ruled table. Immutable and thread-safe.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan number of rows covered, at least 1
 * @param columnSpan number of columns covered, at least 1
 * @param text text with wrapped lines joined; "" where the cell is blank
 * @param parts the rectangles it occupies, one for every page, with the text found there; the boxes
 *     are those of the cell, not of its text
 */
public record TableCell(
    int row, int column, int rowSpan, int columnSpan, String text, List<SourceSpan> parts) {
  /** Checks the spans and copies the list. */
  public TableCell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("not a place in a table");
    }
    parts = List.copyOf(parts);
  }
}
