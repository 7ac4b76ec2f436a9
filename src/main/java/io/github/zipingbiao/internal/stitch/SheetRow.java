package io.github.zipingbiao.internal.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages that lie beside one another in a sheet.
 *
 * @param pages from left to right
 * @param seams between them
 */
record SheetRow(List<SheetPage> pages, List<SheetSeam> seams) {
  /** Fewer row borders may be the same by chance. */
  private static final int FEWEST_ROWS = 7;

  /** Rows of so many heights are no grid that every page may have. */
  private static final int FEWEST_HEIGHTS = 4;

  /** Columns of which fewer are the same, as a share, are not those of another page. */
  private static final double SAME_COLUMNS = 0.5;

  /** Returns pages as a row, empty where they do not fit. */
  static Optional<SheetRow> of(List<SheetPage> pages) {
    List<SheetSeam> seams = new ArrayList<>();
    for (int i = 1; i < pages.size(); i++) {
      Optional<SheetSeam> seam = SheetSeam.between(pages.get(i - 1), pages.get(i));
      if (seam.isEmpty()) {
        return Optional.empty();
      }
      seams.add(seam.get());
    }
    SheetRow row = new SheetRow(pages, seams);
    for (int i = 0; i < seams.size(); i++) {
      if (!row.isCutAt(i) && row.repeatsBehind(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(row);
  }

  /** Returns whether the page behind a seam shows what one before it shows in the same places. */
  private boolean repeatsBehind(int seam) {
    SheetPage next = pages.get(seam + 1);
    return pages.subList(0, seam + 1).stream().anyMatch(next::repeats);
  }

  /**
   * Returns whether a seam cuts a cell that the frame of the whole row closes: a table whose own
   * frame is open here and there is open on both of its sides.
   */
  boolean isCutAt(int seam) {
    SheetSide first = pages.get(0).leftSide;
    SheetSide last = pages.get(pages.size() - 1).rightSide;
    return seams.get(seam).cuts().stream()
        .anyMatch(cut -> first.isClosedAt(cut.middle()) && last.isClosedAt(cut.middle()));
  }

  /**
   * Returns whether the page behind a seam looks like the rest of those before it although no cell
   * is cut: the next column had no room on its page, many rows are the same, its columns are not.
   */
  boolean seemsToGoOnAt(int seam) {
    SheetPage before = pages.get(seam);
    SheetPage next = pages.get(seam + 1);
    return isFull(before, next)
        && SheetPage.common(before.rows, next.rows) >= FEWEST_ROWS
        && heights(before) >= FEWEST_HEIGHTS
        && pages.subList(0, seam + 1).stream().noneMatch(page -> haveSameColumns(page, next));
  }

  private static boolean isFull(SheetPage page, SheetPage next) {
    double column = next.columns.size() < 2 ? 0 : next.columns.get(1) - next.columns.get(0);
    return page.right + column > page.lattice.page().width() - page.left;
  }

  private static long heights(SheetPage page) {
    List<Double> heights = new ArrayList<>();
    for (int i = 1; i < page.rows.size(); i++) {
      heights.add(page.rows.get(i) - page.rows.get(i - 1));
    }
    return SheetPage.distinct(heights).size();
  }

  private static boolean haveSameColumns(SheetPage one, SheetPage other) {
    return SheetPage.common(one.columns, other.columns)
        > SAME_COLUMNS * Math.min(one.columns.size(), other.columns.size());
  }
}
