package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

  /** Distance in points within which the lines of a running head stand on each page. */
  private static final double SAME_PLACE = 4.0;

  private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

  private final List<TableAssembly> tables = new ArrayList<>();
  private final List<FreeLine> lines = new ArrayList<>();
  private final Map<Integer, RuntimeException> faults = new TreeMap<>();
  private final Terms terms;
  private PageLattice previous;
  private List<TextLine> previousLines = List.of();

  /** Makes a stitcher that knows some words. */
  public Stitcher(Terms terms) {
    this.terms = terms;
  }

  /** Adds the next page. */
  public void add(PageLattice added) {
    PageLattice page =
        tables.isEmpty() ? added : OpenSides.complete(added, tables.get(tables.size() - 1));
    PageContent content = page.page();
    // Lines only matter beside tables: pages of prose cost nothing more.
    List<TextLine> free = page.tables().isEmpty() ? List.of() : linesOf(page);
    List<PageTable> pageTables = page.tables();
    for (int i = 0; i < pageTables.size(); i++) {
      try {
        TablePart part = new TablePart(content, pageTables.get(i));
        if (i != 0 || !goesOnIn(page, part, free) || !append(TornRows.mend(part, terms))) {
          tables.add(new TableAssembly(part));
        }
      } catch (RuntimeException e) {
        faults.put(content.number(), e);
      }
    }
    free.forEach(line -> lines.add(new FreeLine(content, line)));
    previous = page;
    previousLines = free;
  }

  /** Returns all that was added, each page break read as the evidence beside it says. */
  public StitchedDocument finish() {
    return finish(Map.of());
  }

  /**
   * Returns all that was added, with some page breaks read in a way that was chosen.
   *
   * @param rowContinues for breaks out of {@link #closeBreaks}, whether the row above goes on
   */
  public StitchedDocument finish(Map<CloseBreak, Boolean> rowContinues) {
    List<LogicalTable> finished = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      int index = i;
      boolean chosen = rowContinues.keySet().stream().anyMatch(b -> b.table() == index);
      TableAssembly table = chosen ? again(index, rowContinues) : tables.get(index);
      try {
        finished.add(table.finish(terms));
      } catch (RuntimeException e) {
        faults.put(table.last().page.number(), e);
      }
    }
    return new StitchedDocument(finished, lines);
  }

  /** Returns the page breaks that can nearly as well be read the other way, in document order. */
  public List<CloseBreak> closeBreaks() {
    List<CloseBreak> breaks = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      for (TableAssembly.Join join : tables.get(i).joins()) {
        if (join.join().uncertain()) {
          breaks.add(new CloseBreak(i, join.part().page.number(), join.join().rowContinues()));
        }
      }
    }
    return breaks;
  }

  private TableAssembly again(int index, Map<CloseBreak, Boolean> rowContinues) {
    TableAssembly table = null;
    for (TableAssembly.Join join : tables.get(index).joins()) {
      TablePart part = join.part();
      if (table == null) {
        table = new TableAssembly(part);
        continue;
      }
      PageBreak pageBreak = new PageBreak(table, part, join.skippedRows(), terms);
      int page = part.page.number();
      PageJoin read =
          rowContinues.entrySet().stream()
              .filter(e -> e.getKey().table() == index && e.getKey().page() == page)
              .findFirst()
              .map(e -> pageBreak.chosen(e.getValue()))
              .orElseGet(pageBreak::decide);
      table.append(part, join.skippedRows(), read);
    }
    return table;
  }

  /** Returns the faults of this program that cost a table or its joining, by page. */
  public Map<Integer, RuntimeException> faults() {
    return Collections.unmodifiableMap(faults);
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
    // Rows that are printed on every page may name the project, too.
    boolean fresh = part.beginsForm(terms) && RepeatedHeader.rowsIn(table, part) == 0;
    previousLines.stream()
        .filter(l -> l.box().centerY() > bottom && (fresh || !isRepeated(l, free)))
        .forEach(between::add);
    free.stream()
        .filter(l -> l.box().centerY() < top && (fresh || !isRepeated(l, previousLines)))
        .forEach(between::add);
    between.removeIf(line -> line.text().length() <= SHORT_LINE || isClipped(line, table, part));
    return between.isEmpty() || !fresh && isRunningText(between, last, part);
  }

  /** Whether another page has the line in the same place, but for its numbers. */
  private static boolean isRepeated(TextLine line, List<TextLine> others) {
    String text = withoutNumbers(line);
    return others.stream()
        .anyMatch(
            other ->
                Math.abs(other.box().x0() - line.box().x0()) <= SAME_PLACE
                    && Math.abs(other.box().centerY() - line.box().centerY()) <= SAME_PLACE
                    && withoutNumbers(other).equals(text));
  }

  private static String withoutNumbers(TextLine line) {
    return NUMBERS.matcher(line.text()).replaceAll("");
  }

  /**
   * A line that stands across the edge of the table is painted on both pages, half of it on each:
   * on the other page it is in its cell.
   */
  private static boolean isClipped(TextLine line, TableAssembly table, TablePart part) {
    BoundingBox box = line.box();
    double bottom = table.last().table.box().y1();
    double top = part.table.box().y0();
    return box.y0() < bottom && box.y1() > bottom && part.beginsWith(line.text())
        || box.y0() < top && box.y1() > top && table.endsWith(line.text());
  }

  /** A line or two of small print between parts with the same columns: a running head, a note. */
  private static boolean isRunningText(List<TextLine> lines, TablePart last, TablePart part) {
    double size = part.fontSize();
    return lines.size() <= MOST_RUNNING_LINES
        && lines.stream().allMatch(l -> l.glyphs().get(0).fontSize() <= TITLE_SIZE * size)
        && last.hasColumnsOf(part);
  }

  /** Returns whether the part was added to the last table; a fault leaves it a table of its own. */
  private boolean append(TablePart part) {
    TableAssembly table = tables.get(tables.size() - 1);
    int repeated;
    PageJoin join;
    try {
      repeated = RepeatedHeader.rowsIn(table, part);
      join = new PageBreak(table, part, repeated, terms).decide();
    } catch (RuntimeException e) {
      faults.put(part.page.number(), e);
      return false;
    }
    table.append(part, repeated, join);
    return true;
  }
}
