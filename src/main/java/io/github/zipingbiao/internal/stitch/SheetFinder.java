package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.PageLattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pages that a sheet wider than the page was printed on. Programs print it row of pages
 * by row of pages, or, which is what they do unless told otherwise, column by column.
 */
final class SheetFinder {
  /** No sheet that people read is wider than this many pages. */
  private static final int MOST_ACROSS = 12;

  /** Nor higher than this many. */
  private static final int MOST_DOWN = 100;

  private final List<Optional<SheetPage>> pages;
  private final int start;
  private SheetGrid best;

  private SheetFinder(List<Optional<SheetPage>> pages, int start) {
    this.pages = pages;
    this.start = start;
  }

  /** Returns the sheets among the pages of a document, in their order. */
  static List<SheetGrid> find(List<PageLattice> lattices) {
    List<Optional<SheetPage>> pages = lattices.stream().map(SheetPage::of).toList();
    List<SheetGrid> sheets = new ArrayList<>();
    int at = 0;
    while (at < pages.size()) {
      Optional<SheetGrid> sheet = new SheetFinder(pages, at).largest();
      sheet.ifPresent(sheets::add);
      at += sheet.map(SheetGrid::size).orElse(1);
    }
    return sheets;
  }

  private Optional<SheetGrid> largest() {
    if (pages.get(start).isPresent()) {
      int across = 2;
      while (across <= MOST_ACROSS && overThenDown(across)) {
        across++;
      }
      int down = 2;
      while (down <= MOST_DOWN && downThenOver(down)) {
        down++;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Looks at row after row of so many pages; returns whether there was one at all. */
  private boolean overThenDown(int across) {
    List<SheetRow> rows = new ArrayList<>();
    Optional<SheetRow> row = row(start, 1, across, rows);
    while (row.isPresent()) {
      rows.add(row.get());
      row =
          rows.size() == MOST_DOWN
              ? Optional.empty()
              : row(start + rows.size() * across, 1, across, rows);
    }
    if (!rows.isEmpty()) {
      offer(rows);
    }
    return !rows.isEmpty();
  }

  /** Looks at columns of so many pages; returns whether there may be higher ones. */
  private boolean downThenOver(int down) {
    Optional<SheetPage> first = page(start);
    Optional<SheetPage> lowest = page(start + down - 1);
    if (lowest.flatMap(page -> page.inColumnOf(first.get())).isEmpty()) {
      return false;
    }
    for (int across = 2; across <= MOST_ACROSS; across++) {
      List<SheetRow> rows = new ArrayList<>();
      Optional<SheetRow> row = row(start, down, across, rows);
      while (row.isPresent()) {
        rows.add(row.get());
        row = rows.size() == down ? Optional.empty() : row(start + rows.size(), down, across, rows);
      }
      if (rows.size() < down) {
        break;
      }
      offer(rows);
    }
    return true;
  }

  private void offer(List<SheetRow> rows) {
    SheetGrid.of(rows)
        .filter(grid -> best == null || grid.isBetterThan(best))
        .ifPresent(grid -> best = grid);
  }

  /** Returns the row of pages that stand so many pages apart, below the rows that are there. */
  private Optional<SheetRow> row(int from, int step, int across, List<SheetRow> above) {
    List<SheetPage> row = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      Optional<SheetPage> page = page(from + i * step);
      if (page.isPresent() && !above.isEmpty()) {
        page = page.get().inColumnOf(above.get(0).pages().get(i));
      }
      if (page.isEmpty()) {
        return Optional.empty();
      }
      row.add(page.get());
    }
    return SheetRow.of(row);
  }

  /** Returns a page, empty where pages between it and the first are missing. */
  private Optional<SheetPage> page(int index) {
    if (index >= pages.size()) {
      return Optional.empty();
    }
    int first = pages.get(start).map(SheetPage::number).orElse(0);
    return pages.get(index).filter(page -> page.number() - first == index - start);
  }
}
