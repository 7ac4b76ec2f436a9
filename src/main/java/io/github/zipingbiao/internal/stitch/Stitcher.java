package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the tables of consecutive pages together. Pages are added in order; not thread-safe, one
 * stitcher a document.
 */
public final class Stitcher {
  /** Frames whose widths differ by up to this many points can be parts of one table. */
  private static final double SAME_WIDTH = 6.0;

  /** A line of at most this many characters next to a table does not end it: a page number. */
  private static final int SHORT_LINE = 6;

  /** More lines than this between two tables are text of their own. */
  private static final int MOST_RUNNING_LINES = 2;

  /** A line this much larger than the text of the table is the title of another. */
  private static final double TITLE_SIZE = 1.15;

  private final List<TableAssembly> tables = new ArrayList<>();
  private final List<FreeLine> lines = new ArrayList<>();
  private PageLattice previous;
  private List<TextLine> previousLines = List.of();

  /** Adds the next page. */
  public void add(PageLattice page) {
    PageContent content = page.page();
    // Lines only matter beside tables: pages of prose cost nothing more.
    List<TextLine> free = page.tables().isEmpty() ? List.of() : linesOf(page);
    List<PageTable> pageTables = page.tables();
    for (int i = 0; i < pageTables.size(); i++) {
      TablePart part = new TablePart(content, pageTables.get(i));
      if (i == 0 && goesOnIn(page, part, free)) {
        append(tables.get(tables.size() - 1), part);
      } else {
        tables.add(new TableAssembly(part));
      }
    }
    free.forEach(line -> lines.add(new FreeLine(content, line)));
    previous = page;
    previousLines = free;
  }

  /** Returns all that was added. */
  public StitchedDocument finish() {
    return new StitchedDocument(tables.stream().map(TableAssembly::finish).toList(), lines);
  }

  private static List<TextLine> linesOf(PageLattice page) {
    BoundingBox whole = new BoundingBox(0, 0, page.page().width(), page.page().height());
    return TextBlock.of(page.freeGlyphs(), whole).lines();
  }

  private boolean goesOnIn(PageLattice page, TablePart part, List<TextLine> free) {
    if (previous == null || previous.tables().isEmpty() || tables.isEmpty()) {
      return false;
    }
    TableAssembly table = tables.get(tables.size() - 1);
    TablePart last = table.last();
    if (last.page.number() != page.page().number() - 1) {
      return false;
    }
    if (Math.abs(last.width() - part.width()) > SAME_WIDTH) {
      return false;
    }
    double bottom = last.table.box().y1();
    double top = part.table.box().y0();
    List<TextLine> between = new ArrayList<>();
    previousLines.stream().filter(l -> l.box().centerY() > bottom).forEach(between::add);
    free.stream().filter(l -> l.box().centerY() < top).forEach(between::add);
    between.removeIf(line -> line.text().length() <= SHORT_LINE);
    return between.isEmpty() || isRunningText(between, last, part);
  }

  /** A line or two of small print between parts with the same columns: a running head, a note. */
  private static boolean isRunningText(List<TextLine> lines, TablePart last, TablePart part) {
    double size = part.fontSize();
    return lines.size() <= MOST_RUNNING_LINES
        && lines.stream().allMatch(l -> l.glyphs().get(0).fontSize() <= TITLE_SIZE * size)
        && last.hasColumnsOf(part);
  }

  private static void append(TableAssembly table, TablePart part) {
    int repeated = RepeatedHeader.rowsIn(table, part);
    table.append(part, repeated, new PageBreak(table, part, repeated).decide());
  }
}
