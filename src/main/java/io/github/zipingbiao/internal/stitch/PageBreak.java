package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what a page break did to a table: whether it fell between two rows or cut one, and which
 * merged cells go on behind it. Programs draw a border on both sides of the cut, so the lines do
 * not tell; the columns are asked together, each by its text.
 */
final class PageBreak {
  /** A column that goes on in the middle of a sentence. */
  private static final double FLOWS = 1.0;

  /** A column that is filled in nearly every row, but blank in the first one of the new page. */
  private static final double MISSING = 1.0;

  /** The same where no other row tells whether the column is filled as a rule. */
  private static final double MAYBE_MISSING = 0.5;

  /** Both sides have text, and the first would have had room for the second. */
  private static final double STARTS_ANEW = -1.0;

  /** A text of so many lines is prose: the break may have fallen between two paragraphs. */
  private static final int PROSE_LINES = 3;

  /** Text appears in a column that was blank before the break. */
  private static final double APPEARS = -1.5;

  /** Text ends well above the bottom of its cell: nothing was cut there. */
  private static final double ENDS_ABOVE_BOTTOM = -2.0;

  /** Two numbers, one on either side. */
  private static final double TWO_NUMBERS = -2.0;

  /** Votes within this distance of the limit are reported as uncertain. */
  private static final double DOUBT = 0.5;

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
  private final Map<PartCell, GrowingCell> pairs = new HashMap<>();
  private boolean structureFits = true;

  PageBreak(TableAssembly table, TablePart next, int skippedRows) {
    this.table = table;
    this.next = next;
    this.skippedRows = skippedRows;
    pairUp();
  }

  private void pairUp() {
    List<GrowingCell> bottom = table.bottomCells();
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
        pairs.put(cell, match);
      }
    }
  }

  private List<PartCell> topCells() {
    return next.cells.stream()
        .filter(c -> c.cell().row() <= skippedRows && c.endRow() > skippedRows)
        .toList();
  }

  PageJoin decide() {
    double votes = structureFits ? votes() : Double.NEGATIVE_INFINITY;
    boolean rowContinues = votes > 0;
    Map<PartCell, GrowingCell> continued = new HashMap<>();
    pairs.forEach(
        (cell, above) -> {
          if (continues(cell, above, rowContinues)) {
            continued.put(cell, above);
          }
        });
    return new PageJoin(rowContinues, Math.abs(votes) <= DOUBT, continued);
  }

  private boolean continues(PartCell cell, GrowingCell above, boolean rowContinues) {
    if (isOfRow(cell, above)) {
      return rowContinues
          || !above.isBlank() && (cell.isBlank() ? mergesRows(cell, above) : isRest(cell, above));
    }
    if (rowContinues && above.row == table.rows() - 1) {
      return true;
    }
    if (cell.isBlank()) {
      return !above.isBlank() || rowContinues || above.lastRowSpan > 1;
    }
    if (above.isBlank()) {
      return rowContinues || above.endRow - above.row > 1;
    }
    // A cell that began in the last row and ended with it is complete.
    return above.row < table.rows() - 1
        && !standsInTheMiddle(above.lastBlock())
        && reachesBottom(above.lastBlock())
        && above.lastBlock().flowsInto(cell.block(), next.padding());
  }

  /** Whether the rows around show that a cell of this column may hold for several of them. */
  private boolean mergesRows(PartCell cell, GrowingCell above) {
    List<PartCell> below =
        next.cells.stream()
            .filter(c -> c != cell && c.cell().column() == cell.cell().column())
            .sorted(Comparator.comparingInt(c -> c.cell().row()))
            .takeWhile(c -> !c.isBlank())
            .toList();
    List<GrowingCell> before =
        table.cells().stream()
            .filter(c -> sameColumn(c, above))
            .sorted(Comparator.comparingInt((GrowingCell c) -> c.row).reversed())
            .takeWhile(c -> !c.isBlank())
            .toList();
    return below.stream().anyMatch(c -> c.cell().rowSpan() > 1)
        || before.stream().anyMatch(c -> c.endRow - c.row > 1);
  }

  /** Whether a text is only the rest of a merged one: a bracket closes, or one letter is left. */
  private boolean isRest(PartCell cell, GrowingCell above) {
    String rest = cell.block().text();
    boolean cut = opensBracket(above.text()) || rest.length() == 1 && !isNumber(rest);
    return cut
        && mergesRows(cell, above)
        && above.lastBlock().flowsInto(cell.block(), next.padding());
  }

  private static boolean opensBracket(String text) {
    return Math.max(text.lastIndexOf('('), text.lastIndexOf('\uFF08'))
        > Math.max(text.lastIndexOf(')'), text.lastIndexOf('\uFF09'));
  }

  private static boolean sameColumn(GrowingCell a, GrowingCell b) {
    return Math.abs(a.x0 - b.x0) <= TableAssembly.SAME_EDGE
        && Math.abs(a.x1 - b.x1) <= TableAssembly.SAME_EDGE;
  }

  /** Whether both sides stand in one row only, so that they can be pieces of a cut row. */
  private boolean isOfRow(PartCell cell, GrowingCell above) {
    return cell.endRow() == skippedRows + 1 && above.row == table.rows() - 1;
  }

  private double votes() {
    double sum = 0;
    boolean anyText = false;
    boolean flows = false;
    boolean startsAnew = false;
    for (Map.Entry<PartCell, GrowingCell> pair : pairs.entrySet()) {
      if (isOfRow(pair.getKey(), pair.getValue())) {
        double vote = vote(pair.getKey(), pair.getValue());
        boolean text = !pair.getKey().isBlank();
        anyText |= text;
        flows |= text && vote > 0;
        startsAnew |= text && vote < 0;
        sum += vote;
      }
    }
    // Blank columns alone do not make a cut: a child below its parent has them too.
    return !anyText || (startsAnew && !flows) ? Double.NEGATIVE_INFINITY : sum;
  }

  private double vote(PartCell cell, GrowingCell above) {
    if (cell.isBlank()) {
      return above.isBlank() ? 0 : missing(above);
    }
    if (above.isBlank()) {
      return APPEARS;
    }
    if (isNumber(above.text()) && isNumber(cell.block().text())) {
      return brokenNumber(above.lastBlock(), cell.block()) ? FLOWS : TWO_NUMBERS;
    }
    if (isNumber(cell.block().text()) && above.lastBlock().lines().size() == 1) {
      return STARTS_ANEW; // a heading, or a name, above an amount
    }
    boolean flows = above.lastBlock().flowsInto(cell.block(), next.padding());
    if (!reachesBottom(above.lastBlock())) {
      // Paragraph spacing, too, can push a line over the break; blank columns beside it decide.
      return flows && isOnlyTextOfItsRow(cell) ? 0 : ENDS_ABOVE_BOTTOM;
    }
    if (flows) {
      return FLOWS;
    }
    return above.lastBlock().lines().size() >= PROSE_LINES ? 0 : STARTS_ANEW;
  }

  private boolean isOnlyTextOfItsRow(PartCell cell) {
    return pairs.entrySet().stream()
        .filter(pair -> isOfRow(pair.getKey(), pair.getValue()))
        .allMatch(pair -> pair.getKey() == cell || pair.getKey().isBlank());
  }

  private double missing(GrowingCell above) {
    int filled = 0;
    int all = 0;
    for (GrowingCell other : table.cells()) {
      if (other != above && sameColumn(other, above)) {
        all++;
        filled += other.isBlank() ? 0 : 1;
      }
    }
    if (all < 2) {
      return MAYBE_MISSING;
    }
    return filled * 2 > all ? MISSING : 0;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || ".,%-".indexOf(c) >= 0);
  }

  /** A number that fills its column to the edge may have been cut inside. */
  private boolean brokenNumber(TextBlock above, TextBlock below) {
    return above.lines().size() > 1 && above.flowsInto(below, next.padding());
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
