package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import io.github.zipingbiao.internal.text.Flow;
import io.github.zipingbiao.internal.text.ListMarker;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what a page break did to a table: whether it fell between two rows or cut one, and which
 * merged cells go on behind it. Programs draw borders at a cut as they like, so the lines do not
 * tell; two readings, a cut row and two rows, are held against all that stands on both sides.
 *
 * <p>Weights are natural logarithms of how much less likely the reading makes what is seen.
 */
final class PageBreak {
  /** Rows are kept whole more often than not. */
  private static final double CUT_AT_ALL = -0.5;

  /** A row of several lines is cut as often as not, and more often the higher it is. */
  private static final double PROSE_CUT = 1.0;

  /** Both sides have text, and the first would have had room for the second. */
  private static final double NO_FLOW = -4.0;

  /** Both sides have the whole name of a level. */
  private static final double TWO_LEVELS = -8.0;

  /** Shorter names of levels may be halves of longer ones. */
  private static final int WHOLE_LEVEL = 4;

  /** The same behind a long text: the break may have fallen between two paragraphs. */
  private static final double NEW_PARAGRAPH = -1.0;

  /** A text of so many lines is prose. */
  private static final int PROSE_LINES = 3;

  /** Text that goes on, although a further line had room above the break. */
  private static final double ROOM_LEFT = -2.0;

  /** A full last line above a text of another row: one in some ten lines is full by chance. */
  private static final double FULL_BY_CHANCE = -2.0;

  /** The same where it may have been full or not. */
  private static final double NEARLY_FULL = -1.0;

  /**
   * A row that is blank but for a cell or two, as parents, children and spare rows are; its cells
   * are not blank one by one.
   */
  private static final double MOSTLY_BLANK_ROW = -3.5;

  /** A blank cell below a filled one, in a column whose cells hold for several rows. */
  private static final double MERGED = -0.7;

  /** Cells that are blank less often than this, about one in three, are blank for a reason. */
  private static final double SELDOM_BLANK = -1.0;

  /** Readings as close as this are reported, and both are kept. */
  private static final double DOUBT = 1.0;

  /** Distance of lines, in font sizes, where the table does not show it. */
  private static final double ROOM_BELOW = 1.6;

  /** Lines of room that one more line takes, with the leading and padding below it. */
  private static final double WITH_LEADING = 1.2;

  /** Room above a centred text, in font sizes: more than padding and leading leave. */
  private static final double ROOM_ABOVE = 0.4;

  /** Difference of the room above and below a centred text, in font sizes: ascent and descent. */
  private static final double ROOM_DIFFERENCE = 0.3;

  private final TableAssembly table;
  private final TablePart next;
  private final int skippedRows;
  private final Terms terms;
  private final List<Pair> pairs = new ArrayList<>();
  private boolean structureFits = true;

  /** Cells on both sides of the break between the same edges. */
  private record Pair(PartCell below, GrowingCell above, ColumnHabits habits, Flow flow) {}

  PageBreak(TableAssembly table, TablePart next, int skippedRows, Terms terms) {
    this.table = table;
    this.next = next;
    this.skippedRows = skippedRows;
    this.terms = terms;
    pairUp();
  }

  private void pairUp() {
    List<GrowingCell> bottom = table.bottomCells();
    for (PartCell cell : topCells()) {
      next.split(cell, bottom);
    }
    for (PartCell cell : topCells()) {
      double x0 = cell.cell().box().x0() - next.left();
      double x1 = cell.cell().box().x1() - next.left();
      GrowingCell match = null;
      for (GrowingCell above : bottom) {
        if (Math.abs(above.x0 - x0) <= TableAssembly.SAME_EDGE
            && Math.abs(above.x1 - x1) <= TableAssembly.SAME_EDGE) {
          match = above;
        }
      }
      if (match == null) {
        structureFits = false;
      } else {
        pairs.add(
            new Pair(
                cell,
                match,
                ColumnHabits.of(table, next, skippedRows, match, cell, terms),
                flow(match, cell)));
      }
    }
  }

  private List<PartCell> topCells() {
    return next.cells.stream()
        .filter(c -> c.cell().row() <= skippedRows && c.endRow() > skippedRows)
        .toList();
  }

  private Flow flow(GrowingCell above, PartCell below) {
    Flow flow = above.lastBlock().flowInto(below.block(), next.padding());
    String head = above.text();
    String rest = below.block().text();
    if (flow == Flow.NONE) {
      boolean prose = above.lastBlock().lines().size() >= PROSE_LINES;
      return prose && ListMarker.follows(rest, head) ? Flow.SURE : flow;
    }
    if (terms.isOneWord(head + rest)) {
      return terms.isOneWord(head) && terms.isOneWord(rest) ? flow : Flow.SURE;
    }
    if (areTwoLevels(head, rest)) {
      return Flow.NONE;
    }
    if (!isAmount(rest)) {
      return flow;
    }
    // Two amounts, or a heading above an amount, unless one of them was long enough to wrap.
    return above.lastBlock().lines().size() == 1 ? Flow.NONE : flow;
  }

  private boolean areTwoLevels(String head, String rest) {
    return Math.min(head.length(), rest.length()) >= WHOLE_LEVEL
        && terms.isLevel(head)
        && terms.isLevel(rest)
        && !terms.isOneWord(head + rest);
  }

  /** Returns the reading that the evidence speaks for. */
  PageJoin decide() {
    double odds = structureFits ? oddsOfCut() : Double.NEGATIVE_INFINITY;
    return join(odds > 0, Math.abs(odds) <= DOUBT);
  }

  /** Returns the reading that something else than the break itself speaks for. */
  PageJoin chosen(boolean rowContinues) {
    return join(rowContinues, false);
  }

  private PageJoin join(boolean cut, boolean uncertain) {
    Map<PartCell, GrowingCell> continued = new HashMap<>();
    boolean contradictory = false;
    for (Pair pair : pairs) {
      boolean otherLevel = cut && isOtherLevel(pair);
      contradictory |= otherLevel;
      if (cut ? !otherLevel : goesOnBehindRow(pair)) {
        continued.put(pair.below, pair.above);
      }
    }
    return new PageJoin(cut, uncertain || contradictory, continued);
  }

  /** Whether a level stands beside a cut row that is another one than before the break. */
  private boolean isOtherLevel(Pair pair) {
    return pair.below.cell().rowSpan() > 1
        && areTwoLevels(pair.above.text(), pair.below.block().text());
  }

  /** Returns by how much a cut row explains the two sides better than two rows do. */
  private double oddsOfCut() {
    double odds = lastRowIsProse() ? PROSE_CUT : CUT_AT_ALL;
    double blanksAbove = 0;
    double blanksBelow = 0;
    boolean anyText = false;
    for (Pair pair : pairs) {
      odds += ifCut(pair);
      if (isOfRow(pair)) {
        anyText |= !pair.below.isBlank();
        boolean blankAbove = pair.above.isBlank();
        if (blankAbove && !pair.below.isBlank()) {
          blanksAbove += pair.habits.oddsOfBlank();
        } else if (!blankAbove && pair.below.isBlank()) {
          blanksBelow += oddsOfBlankBelow(pair);
        } else {
          odds -= ifWhole(pair.flow);
        }
      }
    }
    odds -= Math.max(MOSTLY_BLANK_ROW, blanksAbove) + Math.max(MOSTLY_BLANK_ROW, blanksBelow);
    // Blank columns alone do not make a cut: a child below its parent has them too.
    return anyText ? odds : Double.NEGATIVE_INFINITY;
  }

  /** Whether the last row is so high that the end of the page rather falls into it. */
  private boolean lastRowIsProse() {
    return pairs.stream()
        .anyMatch(
            pair -> isOfRow(pair) && pair.above.lastBlock().lines().size() >= 2 * PROSE_LINES);
  }

  /** A cell that may hold for several rows is rather merged with the one above it. */
  private double oddsOfBlankBelow(Pair pair) {
    double odds = pair.habits.oddsOfBlank();
    return pair.habits.mergesRows() ? Math.max(odds, MERGED) : odds;
  }

  private double ifCut(Pair pair) {
    if (pair.below.isBlank() || pair.above.lastBlock().isBlank()) {
      return 0;
    }
    if (pair.flow != Flow.NONE) {
      return reachesBottom(pair.above.lastBlock()) || isOnlyTextOfItsRow(pair) ? 0 : ROOM_LEFT;
    }
    if (areTwoLevels(pair.above.text(), pair.below.block().text())) {
      return TWO_LEVELS;
    }
    boolean prose = pair.above.lastBlock().lines().size() >= PROSE_LINES;
    return prose && !isAmount(pair.below.block().text()) ? NEW_PARAGRAPH : NO_FLOW;
  }

  /** Returns how likely two texts of different rows look like this. */
  private static double ifWhole(Flow flow) {
    return switch (flow) {
      case SURE -> FULL_BY_CHANCE;
      case UNSURE -> NEARLY_FULL;
      case NONE -> 0;
    };
  }

  /** Returns whether a cell goes on although the break fell between two rows. */
  private boolean goesOnBehindRow(Pair pair) {
    GrowingCell above = pair.above;
    if (endsWord(pair)) {
      return true;
    }
    if (isOfRow(pair) && !above.isBlank()) {
      return pair.below.isBlank()
          ? isCaptionOfRows(pair)
              || !headsFinishedColumn(pair)
                  && (pair.habits.mergesRows() || terms.isHeading(above.text()))
          : pair.flow != Flow.NONE && isRest(pair);
    }
    if (pair.below.isBlank()) {
      return !isOfRow(pair)
          && (!above.isBlank() || above.lastRowSpan > 1)
          && !headsFinishedColumn(pair);
    }
    if (above.isBlank()) {
      return above.endRow - above.row > 1
          || pair.habits.oddsOfBlank() < SELDOM_BLANK
              && (pair.below.cell().rowSpan() > 1
                  || pair.habits.mergesRows() && terms.isLevel(pair.below.block().text()));
    }
    TextBlock block = above.lastBlock();
    // A cell that began in the last row and ended with it is complete.
    return above.row < table.rows() - 1
        && !block.isBlank()
        && !standsInTheMiddle(block)
        && reachesBottom(block)
        && pair.flow != Flow.NONE;
  }

  /** Whether a level or a caption was cut in its name, of which only the end is left. */
  private boolean endsWord(Pair pair) {
    String head = pair.above.text();
    String rest = pair.below.block().text();
    String whole = head + rest;
    return pair.flow != Flow.NONE
        && (terms.isOneWord(whole) || !terms.isLevel(head))
        && (terms.isLevel(whole) || terms.isCaption(whole))
        && !terms.isLevel(rest)
        && !terms.isCaption(rest);
  }

  /** Whether the heading of a column stands above the break, and no second row of it below. */
  private boolean headsFinishedColumn(Pair pair) {
    return terms.isHeading(pair.above.text())
        && !topCells().stream()
            .filter(cell -> !cell.isBlank())
            .allMatch(cell -> terms.isHeading(cell.block().text()));
  }

  /** Whether a caption at the left edge holds for the rows behind the break as well. */
  private boolean isCaptionOfRows(Pair pair) {
    return pair.above.x0 <= TableAssembly.SAME_EDGE && terms.isCaption(pair.above.text());
  }

  /** Whether a text is only the rest of a merged one: a bracket closes, or one letter is left. */
  private boolean isRest(Pair pair) {
    String head = pair.above.text();
    String rest = pair.below.block().text();
    return pair.habits.mergesRows()
        && (opensBracket(head) || rest.length() == 1 && !isAmount(rest));
  }

  private static boolean opensBracket(String text) {
    return Math.max(text.lastIndexOf('('), text.lastIndexOf('\uFF08'))
        > Math.max(text.lastIndexOf(')'), text.lastIndexOf('\uFF09'));
  }

  /** Whether both sides stand in one row only, so that they can be pieces of a cut row. */
  private boolean isOfRow(Pair pair) {
    return pair.below.endRow() == skippedRows + 1 && pair.above.row == table.rows() - 1;
  }

  private boolean isOnlyTextOfItsRow(Pair pair) {
    return pairs.stream()
        .filter(this::isOfRow)
        .allMatch(other -> other == pair || other.below.isBlank());
  }

  /** Whether a text begins with a digit and holds no ideograph: a number, a rate, a date. */
  private static boolean isAmount(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || ".,%-".indexOf(c) >= 0);
  }

  /** Programs fill a cell that they cut from the top; a text with room on both sides is whole. */
  private static boolean standsInTheMiddle(TextBlock block) {
    double size = block.lines().get(0).glyphs().get(0).fontSize();
    double above = block.lines().get(0).box().y0() - block.box().y0();
    double below = block.box().y1() - block.lines().get(block.lines().size() - 1).box().y1();
    return above > ROOM_ABOVE * size && Math.abs(above - below) < ROOM_DIFFERENCE * size;
  }

  /** A text goes on behind the break only where no further line had room before it. */
  private boolean reachesBottom(TextBlock block) {
    TextLine line = block.lines().get(block.lines().size() - 1);
    double pitch = table.last().linePitch();
    double room = Double.isNaN(pitch) ? ROOM_BELOW * line.glyphs().get(0).fontSize() : pitch;
    return block.box().y1() - line.box().y1() < WITH_LEADING * room;
  }
}
