package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.SheetSide.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where two pages meet that may lie beside one another in a sheet. Cells that the page's edge cut
 * have no border there, on either page, and their upper and lower borders run on; all others have
 * one on both.
 *
 * @param cuts the cells that are cut
 */
record SheetSeam(List<Stretch> cuts) {
  /** Share of the row borders of one page that the other has too; merged cells hide some. */
  private static final double SAME_ROWS = 0.75;

  /** Lines of two pages closer than this, in points, and not the same are of different rows. */
  private static final double LOWEST_ROW = 8.0;

  /** Stretches lower than this, in points, lie between the lines of one border. */
  private static final double LOWEST = 2.0;

  /** A cell as low as this, in points, holds no text. */
  private static final double LOWEST_CELL = 6.0;

  /** Share of the height where one page may have a border and the other none. */
  private static final double FAULTS = 0.01;

  /** Returns the seam of two pages, empty where they do not fit. */
  static Optional<SheetSeam> between(SheetPage left, SheetPage right) {
    if (!haveSameRows(left, right)) {
      return Optional.empty();
    }
    SheetSide before = left.rightSide;
    SheetSide behind = right.leftSide;
    List<Stretch> open = new ArrayList<>();
    double faults = 0;
    for (Stretch stretch : stretches(left, before, behind)) {
      boolean closed = before.isClosedAt(stretch.middle());
      if (closed != behind.isClosedAt(stretch.middle())) {
        faults += stretch.height();
      } else if (!closed) {
        open.add(stretch);
      }
    }
    boolean fits =
        faults <= FAULTS * (left.bottom - left.top)
            && open.stream().allMatch(stretch -> runsOn(stretch, before, behind));
    return fits ? Optional.of(new SheetSeam(cuts(open, before))) : Optional.empty();
  }

  private static boolean haveSameRows(SheetPage left, SheetPage right) {
    PageContent one = left.lattice.page();
    PageContent other = right.lattice.page();
    return one.quarterTurns() == other.quarterTurns()
        && Math.abs(one.height() - other.height()) <= SheetPage.SAME
        && Math.abs(left.top - right.top) <= SheetPage.SAME
        && Math.abs(left.bottom - right.bottom) <= SheetPage.SAME
        && SheetPage.common(left.rows, right.rows)
            >= SAME_ROWS * Math.min(left.rows.size(), right.rows.size())
        && left.rows.stream().noneMatch(row -> isBesideOther(row, left.rows, right.rows));
  }

  /** Returns whether a line of a page, and one of the other, would make a row without room. */
  private static boolean isBesideOther(double row, List<Double> own, List<Double> others) {
    return SheetPage.common(List.of(row), others) == 0
        && others.stream()
            .filter(other -> Math.abs(other - row) < LOWEST_ROW)
            .anyMatch(other -> SheetPage.common(List.of(other), own) == 0);
  }

  /** Cuts the height of the pages at every line that meets the seam. */
  private static List<Stretch> stretches(SheetPage page, SheetSide before, SheetSide behind) {
    List<Double> ends = new ArrayList<>(List.of(page.top, page.bottom));
    for (SheetSide side : List.of(before, behind)) {
      ends.addAll(side.levels());
      for (Stretch closed : side.closed()) {
        ends.add(closed.top());
        ends.add(closed.bottom());
      }
    }
    List<Double> sorted = SheetPage.distinct(ends);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      Stretch stretch = new Stretch(sorted.get(i - 1), sorted.get(i));
      if (stretch.height() > LOWEST) {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  /** Returns whether the lines that end an open stretch are on both pages, or on none. */
  private static boolean runsOn(Stretch open, SheetSide before, SheetSide behind) {
    return before.hasLevel(open.top()) == behind.hasLevel(open.top())
        && before.hasLevel(open.bottom()) == behind.hasLevel(open.bottom());
  }

  private static List<Stretch> cuts(List<Stretch> open, SheetSide side) {
    return open.stream()
        .filter(s -> s.height() >= LOWEST_CELL)
        .filter(s -> side.hasLevel(s.top()) && side.hasLevel(s.bottom()))
        .toList();
  }
}
