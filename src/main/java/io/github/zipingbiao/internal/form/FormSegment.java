package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of a table that belong to one form.
 *
 * @param table the table
 * @param fromRow first row
 * @param toRow first row behind
 */
public record FormSegment(LogicalTable table, int fromRow, int toRow) {
  /** Borders this close in points are the same. */
  private static final double SAME_EDGE = 2;

  /** Tables further apart than this, in points, do not belong together. */
  private static final double NEAR = 40;

  /** Tables with fewer borders of columns agree by chance: their outer frames do. */
  private static final int FEWEST_EDGES = 4;

  /** Share of a table's column borders that must be another's. */
  private static final double SAME_COLUMNS = 0.8;

  /** Returns the cells that begin in the rows. */
  public List<LogicalCell> cells() {
    return table.cells().stream()
        .filter(cell -> cell.row() >= fromRow && cell.row() < toRow)
        .toList();
  }

  /** Returns the x of the left and right borders of its cells, in points, each once. */
  public Set<Double> edges() {
    Set<Long> seen = new HashSet<>();
    List<Double> edges = new ArrayList<>();
    for (LogicalCell cell : cells()) {
      BoundingBox box = cell.parts().get(0).block().box();
      for (double x : List.of(box.x0(), box.x1())) {
        if (seen.add(Math.round(x / SAME_EDGE))) {
          edges.add(x);
        }
      }
    }
    return new HashSet<>(edges);
  }

  /**
   * Returns whether nearly all borders of its columns, and not only the frame, are among others.
   */
  public boolean sharesColumns(Collection<Double> others) {
    Set<Double> edges = edges();
    long shared =
        edges.stream()
            .filter(x -> others.stream().anyMatch(other -> Math.abs(other - x) <= SAME_EDGE))
            .count();
    return shared >= FEWEST_EDGES && shared >= SAME_COLUMNS * edges.size();
  }

  boolean sharesColumns(FormSegment other) {
    return sharesColumns(other.edges());
  }

  /** Returns whether it begins on the page where another ends, right below and as wide. */
  boolean isRightBelow(FormSegment other) {
    int page = table.firstPage();
    if (fromRow > 0 || other.table == table || other.table.lastPage() != page) {
      return false;
    }
    BoundingBox above = other.table.extents().get(page);
    BoundingBox box = table.extents().get(page);
    double gap = box.y0() - above.y1();
    return gap > -1
        && gap < NEAR
        && Math.abs(box.x0() - above.x0()) <= SAME_EDGE
        && Math.abs(box.x1() - above.x1()) <= SAME_EDGE;
  }
}
