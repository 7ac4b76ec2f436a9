package io.github.zipingbiao;

import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.table.RuledPage;
import io.github.zipingbiao.table.RuledPage.Point;
import java.util.List;
import java.util.function.Consumer;

/** Is shown the value of a stage while a document goes through them, and keeps it or not. */
@FunctionalInterface
interface StageWitness {
  /** Looks away, so that ordinary reading neither works nor remembers more. */
  StageWitness NONE = lattice -> {};

  /** Is shown what {@link Lattice} made of a page, page by page in their order. */
  void see(PageLattice lattice);

  /** Returns a witness that describes each page to {@code pages}. */
  static StageWitness describing(Consumer<RuledPage> pages) {
    return lattice -> pages.accept(describe(lattice));
  }

  private static RuledPage describe(PageLattice lattice) {
    PageContent page = lattice.page();
    return new RuledPage(
        page.number(),
        page.recognised(),
        page.rulings().stream().map(ruling -> line(page, ruling)).toList(),
        lattice.tables().stream()
            .flatMap(table -> table.cells().stream())
            .map(cell -> cell(page, cell))
            .toList());
  }

  private static RuledPage.Line line(PageContent page, Ruling ruling) {
    boolean across = ruling.axis() == Axis.HORIZONTAL;
    return new RuledPage.Line(
        across
            ? point(page, ruling.start(), ruling.position())
            : point(page, ruling.position(), ruling.start()),
        across
            ? point(page, ruling.end(), ruling.position())
            : point(page, ruling.position(), ruling.end()));
  }

  private static RuledPage.Cell cell(PageContent page, LatticeCell cell) {
    BoundingBox box = cell.box();
    return new RuledPage.Cell(
        cell.rowSpan(),
        cell.columnSpan(),
        List.of(
            point(page, box.x0(), box.y0()),
            point(page, box.x1(), box.y0()),
            point(page, box.x1(), box.y1()),
            point(page, box.x0(), box.y1())));
  }

  /** Returns where a point of the reading frame is displayed: a box without extent stays one. */
  private static Point point(PageContent page, double x, double y) {
    BoundingBox displayed = page.displayed(new BoundingBox(x, y, x, y));
    return new Point(displayed.x0(), displayed.y0());
  }
}
