package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ruled tables of a page. Stateless. */
public final class Lattice {
  /** A box of fewer cells than this is a frame, an underline or a check box. */
  private static final int FEWEST_CELLS = 2;

  /**
   * Squares, rows times columns, of all tables of a page. A page of A3 in 6 pt type has 140 rows;
   * with a hundred columns these are 14,000. The time grows with their square: 20,000 take a
   * second.
   */
  public static final long MOST_SQUARES = 20_000;

  private Lattice() {}

  /** Returns the tables of the page and the glyphs that belong to none. */
  public static PageLattice of(PageContent page) {
    List<Ruling> horizontals = RulingJoiner.join(page.rulings(), Axis.HORIZONTAL);
    List<Ruling> verticals = RulingJoiner.join(page.rulings(), Axis.VERTICAL);
    List<TableGeometry> tables = new ArrayList<>();
    long squares = 0;
    int tooFine = 0;
    for (RulingGroup group : OpenRows.close(RulingGroup.of(horizontals, verticals))) {
      if (group.horizontals().size() + group.verticals().size() < 3) {
        continue;
      }
      long more = (long) group.horizontals().size() * group.verticals().size();
      if (squares + more > MOST_SQUARES && squares + squaresOf(group) > MOST_SQUARES) {
        tooFine++;
        continue;
      }
      squares += Math.min(more, squaresOf(group));
      TableGeometry table = new TableGeometry(group, FrameCloser.close(BorderGaps.close(group)));
      if (table.cellCount() >= FEWEST_CELLS) {
        tables.add(table);
      }
    }
    tables.sort(
        Comparator.comparingDouble(TableGeometry::top).thenComparingDouble(TableGeometry::left));
    List<Glyph> free = new GlyphAssigner(tables).assign(page.glyphs());
    return new PageLattice(
        page, tables.stream().map(TableGeometry::toTable).toList(), free, tooFine);
  }

  /** Counts the positions of lines: several lines of a table may lie on one. */
  private static long squaresOf(RulingGroup group) {
    return positions(group.horizontals()) * positions(group.verticals());
  }

  private static long positions(List<Ruling> rulings) {
    return rulings.stream().mapToDouble(Ruling::position).distinct().count();
  }
}
