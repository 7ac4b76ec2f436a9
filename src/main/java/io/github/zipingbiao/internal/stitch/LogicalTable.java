package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A table as its author made it, whatever the pages did to it. Immutable. */
public final class LogicalTable {
  private final int rows;
  private final int columns;
  private final List<LogicalCell> cells;
  private final LogicalCell[][] grid;
  private final List<List<LogicalCell>> byRow = new ArrayList<>();
  private final List<Integer> uncertainJoins;
  private final NavigableMap<Integer, BoundingBox> extents = new TreeMap<>();

  LogicalTable(int rows, int columns, List<LogicalCell> cells, List<Integer> uncertainJoins) {
    this.rows = rows;
    this.columns = columns;
    this.cells = List.copyOf(cells);
    this.uncertainJoins = List.copyOf(uncertainJoins);
    grid = new LogicalCell[rows][columns];
    for (LogicalCell cell : cells) {
      for (int r = cell.row(); r < cell.endRow(); r++) {
        for (int c = cell.column(); c < cell.endColumn(); c++) {
          grid[r][c] = cell;
        }
      }
      for (CellPart part : cell.parts()) {
        extents.merge(part.page().number(), part.block().box(), BoundingBox::union);
      }
    }
    for (LogicalCell[] row : grid) {
      byRow.add(eachOnce(row));
    }
  }

  private static List<LogicalCell> eachOnce(LogicalCell[] row) {
    List<LogicalCell> result = new ArrayList<>(row.length);
    LogicalCell last = null;
    for (LogicalCell cell : row) {
      if (cell != null && cell != last) {
        result.add(cell);
      }
      last = cell;
    }
    return Collections.unmodifiableList(result);
  }

  /** Returns a table that was rebuilt from something else than rulings. */
  public static LogicalTable of(int rows, int columns, List<LogicalCell> cells) {
    return new LogicalTable(rows, columns, cells, List.of());
  }

  /** Returns the table with other cells in the same places. */
  public LogicalTable withCells(List<LogicalCell> newCells) {
    return new LogicalTable(rows, columns, newCells, uncertainJoins);
  }

  /** Returns the number of rows. */
  public int rows() {
    return rows;
  }

  /** Returns the number of columns. */
  public int columns() {
    return columns;
  }

  /** Returns all cells by row, then by column. */
  public List<LogicalCell> cells() {
    return cells;
  }

  /** Returns the cell that covers a place of the grid, null where none does. */
  public LogicalCell at(int row, int column) {
    return grid[row][column];
  }

  /** Returns the cells that touch a row, from left to right, each once. */
  public List<LogicalCell> row(int row) {
    return byRow.get(row);
  }

  /** Returns the rows that were joined over a page break on weak evidence. */
  public List<Integer> uncertainJoins() {
    return uncertainJoins;
  }

  /** Returns the number of the page that it begins on. */
  public int firstPage() {
    return cells.get(0).parts().get(0).page().number();
  }

  /** Returns the number of the page that it ends on. */
  public int lastPage() {
    return extents.lastKey();
  }

  /** Returns its extent on each of its pages, by their numbers, in the reading frame. */
  public NavigableMap<Integer, BoundingBox> extents() {
    return Collections.unmodifiableNavigableMap(extents);
  }
}
