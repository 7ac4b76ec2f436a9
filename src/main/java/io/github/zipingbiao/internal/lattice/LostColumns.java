package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of which a page shows only the rows: some browsers leave out the vertical borders of a
 * table that goes on over the next page, where they are drawn. The next page says where they are,
 * if the horizontals of this one end there.
 */
public final class LostColumns {
  /** Places of one border on two pages, in points. */
  private static final double SAME_PLACE = 3.0;

  /** Fewer rows may be underlines. */
  private static final int FEWEST_ROWS = 3;

  private LostColumns() {}

  /** Returns the pages with the verticals that the page behind each of them draws. */
  public static List<PageContent> restore(List<PageContent> pages) {
    List<PageContent> restored = new ArrayList<>(pages);
    for (int i = pages.size() - 2; i >= 0; i--) {
      restored.set(i, restored(restored.get(i), restored.get(i + 1)));
    }
    return restored;
  }

  private static PageContent restored(PageContent page, PageContent next) {
    List<Ruling> horizontals = RulingJoiner.join(page.rulings(), Axis.HORIZONTAL);
    List<Ruling> verticals = RulingJoiner.join(page.rulings(), Axis.VERTICAL);
    double drawn = verticals.stream().mapToDouble(Ruling::end).max().orElse(0);
    List<Ruling> rows =
        horizontals.stream().filter(h -> h.position() > drawn + RulingGroup.TOUCH).toList();
    if (rows.size() < FEWEST_ROWS) {
      return page;
    }
    List<Ruling> borders = topBorders(RulingJoiner.join(next.rulings(), Axis.VERTICAL));
    if (borders.size() < FEWEST_ROWS
        || !rows.stream().allMatch(h -> has(borders, h.start()) && has(borders, h.end()))) {
      return page;
    }
    double first = rows.get(0).position();
    double top =
        horizontals.stream()
            .filter(h -> h.position() < first && has(borders, h.end()))
            .mapToDouble(Ruling::position)
            .max()
            .orElse(first);
    double bottom = Math.max(rows.get(rows.size() - 1).position(), lowestText(page, borders));
    List<Ruling> all = new ArrayList<>(page.rulings());
    for (Ruling border : borders) {
      all.add(Ruling.vertical(border.position(), top, bottom, border.thickness()));
    }
    return page.withRulings(all);
  }

  /** Returns the borders that begin at the upper edge of the first table of a page. */
  private static List<Ruling> topBorders(List<Ruling> verticals) {
    double top = verticals.stream().mapToDouble(Ruling::start).min().orElse(0);
    return verticals.stream().filter(v -> v.start() <= top + SAME_PLACE).toList();
  }

  private static boolean has(List<Ruling> borders, double x) {
    return borders.stream().anyMatch(border -> Math.abs(border.position() - x) <= SAME_PLACE);
  }

  private static double lowestText(PageContent page, List<Ruling> borders) {
    double left = borders.get(0).position();
    double right = borders.get(borders.size() - 1).position();
    return page.glyphs().stream()
        .filter(g -> !g.isBlank() && g.box().centerX() > left && g.box().centerX() < right)
        .map(Glyph::box)
        .mapToDouble(box -> box.y1())
        .max()
        .orElse(0);
  }
}
