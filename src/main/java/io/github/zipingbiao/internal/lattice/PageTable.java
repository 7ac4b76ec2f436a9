package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * A ruled table, or the part of one, on one page.
 *
 * @param columnEdges x of the column borders from left to right, one more than there are columns
 * @param rowEdges y of the row borders from top to bottom, one more than there are rows
 * @param cells cells by row, then by column; they cover the grid without overlap
 * @param openTop whether nothing was ruled along the top edge
 * @param openBottom whether nothing was ruled along the bottom edge
 */
public record PageTable(
    List<Double> columnEdges,
    List<Double> rowEdges,
    List<LatticeCell> cells,
    boolean openTop,
    boolean openBottom) {
  /** Copies the lists. */
  public PageTable {
    columnEdges = List.copyOf(columnEdges);
    rowEdges = List.copyOf(rowEdges);
    cells = List.copyOf(cells);
  }

  /** Returns the outer frame in the reading frame of the page. */
  public BoundingBox box() {
    return new BoundingBox(
        columnEdges.get(0),
        rowEdges.get(0),
        columnEdges.get(columnEdges.size() - 1),
        rowEdges.get(rowEdges.size() - 1));
  }

  /** Returns the number of rows. */
  public int rows() {
    return rowEdges.size() - 1;
  }

  /** Returns the number of columns. */
  public int columns() {
    return columnEdges.size() - 1;
  }
}
