package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** A table of one page with the text of its cells, before it is joined to others. */
final class TablePart {
  /** Tables with fewer columns may agree by chance. */
  private static final int FEWEST_COLUMNS = 4;

  /** Share of the lines that may stand closer to the border than the padding, overhanging it. */
  private static final double FULLEST = 0.05;

  /** Points by which a character may stand over the border of its column. */
  private static final double OVERHANG = 1.0;

  /** Rows that may stand above the name of the project: a title, a unit, a code. */
  private static final int FIRST_ROWS = 3;

  final PageContent page;
  final PageTable table;
  final List<PartCell> cells = new ArrayList<>();

  TablePart(PageContent page, PageTable table) {
    this.page = page;
    this.table = table;
    for (LatticeCell cell : table.cells()) {
      cells.add(new PartCell(cell, TextBlock.of(cell.glyphs(), cell.box())));
    }
  }

  /** A cell with its text; equal to itself alone. */
  static final class PartCell {
    private final LatticeCell cell;
    private final TextBlock block;

    PartCell(LatticeCell cell, TextBlock block) {
      this.cell = cell;
      this.block = block;
    }

    LatticeCell cell() {
      return cell;
    }

    TextBlock block() {
      return block;
    }

    boolean isBlank() {
      return block.isBlank();
    }

    int endRow() {
      return cell.row() + cell.rowSpan();
    }
  }

  double left() {
    return table.box().x0();
  }

  /**
   * Parts a cell at the top edge in which several cells of the page before go on, of which the
   * program drew no borders: a blank one, or one beside several rows.
   */
  void split(PartCell cell, List<GrowingCell> above) {
    LatticeCell whole = cell.cell();
    BoundingBox box = whole.box();
    List<GrowingCell> over =
        above.stream()
            .filter(
                a ->
                    a.x0 >= box.x0() - left() - TableAssembly.SAME_EDGE
                        && a.x1 <= box.x1() - left() + TableAssembly.SAME_EDGE)
            .toList();
    double covered = over.stream().mapToDouble(a -> a.x1 - a.x0).sum();
    if (over.size() < 2
        || Math.abs(covered - box.width()) > TableAssembly.SAME_EDGE
        || !cell.isBlank()
            && (whole.rowSpan() == 1 || over.stream().anyMatch(a -> cuts(cell, a.x1 + left())))) {
      return;
    }
    cells.remove(cell);
    for (GrowingCell a : over) {
      BoundingBox piece = new BoundingBox(a.x0 + left(), box.y0(), a.x1 + left(), box.y1());
      List<Glyph> glyphs =
          whole.glyphs().stream()
              .filter(g -> g.box().centerX() > piece.x0() && g.box().centerX() <= piece.x1())
              .toList();
      LatticeCell split =
          new LatticeCell(whole.row(), whole.column(), whole.rowSpan(), 1, piece, glyphs);
      cells.add(new PartCell(split, TextBlock.of(glyphs, piece)));
    }
  }

  private static boolean cuts(PartCell cell, double x) {
    return cell.cell().glyphs().stream()
        .anyMatch(g -> !g.isBlank() && g.box().x0() < x - OVERHANG && g.box().x1() > x + OVERHANG);
  }

  double width() {
    return table.box().width();
  }

  List<PartCell> cellsStartingIn(int row) {
    return cells.stream().filter(c -> c.cell().row() == row).toList();
  }

  /** Returns whether one of its first rows holds the label that a form begins with. */
  boolean beginsForm(Terms terms) {
    return cells.stream()
        .filter(cell -> cell.cell().row() < FIRST_ROWS)
        .anyMatch(cell -> terms.beginsForm(cell.block().text()));
  }

  /** Returns whether a cell at the top edge begins with such a line. */
  boolean beginsWith(String line) {
    return cells.stream()
        .filter(cell -> cell.cell().row() == 0 && !cell.isBlank())
        .anyMatch(cell -> cell.block().lines().get(0).text().equals(line));
  }

  /** Returns the usual font size in points, 0 where nothing is printed. */
  double fontSize() {
    double[] sizes =
        cells.stream()
            .flatMap(c -> c.block().lines().stream())
            .mapToDouble(line -> line.glyphs().get(0).fontSize())
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /** Returns whether all column borders of another part, and not only a few, are also ours. */
  boolean hasColumnsOf(TablePart other) {
    return other.table.columns() >= FEWEST_COLUMNS
        && other.table.columnEdges().stream()
            .allMatch(
                edge ->
                    table.columnEdges().stream()
                        .anyMatch(
                            own ->
                                Math.abs(own - left() - (edge - other.left()))
                                    <= TableAssembly.SAME_EDGE));
  }

  /** Returns the inner padding of its cells in points: what its fullest lines leave free. */
  double padding() {
    double[] gaps =
        cells.stream()
            .flatMap(c -> c.block().lines().stream().map(line -> gap(c.block(), line)))
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return gaps.length == 0 ? 0 : Math.max(0, gaps[(int) (FULLEST * gaps.length)]);
  }

  /** Returns the usual distance of lines in points, NaN where no cell has two lines. */
  double linePitch() {
    List<Double> pitches = new ArrayList<>();
    for (PartCell cell : cells) {
      List<TextLine> lines = cell.block().lines();
      for (int i = 1; i < lines.size(); i++) {
        pitches.add(lines.get(i).box().y1() - lines.get(i - 1).box().y1());
      }
    }
    pitches.sort(null);
    return pitches.isEmpty() ? Double.NaN : pitches.get(pitches.size() / 2);
  }

  private static double gap(TextBlock block, TextLine line) {
    return Math.min(line.box().x0() - block.box().x0(), block.box().x1() - line.box().x1());
  }
}
