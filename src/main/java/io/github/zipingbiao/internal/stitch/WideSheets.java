package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.model.PageRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sheets wider than the page, as spreadsheet programs print them: the columns go on on another
 * page. Such pages are put beside one another before tables are stitched downwards, and taken apart
 * again behind it, so that what was read says truly where it is printed. Immutable.
 */
public final class WideSheets {
  private final List<PageLattice> pages;
  private final Map<Integer, WidePage> wide;
  private final List<PageRange> unsure;

  private WideSheets(List<PageLattice> pages, Map<Integer, WidePage> wide, List<PageRange> unsure) {
    this.pages = List.copyOf(pages);
    this.wide = wide;
    this.unsure = List.copyOf(unsure);
  }

  /** Finds the sheets among the pages of a document. */
  public static WideSheets of(List<PageLattice> pages) {
    List<PageLattice> joined = new ArrayList<>();
    Map<Integer, WidePage> wide = new HashMap<>();
    List<PageRange> unsure = new ArrayList<>();
    int done = 0;
    for (SheetGrid sheet : SheetFinder.find(pages)) {
      while (pages.get(done).page().number() < sheet.firstPage()) {
        joined.add(pages.get(done++));
      }
      List<WidePage> rows = rows(sheet);
      List<PageLattice> lattices = rows.stream().map(row -> Lattice.of(row.content())).toList();
      if (lattices.stream().allMatch(lattice -> lattice.tooFine() == 0)) {
        done += sheet.size();
        joined.addAll(lattices);
        rows.forEach(row -> wide.put(row.content().number(), row));
        unsure.addAll(sheet.unsurePages());
      }
    }
    joined.addAll(pages.subList(done, pages.size()));
    return new WideSheets(joined, wide, unsure);
  }

  /** Numbers that follow one another, and that the page behind the sheet follows. */
  private static List<WidePage> rows(SheetGrid sheet) {
    List<WidePage> rows = new ArrayList<>();
    int number = sheet.lastPage() - sheet.rows().size();
    for (SheetRow row : sheet.rows()) {
      rows.add(new WidePage(row, ++number));
    }
    return rows;
  }

  /** Takes every page for itself. */
  public static WideSheets none(List<PageLattice> pages) {
    return new WideSheets(pages, Map.of(), List.of());
  }

  /** Returns the pages for the stitcher, those beside one another as one. */
  public List<PageLattice> pages() {
    return pages;
  }

  /** Returns the left and the right of two pages each that were joined on weak evidence. */
  public List<PageRange> unsure() {
    return unsure;
  }

  /** Returns what was stitched together with each piece on the page that it is printed on. */
  public StitchedDocument onPages(StitchedDocument stitched) {
    return wide.isEmpty()
        ? stitched
        : new StitchedDocument(
            stitched.tables().stream().map(this::onPages).toList(),
            stitched.lines().stream().map(this::onPages).toList());
  }

  private LogicalTable onPages(LogicalTable table) {
    return table.withCells(table.cells().stream().map(this::onPages).toList());
  }

  private LogicalCell onPages(LogicalCell cell) {
    List<CellPart> parts = new ArrayList<>();
    for (CellPart part : cell.parts()) {
      WidePage page = wide.get(part.page().number());
      parts.addAll(page == null ? List.of(part) : page.parts(part.block()));
    }
    return cell.onPages(parts);
  }

  private FreeLine onPages(FreeLine line) {
    WidePage page = wide.get(line.page().number());
    return page == null ? line : page.line(line.line());
  }
}
