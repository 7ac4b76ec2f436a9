package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** A table of one page with the text of its cells, before it is joined to others. */
final class TablePart {
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
}
