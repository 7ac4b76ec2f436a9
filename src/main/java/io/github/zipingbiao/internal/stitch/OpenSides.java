package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that a page draws nothing of: where programs give each cell only some of its sides, the
 * outer columns of a table, merged over a whole page, have no border there. The page before says
 * where they are.
 */
final class OpenSides {
  /** Edges of one column on two pages of a table, in points. */
  private static final double SAME_PLACE = 2.0;

  /** Fewer edges may be the same by chance. */
  private static final int FEWEST_EDGES = 3;

  private OpenSides() {}

  /** Returns the page with the outer columns that the table before has and its first one lacks. */
  static PageLattice complete(PageLattice page, TableAssembly before) {
    if (page.tables().isEmpty() || before.last().page.number() != page.page().number() - 1) {
      return page;
    }
    PageTable first = page.tables().get(0);
    boolean open = first.openTop() || before.last().table.openBottom();
    List<Double> missing = missing(first, before).orElse(List.of());
    if (!open || missing.isEmpty()) {
      return page;
    }
    BoundingBox box = first.box();
    List<Ruling> rulings = new ArrayList<>(page.page().rulings());
    for (double x : missing) {
      rulings.add(Ruling.vertical(x, box.y0(), box.y1(), 0));
    }
    return Lattice.of(page.page().withRulings(rulings));
  }

  /** Returns the edges outside of a table, if all of its own are also those of the table before. */
  private static Optional<List<Double>> missing(PageTable table, TableAssembly before) {
    List<Double> known = before.last().table.columnEdges();
    List<Double> own = table.columnEdges();
    boolean narrower =
        own.get(0) > known.get(0) + SAME_PLACE
            || own.get(own.size() - 1) < known.get(known.size() - 1) - SAME_PLACE;
    if (!narrower
        || own.size() < FEWEST_EDGES
        || !own.stream().allMatch(x -> has(before.edgesOnPage(), x))) {
      return Optional.empty();
    }
    List<Double> missing = new ArrayList<>();
    for (double x : before.bottomEdges()) {
      if (x < own.get(0) - SAME_PLACE || x > own.get(own.size() - 1) + SAME_PLACE) {
        missing.add(x);
      }
    }
    return Optional.of(missing);
  }

  private static boolean has(List<Double> edges, double x) {
    return edges.stream().anyMatch(edge -> Math.abs(edge - x) <= SAME_PLACE);
  }
}
