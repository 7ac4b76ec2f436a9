package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import io.github.zipingbiao.internal.text.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows at the top of a page through which borders run that part nothing: some programs paint the
 * lower borders of a cut row a second time, each at a height of its own, right through its text.
 */
final class TornRows {
  /** Rows at the top that are looked at, and borders in them: one a column at the most. */
  private static final int MOST_BORDERS = 5;

  private TornRows() {}

  /** Returns the table without such borders at its top. */
  static TablePart mend(TablePart part, Terms terms) {
    TablePart mended = part;
    int row = 1;
    for (int i = 0; i < MOST_BORDERS && row < mended.table.rows(); i++) {
      List<PartCell[]> torn = torn(mended, row, terms);
      if (torn.isEmpty()) {
        row++;
      } else {
        mended = new TablePart(mended.page, joined(mended.table, torn, row));
      }
    }
    return mended;
  }

  /** Returns the cells on both sides of the border above a row, none where it parts two rows. */
  private static List<PartCell[]> torn(TablePart part, int row, Terms terms) {
    List<PartCell[]> pairs = new ArrayList<>();
    boolean goesOn = false;
    boolean crossed = false;
    for (PartCell above : part.cellsStartingIn(row - 1)) {
      if (above.endRow() == row + 1) {
        crossed |= !above.isBlank() && !terms.isLevel(above.block().text());
      } else if (above.endRow() == row) {
        PartCell below = below(part, above);
        if (below == null) {
          return List.of();
        }
        boolean both = !above.isBlank() && !below.isBlank();
        boolean flows = both && above.block().flowInto(below.block(), part.padding()) != Flow.NONE;
        if (both && !flows) {
          return List.of();
        }
        goesOn |= flows;
        pairs.add(new PartCell[] {above, below});
      }
    }
    return goesOn && crossed ? pairs : List.of();
  }

  private static PartCell below(TablePart part, PartCell above) {
    for (PartCell cell : part.cellsStartingIn(above.endRow())) {
      if (cell.cell().column() == above.cell().column()
          && cell.cell().columnSpan() == above.cell().columnSpan()) {
        return cell;
      }
    }
    return null;
  }

  private static PageTable joined(PageTable table, List<PartCell[]> torn, int row) {
    List<LatticeCell> cells = new ArrayList<>(table.cells());
    for (PartCell[] pair : torn) {
      LatticeCell above = pair[0].cell();
      LatticeCell below = pair[1].cell();
      List<Glyph> glyphs = new ArrayList<>(above.glyphs());
      glyphs.addAll(below.glyphs());
      cells.set(
          cells.indexOf(above),
          new LatticeCell(
              above.row(),
              above.column(),
              1 + below.rowSpan(),
              above.columnSpan(),
              above.box().union(below.box()),
              glyphs));
      cells.remove(below);
    }
    List<Double> edges = new ArrayList<>(table.rowEdges());
    edges.remove(row);
    return new PageTable(
        table.columnEdges(),
        edges,
        cells.stream().map(cell -> withoutRow(cell, row)).toList(),
        table.openTop(),
        table.openBottom());
  }

  /** Counts the rows as if one of them were part of the one above it. */
  private static LatticeCell withoutRow(LatticeCell cell, int row) {
    int from = cell.row() >= row ? cell.row() - 1 : cell.row();
    int end = cell.row() + cell.rowSpan();
    end = end > row ? end - 1 : end;
    return new LatticeCell(
        from, cell.column(), end - from, cell.columnSpan(), cell.box(), cell.glyphs());
  }
}
