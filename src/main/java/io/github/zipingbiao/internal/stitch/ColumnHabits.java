package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the other cells of a column are like: how often they are filled, and whether they hold for
 * several rows.
 */
final class ColumnHabits {
  /** Cells before the break that are looked at; habits change from section to section. */
  private static final int MOST_CELLS = 400;

  /** However often a column is filled, a blank in it is possible: natural logarithm of its odds. */
  private static final double RAREST = -3.0;

  /** However seldom a column is filled, two blanks say a little less than one text. */
  private static final double USUAL = -0.1;

  private final List<GrowingCell> before;
  private final List<PartCell> after;

  private ColumnHabits(List<GrowingCell> before, List<PartCell> after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the habits of the column that a pair of cells at a break belongs to. */
  static ColumnHabits of(
      TableAssembly table,
      TablePart next,
      int skippedRows,
      GrowingCell above,
      PartCell below,
      Terms terms) {
    List<GrowingCell> all = table.cells();
    List<GrowingCell> before = new ArrayList<>();
    for (GrowingCell cell : all.subList(Math.max(0, all.size() - MOST_CELLS), all.size())) {
      if (cell != above && isSameColumn(cell.x0, cell.x1, above)) {
        before.add(cell);
      }
    }
    List<PartCell> after = new ArrayList<>();
    for (PartCell cell : next.cells) {
      double x0 = cell.cell().box().x0() - next.left();
      double x1 = cell.cell().box().x1() - next.left();
      if (cell != below && cell.cell().row() >= skippedRows && isSameColumn(x0, x1, above)) {
        after.add(cell);
      }
    }
    before.sort(Comparator.comparingInt((GrowingCell c) -> c.row).reversed());
    // Headings of two rows say nothing about what stands below them.
    while (!before.isEmpty() && terms.isHeading(before.get(before.size() - 1).text())) {
      before.remove(before.size() - 1);
    }
    after.sort(Comparator.comparingInt(c -> c.cell().row()));
    return new ColumnHabits(before, after);
  }

  private static boolean isSameColumn(double x0, double x1, GrowingCell cell) {
    return Math.abs(cell.x0 - x0) <= TableAssembly.SAME_EDGE
        && Math.abs(cell.x1 - x1) <= TableAssembly.SAME_EDGE;
  }

  /** Returns the logarithm of the chance that a cell of the column is blank. */
  double oddsOfBlank() {
    double blank = 0.5;
    double all = 1;
    for (GrowingCell cell : before) {
      blank += cell.isBlank() ? 1 : 0;
      all++;
    }
    for (PartCell cell : after) {
      blank += cell.isBlank() ? 1 : 0;
      all++;
    }
    return Math.min(USUAL, Math.max(RAREST, Math.log(blank / all)));
  }

  /** Returns whether the cells around show that one of them may hold for several rows. */
  boolean mergesRows() {
    for (PartCell cell : after) {
      if (cell.isBlank()) {
        break;
      }
      if (cell.cell().rowSpan() > 1) {
        return true;
      }
    }
    for (GrowingCell cell : before) {
      if (cell.isBlank()) {
        break;
      }
      if (cell.endRow - cell.row > 1) {
        return true;
      }
    }
    return false;
  }
}
