package io.github.zipingbiao.internal.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Row borders that do not part rows: where a page break cuts a row, some programs end its cells at
 * different heights, and others leave a strip too low for text or draw borders a second time. Only
 * rows are counted anew; each cell keeps its place on the page and its glyphs.
 */
final class RaggedRows {
  /** Cells of one row end within this many font sizes of one another. */
  private static final double MOST_RAGGED = 3.0;

  /** A lower strip, in font sizes, has no room for text. */
  private static final double LOWEST_ROW = 0.7;

  /** Share of the width of a table in which a row that others span may be blank and no row. */
  private static final double MOST_BLANK = 0.5;

  private final List<LatticeCell> cells;
  private final List<Double> edges;
  private final double fontSize;

  private RaggedRows(List<LatticeCell> cells, List<Double> edges, double fontSize) {
    this.cells = new ArrayList<>(cells);
    this.edges = new ArrayList<>(edges);
    this.fontSize = fontSize;
  }

  /** Returns the table with as many rows as a reader sees. */
  static PageTable straighten(PageTable table, double fontSize) {
    RaggedRows rows = new RaggedRows(table.cells(), table.rowEdges(), fontSize);
    for (int row = table.rows() - 1; row >= 0; row--) {
      if (rows.edges.size() > 2 && rows.isNoRow(row)) {
        rows.remove(row);
      }
    }
    return new PageTable(
        table.columnEdges(), rows.edges, rows.cells, table.openTop(), table.openBottom());
  }

  /** Whether all that lies in this row alone is blank and no row of its own. */
  private boolean isNoRow(int row) {
    double width = 0;
    double own = 0;
    for (LatticeCell cell : cells) {
      if (cell.row() <= row && cell.row() + cell.rowSpan() > row) {
        width += cell.box().width();
        if (cell.rowSpan() == 1) {
          own += cell.box().width();
          if (!cell.glyphs().isEmpty()) {
            return false;
          }
        }
      }
    }
    double height = edges.get(row + 1) - edges.get(row);
    boolean atEdge = row == 0 || row == edges.size() - 2;
    return height <= LOWEST_ROW * fontSize && (own < width || atEdge)
        || height <= MOST_RAGGED * fontSize && own <= MOST_BLANK * width;
  }

  private void remove(int row) {
    List<LatticeCell> kept = new ArrayList<>(cells.size());
    for (LatticeCell cell : cells) {
      int end = cell.row() + cell.rowSpan();
      int from = cell.row() > row ? cell.row() - 1 : cell.row();
      end = end > row ? end - 1 : end;
      if (end > from) {
        kept.add(
            new LatticeCell(
                from, cell.column(), end - from, cell.columnSpan(), cell.box(), cell.glyphs()));
      }
    }
    kept.sort(Comparator.comparingInt(LatticeCell::row).thenComparingInt(LatticeCell::column));
    cells.clear();
    cells.addAll(kept);
    edges.remove(row == edges.size() - 2 ? row : row + 1);
  }
}
