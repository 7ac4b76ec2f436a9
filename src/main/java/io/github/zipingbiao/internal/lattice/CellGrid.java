package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table as topology: the borders between the squares of its grid, and the cells they make.
 *
 * <p>Where every cell is closed and no border ends inside of one, the borders leave one answer,
 * which is read off in one pass. All other grids are left to tabula's {@code findCells}, whose time
 * grows with the square of the cells. It is given line numbers of the grid instead of points: its
 * tolerances, made for coordinates, then never matter, low rows do not merge, and spans come out as
 * counts.
 */
final class CellGrid {
  /** Distance between grid lines handed to tabula; far above all of its tolerances. */
  private static final int PITCH = 100;

  private final int rows;
  private final int columns;
  private final boolean[][] borderAbove;
  private final boolean[][] borderLeft;
  private final int[][] owner;
  private final List<int[]> cells = new ArrayList<>();

  private CellGrid(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    borderAbove = new boolean[rows + 1][columns];
    borderLeft = new boolean[rows][columns + 1];
    owner = new int[rows][columns];
  }

  /** Builds the grid of a group with a closed frame. */
  static CellGrid of(RulingGroup group, double[] xs, double[] ys) {
    CellGrid grid = new CellGrid(ys.length - 1, xs.length - 1);
    for (Ruling ruling : group.horizontals()) {
      int row = nearest(ys, ruling.position());
      for (int c = 0; c < grid.columns; c++) {
        grid.borderAbove[row][c] |= spans(ruling, xs[c], xs[c + 1]);
      }
    }
    for (Ruling ruling : group.verticals()) {
      int column = nearest(xs, ruling.position());
      for (int r = 0; r < grid.rows; r++) {
        grid.borderLeft[r][column] |= spans(ruling, ys[r], ys[r + 1]);
      }
    }
    grid.findCells();
    return grid;
  }

  /** Returns the cells as {row, column, rowSpan, columnSpan}, by row, then by column. */
  List<int[]> cells() {
    return cells;
  }

  /** Returns the index into {@link #cells()} of the cell that owns a square of the grid. */
  int ownerOf(int row, int column) {
    return owner[row][column] - 1;
  }

  private static boolean spans(Ruling ruling, double from, double to) {
    return ruling.start() <= from + RulingGroup.TOUCH && ruling.end() >= to - RulingGroup.TOUCH;
  }

  static int nearest(double[] values, double value) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (Math.abs(values[i] - value) < Math.abs(values[best] - value)) {
        best = i;
      }
    }
    return best;
  }

  private void findCells() {
    if (claimTheRest(this::isClosed)) {
      return;
    }
    cells.clear();
    for (int[] row : owner) {
      Arrays.fill(row, 0);
    }
    for (int[] cell : TabulaCells.find(borderAbove, borderLeft, PITCH)) {
      if (isFree(cell)) {
        claim(cell);
      }
    }
    claimTheRest(cell -> true);
    sortCells();
  }

  /** Makes cells of the squares that have none, row by row; stops at one that is not accepted. */
  private boolean claimTheRest(Predicate<int[]> accepted) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (owner[r][c] == 0) {
          int[] cell = largestFrom(r, c);
          if (!accepted.test(cell)) {
            return false;
          }
          claim(cell);
        }
      }
    }
    return true;
  }

  /** Returns whether there is a border all around. */
  private boolean isClosed(int[] cell) {
    int bottom = cell[0] + cell[2];
    int right = cell[1] + cell[3];
    boolean closed = true;
    for (int c = cell[1]; c < right; c++) {
      closed &= borderAbove[cell[0]][c] && borderAbove[bottom][c];
    }
    for (int r = cell[0]; r < bottom; r++) {
      closed &= borderLeft[r][cell[1]] && borderLeft[r][right];
    }
    return closed;
  }

  private boolean isFree(int[] cell) {
    for (int r = cell[0]; r < cell[0] + cell[2]; r++) {
      for (int c = cell[1]; c < cell[1] + cell[3]; c++) {
        if (owner[r][c] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void claim(int[] cell) {
    cells.add(cell);
    for (int r = cell[0]; r < cell[0] + cell[2]; r++) {
      for (int c = cell[1]; c < cell[1] + cell[3]; c++) {
        owner[r][c] = cells.size();
      }
    }
  }

  /** Returns the largest rectangle from here without a border inside, first right, then down. */
  private int[] largestFrom(int row, int column) {
    int right = column + 1;
    while (right < columns && owner[row][right] == 0 && !borderLeft[row][right]) {
      right++;
    }
    int bottom = row + 1;
    while (bottom < rows && continuesBelow(bottom, column, right)) {
      bottom++;
    }
    return new int[] {row, column, bottom - row, right - column};
  }

  private boolean continuesBelow(int row, int left, int right) {
    for (int c = left; c < right; c++) {
      boolean cut = c > left && borderLeft[row][c];
      if (owner[row][c] != 0 || borderAbove[row][c] || cut) {
        return false;
      }
    }
    return true;
  }

  private void sortCells() {
    cells.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
    for (int i = 0; i < cells.size(); i++) {
      int[] cell = cells.get(i);
      for (int r = cell[0]; r < cell[0] + cell[2]; r++) {
        for (int c = cell[1]; c < cell[1] + cell[3]; c++) {
          owner[r][c] = i + 1;
        }
      }
    }
  }
}
