package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of text in the margins of a page.
 *
 * @param page the page
 * @param all every piece of text of the page
 * @param runs the pieces that stand in the outer margins, across their own direction
 * @param numbers those of them that read like a page number
 * @param medianSize size of the text of the page in points
 */
record MarginRuns(
    PageContent page,
    List<GlyphRun> all,
    List<GlyphRun> runs,
    List<Numbered> numbers,
    double medianSize) {

  /** Pieces of text looked at for a number; the margins of a dense form have about a hundred. */
  private static final int MOST_RUNS = 1_000;

  /** Share of the page at each end in which furniture stands: 36 mm of A4, its widest margins. */
  private static final double MARGIN = 0.12;

  static MarginRuns of(PageContent page) {
    List<GlyphRun> all = GlyphRun.of(page);
    List<GlyphRun> outer = all.stream().filter(run -> edgeDistance(run, page) < MARGIN).toList();
    return new MarginRuns(page, all, outer, numbers(outer), medianSize(page));
  }

  /** A piece of text that reads like a page number. */
  record Numbered(GlyphRun run, PageNumber number) {}

  private static List<Numbered> numbers(List<GlyphRun> runs) {
    List<Numbered> numbers = new ArrayList<>();
    for (GlyphRun run : runs.subList(0, Math.min(MOST_RUNS, runs.size()))) {
      PageNumber.of(run.text()).ifPresent(number -> numbers.add(new Numbered(run, number)));
    }
    return numbers;
  }

  /** Returns the distance of its middle from the nearer end of the page, as a share of the page. */
  static double edgeDistance(GlyphRun run, PageContent page) {
    boolean upright = run.turns() % 2 == 0;
    double middle = upright ? run.box().centerY() : run.box().centerX();
    double extent = upright ? page.height() : page.width();
    return Math.min(middle, extent - middle) / extent;
  }

  private static double medianSize(PageContent page) {
    double[] sizes =
        page.glyphs().stream()
            .filter(glyph -> !glyph.isBlank())
            .mapToDouble(Glyph::fontSize)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /** Returns whether a line of a table stands beside the run, or for sideways text around it. */
  boolean isInTable(GlyphRun run) {
    BoundingBox box = run.box();
    boolean upright = run.turns() % 2 == 0;
    double along = upright ? box.centerY() : box.centerX();
    Ruling.Axis side = upright ? Ruling.Axis.VERTICAL : Ruling.Axis.HORIZONTAL;
    return page.rulings().stream()
        .anyMatch(
            ruling -> ruling.axis() == side && ruling.start() <= along && along <= ruling.end());
  }

  /** Returns whether nothing stands beside the run or between it and the edge of the page. */
  boolean isAlone(GlyphRun run) {
    return all.stream().noneMatch(other -> other != run && isBesideOrBeyond(other.box(), run));
  }

  private boolean isBesideOrBeyond(BoundingBox other, GlyphRun run) {
    BoundingBox box = run.box();
    if (run.turns() % 2 == 0) {
      boolean top = box.centerY() < page.height() / 2;
      return top ? other.y0() < box.centerY() : other.y1() > box.centerY();
    }
    boolean left = box.centerX() < page.width() / 2;
    return left ? other.x0() < box.centerX() : other.x1() > box.centerX();
  }
}
