package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.provenance.SourceSpan;
import java.util.List;

/** A cell of a stitched table; each is equal to itself alone. Immutable. */
public final class LogicalCell {
  private final int row;
  private final int column;
  private final int rowSpan;
  private final int columnSpan;
  private final String text;
  private final List<CellPart> parts;

  LogicalCell(int row, int column, int rowSpan, int columnSpan, String text, List<CellPart> parts) {
    this.row = row;
    this.column = column;
    this.rowSpan = rowSpan;
    this.columnSpan = columnSpan;
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /** Returns a cell of a table that was rebuilt from something else than rulings. */
  public static LogicalCell of(
      int row, int column, int rowSpan, int columnSpan, String text, List<CellPart> parts) {
    return new LogicalCell(row, column, rowSpan, columnSpan, text, parts);
  }

  /** Returns the cell with another text in the same place. */
  public LogicalCell withText(String newText) {
    return new LogicalCell(row, column, rowSpan, columnSpan, newText, parts);
  }

  /** Returns the cell with its pieces elsewhere. */
  LogicalCell onPages(List<CellPart> newParts) {
    return new LogicalCell(row, column, rowSpan, columnSpan, text, newParts);
  }

  /** Returns its first row, from 0. */
  public int row() {
    return row;
  }

  /** Returns its first column, from 0. */
  public int column() {
    return column;
  }

  /** Returns the number of rows covered, at least 1. */
  public int rowSpan() {
    return rowSpan;
  }

  /** Returns the number of columns covered, at least 1. */
  public int columnSpan() {
    return columnSpan;
  }

  /** Returns its text with wrapped lines joined; "" where blank. */
  public String text() {
    return text;
  }

  /** Returns its pieces in reading order, at least one. */
  public List<CellPart> parts() {
    return parts;
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
