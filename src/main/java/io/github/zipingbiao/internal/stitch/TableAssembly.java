package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import io.github.zipingbiao.internal.text.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table while the parts of its pages are put together. */
final class TableAssembly {
  /**
   * Column edges of different pages this close in points, counted from the left border, are one
   * edge: the largest shift seen between pages of one table, and less than any column's width.
   */
  static final double SAME_EDGE = 4.0;

  private final List<Double> edges = new ArrayList<>();
  private final List<GrowingCell> cells = new ArrayList<>();
  private final Map<Integer, List<GrowingCell>> byRow = new HashMap<>();
  private final List<Integer> uncertainJoins = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();
  private int rows;
  private TablePart last;

  /** A part, and how it was joined to those before it. */
  record Join(TablePart part, int skippedRows, PageJoin join) {}

  /** A cell that may go on over the next page; x in points from the table's left border. */
  static final class GrowingCell {
    final double x0;
    final double x1;
    int row;
    int endRow;
    final int lastRowSpan;
    private final List<CellPart> parts = new ArrayList<>();
    private String text;

    GrowingCell(double x0, double x1, int row, int endRow) {
      this.x0 = x0;
      this.x1 = x1;
      this.row = row;
      this.endRow = endRow;
      this.lastRowSpan = endRow - row;
    }

    TextBlock lastBlock() {
      return parts.get(parts.size() - 1).block();
    }

    boolean isBlank() {
      for (CellPart part : parts) {
        if (!part.block().isBlank()) {
          return false;
        }
      }
      return true;
    }

    String text() {
      if (text == null) {
        text = TextBlock.joined(parts.stream().map(CellPart::block).toList());
      }
      return text;
    }

    void add(CellPart part) {
      parts.add(part);
      text = null;
    }
  }

  TableAssembly(TablePart first) {
    append(first, 0, PageJoin.none());
  }

  TablePart last() {
    return last;
  }

  List<Join> joins() {
    return joins;
  }

  int rows() {
    return rows;
  }

  /** Returns the cells that touch the bottom edge. */
  List<GrowingCell> bottomCells() {
    return cells.stream().filter(cell -> cell.endRow == rows).toList();
  }

  /** Returns whether a cell at the bottom edge ends with such a line. */
  boolean endsWith(String line) {
    return bottomCells().stream()
        .map(cell -> cell.lastBlock().lines())
        .anyMatch(lines -> !lines.isEmpty() && lines.get(lines.size() - 1).text().equals(line));
  }

  /** Returns all its column edges, where they would be on the page it ends on. */
  List<Double> edgesOnPage() {
    return edges.stream().map(x -> x + last.left()).toList();
  }

  /** Returns the column edges of its last row, where they are on the page it ends on. */
  List<Double> bottomEdges() {
    return bottomCells().stream()
        .flatMap(cell -> Stream.of(cell.x0, cell.x1))
        .distinct()
        .map(x -> x + last.left())
        .toList();
  }

  /** Returns the cells that touch the last row in which something is printed. */
  List<GrowingCell> lastFilledCells() {
    int row = 0;
    for (GrowingCell cell : cells) {
      if (!cell.isBlank()) {
        row = Math.max(row, cell.row);
      }
    }
    int last = row;
    return cells.stream().filter(cell -> cell.row <= last && cell.endRow > last).toList();
  }

  List<GrowingCell> cells() {
    return cells;
  }

  /** Returns the cells whose first row is {@code row}, in no order. */
  List<GrowingCell> cellsStartingIn(int row) {
    return byRow.getOrDefault(row, List.of());
  }

  private void add(GrowingCell cell) {
    cells.add(cell);
    byRow.computeIfAbsent(cell.row, key -> new ArrayList<>()).add(cell);
  }

  /**
   * Adds the part of the next page.
   *
   * @param part the part
   * @param skippedRows leading rows that only repeat the header
   * @param join what of it continues cells of this table
   */
  void append(TablePart part, int skippedRows, PageJoin join) {
    joins.add(new Join(part, skippedRows, join));
    int shift = rows - skippedRows - (join.rowContinues() ? 1 : 0);
    if (join.uncertain()) {
      uncertainJoins.add(rows - 1);
    }
    for (double edge : part.table.columnEdges()) {
      addEdge(edge - part.left());
    }
    for (PartCell cell : part.cells) {
      if (cell.endRow() <= skippedRows) {
        continue;
      }
      int endRow = cell.endRow() + shift;
      CellPart piece = new CellPart(part.page, cell.block());
      GrowingCell continued = join.continuedBy(cell);
      if (continued != null) {
        continued.endRow = Math.max(continued.endRow, endRow);
        continued.add(piece);
      } else {
        GrowingCell fresh =
            new GrowingCell(
                cell.cell().box().x0() - part.left(),
                cell.cell().box().x1() - part.left(),
                Math.max(rows, Math.max(cell.cell().row(), skippedRows) + shift),
                endRow);
        fresh.add(piece);
        add(fresh);
      }
    }
    rows = part.table.rows() + shift;
    last = part;
  }

  private void addEdge(double edge) {
    if (edges.stream().noneMatch(known -> Math.abs(known - edge) <= SAME_EDGE)) {
      edges.add(edge);
    }
  }

  /**
   * Gives cells that go on over a page break their place. Some programs paint the rest of such a
   * cell lower on the next page than it begins there: a blank cell that went on, right above one
   * that holds for several rows.
   */
  private void closeOffsets(Terms terms) {
    boolean moved = false;
    for (GrowingCell blank : List.copyOf(cells)) {
      if (blank.parts.size() < 2 || !blank.isBlank()) {
        continue;
      }
      // Not by the index of rows, which is of before rows were removed.
      for (GrowingCell below : cells) {
        if (below.row == blank.endRow
            && Math.abs(below.x0 - blank.x0) <= SAME_EDGE
            && Math.abs(below.x1 - blank.x1) <= SAME_EDGE
            && (terms.isLevel(below.text()) || terms.isCaption(below.text()))) {
          below.parts.forEach(blank::add);
          blank.endRow = below.endRow;
          cells.remove(below);
          moved = true;
          break;
        }
      }
    }
    for (int row = rows - 1; moved && row > 0; row--) {
      int r = row;
      if (cells.stream().noneMatch(cell -> cell.row == r && cell.endRow == r + 1)) {
        removeRow(row);
      }
    }
  }

  private void removeRow(int row) {
    for (GrowingCell cell : cells) {
      cell.row -= cell.row > row ? 1 : 0;
      cell.endRow -= cell.endRow > row ? 1 : 0;
    }
    uncertainJoins.replaceAll(join -> join > row ? join - 1 : join);
    rows--;
  }

  LogicalTable finish(Terms terms) {
    closeOffsets(terms);
    double[] xs = edges.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    List<LogicalCell> done = new ArrayList<>();
    boolean[][] taken = new boolean[rows][xs.length - 1];
    for (GrowingCell cell : cells) {
      // A sliver at the right border would begin where the last column ends.
      int column = Math.min(nearest(xs, cell.x0), xs.length - 2);
      int end = Math.max(column + 1, nearest(xs, cell.x1));
      int bottom = freeUntil(taken, cell.row, cell.endRow, column, end);
      if (bottom > cell.row) {
        done.add(
            new LogicalCell(
                cell.row, column, bottom - cell.row, end - column, cell.text(), cell.parts));
      }
    }
    done.sort(Comparator.comparingInt(LogicalCell::row).thenComparingInt(LogicalCell::column));
    return new LogicalTable(rows, xs.length - 1, done, uncertainJoins);
  }

  /** Claims the rows of a cell as far as no other cell stands there; returns the end row. */
  private static int freeUntil(boolean[][] taken, int row, int endRow, int column, int end) {
    int r = row;
    while (r < endRow) {
      for (int c = column; c < end; c++) {
        if (taken[r][c]) {
          return r;
        }
      }
      Arrays.fill(taken[r], column, end, true);
      r++;
    }
    return r;
  }

  private static int nearest(double[] values, double value) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (Math.abs(values[i] - value) < Math.abs(values[best] - value)) {
        best = i;
      }
    }
    return best;
  }

  PageContent lastPage() {
    return last.page;
  }
}
