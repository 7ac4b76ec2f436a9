package io.github.zipingbiao.internal.lattice;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Asks tabula for the cells that the borders of a grid enclose. */
final class TabulaCells {
  private TabulaCells() {}

  /** Returns closed cells as {row, column, rowSpan, columnSpan}. */
  static List<int[]> find(boolean[][] borderAbove, boolean[][] borderLeft, int pitch) {
    List<Ruling> horizontals = new ArrayList<>();
    for (int r = 0; r < borderAbove.length; r++) {
      for (int[] run : runs(borderAbove[r])) {
        horizontals.add(line(run[0] * pitch, r * pitch, run[1] * pitch, r * pitch));
      }
    }
    List<Ruling> verticals = new ArrayList<>();
    for (int c = 0; c < borderAbove[0].length + 1; c++) {
      for (int[] run : runs(column(borderLeft, c))) {
        verticals.add(line(c * pitch, run[0] * pitch, c * pitch, run[1] * pitch));
      }
    }
    List<int[]> cells = new ArrayList<>();
    for (technology.tabula.Cell cell :
        SpreadsheetExtractionAlgorithm.findCells(horizontals, verticals)) {
      cells.add(
          new int[] {
            Math.round(cell.getTop() / pitch),
            Math.round(cell.getLeft() / pitch),
            (int) Math.round(cell.getHeight() / (double) pitch),
            (int) Math.round(cell.getWidth() / (double) pitch)
          });
    }
    return cells;
  }

  private static Ruling line(int x0, int y0, int x1, int y1) {
    return new Ruling(new Point2D.Float(x0, y0), new Point2D.Float(x1, y1));
  }

  private static boolean[] column(boolean[][] borders, int column) {
    boolean[] result = new boolean[borders.length];
    for (int r = 0; r < borders.length; r++) {
      result[r] = borders[r][column];
    }
    return result;
  }

  private static List<int[]> runs(boolean[] borders) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= borders.length; i++) {
      boolean set = i < borders.length && borders[i];
      if (set && from < 0) {
        from = i;
      } else if (!set && from >= 0) {
        runs.add(new int[] {from, i});
        from = -1;
      }
    }
    return runs;
  }
}
