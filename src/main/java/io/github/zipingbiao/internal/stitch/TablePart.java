package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** A table of one page with the text of its cells, before it is joined to others. */
final class TablePart {
  /** Tables with fewer columns may agree by chance. */
  private static final int FEWEST_COLUMNS = 4;

  /** Share of the lines that may stand closer to the border than the padding, overhanging it. */
  private static final double FULLEST = 0.05;

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

  double width() {
    return table.box().width();
  }

  List<PartCell> cellsStartingIn(int row) {
    return cells.stream().filter(c -> c.cell().row() == row).toList();
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
