package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the cells of a rebuilt table, row by row. */
final class GridBuilder {
  private final CellMaker maker;
  private final int columns;
  private final List<LogicalCell> cells = new ArrayList<>();
  private int rows;

  GridBuilder(CellMaker maker, int columns) {
    this.maker = maker;
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  int nextRow() {
    return rows;
  }

  /** Returns the row that the next cells stand in. */
  int addRow() {
    return rows++;
  }

  /** Adds a cell; without words nothing is added. Ends beyond the grid are cut. */
  LogicalCell put(int row, int rowSpan, int column, int end, List<Word> words, int width) {
    if (words.isEmpty()) {
      return null;
    }
    int right = Math.min(end, columns);
    LogicalCell cell = maker.cell(row, column, rowSpan, right - column, words, width);
    cells.add(cell);
    return cell;
  }

  /** Adds a cell that prints nothing. */
  void blank(int row, int rowSpan, int column, int end, Word near) {
    cells.add(maker.blank(row, column, rowSpan, Math.min(end, columns) - column, near));
  }

  LogicalTable finish() {
    cells.sort(Comparator.comparingInt(LogicalCell::row).thenComparingInt(LogicalCell::column));
    return LogicalTable.of(rows, columns, cells);
  }
}
