package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters drawn one after the other along one baseline in one size: a piece of a line that was
 * written at once. What is stamped on a page is a run of its own, also in the middle of a line.
 *
 * @param glyphs its characters in drawing order
 * @param text their text, without spaces at the ends
 * @param box their extent
 */
record GlyphRun(List<Glyph> glyphs, String text, BoundingBox box) {

  /** Widest gap inside a run, as a share of the size: a stretched justified line has such gaps. */
  private static final double WIDEST_GAP = 2.0;

  /** A wider gap than this share of the size ends the run where a vertical ruling crosses it. */
  private static final double RULED_GAP = 0.3;

  /** Share of the size by which sizes and baselines inside a run may differ. */
  private static final double SAME_LINE = 0.05;

  /** With more rulings than any table has, every such gap ends the run, to keep the effort low. */
  private static final int MOST_RULINGS = 10_000;

  double size() {
    return glyphs.get(0).fontSize();
  }

  int turns() {
    return glyphs.get(0).quarterTurns();
  }

  /** Splits the content of a page into runs, blank ones left out. */
  static List<GlyphRun> of(PageContent page) {
    List<GlyphRun> runs = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (!current.isEmpty() && !continues(current.get(current.size() - 1), glyph, page)) {
        addRun(runs, current);
        current = new ArrayList<>();
      }
      current.add(glyph);
    }
    addRun(runs, current);
    return runs;
  }

  private static void addRun(List<GlyphRun> runs, List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    BoundingBox box = null;
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.union(glyph.box());
      }
    }
    if (box != null) {
      runs.add(new GlyphRun(List.copyOf(glyphs), text.toString().strip(), box));
    }
  }

  private static boolean continues(Glyph last, Glyph next, PageContent page) {
    double size = last.fontSize();
    if (next.quarterTurns() != last.quarterTurns()
        || Math.abs(next.fontSize() - size) > SAME_LINE * size
        || Math.abs(next.baseline() - last.baseline()) > SAME_LINE * size) {
      return false;
    }
    double gap =
        switch (last.quarterTurns()) {
          case 1 -> next.box().y0() - last.box().y1();
          case 2 -> last.box().x0() - next.box().x1();
          case 3 -> last.box().y0() - next.box().y1();
          default -> next.box().x0() - last.box().x1();
        };
    if (gap > WIDEST_GAP * size || gap < -size) {
      return false;
    }
    return gap <= RULED_GAP * size || !isRuled(last.box(), next.box(), last, page);
  }

  private static boolean isRuled(
      BoundingBox one, BoundingBox other, Glyph glyph, PageContent page) {
    if (page.rulings().size() > MOST_RULINGS) {
      return true;
    }
    boolean upright = glyph.quarterTurns() % 2 == 0;
    Ruling.Axis crossing = upright ? Ruling.Axis.VERTICAL : Ruling.Axis.HORIZONTAL;
    double from = upright ? Math.min(one.centerX(), other.centerX()) : one.centerY();
    double to = upright ? Math.max(one.centerX(), other.centerX()) : other.centerY();
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    double across = upright ? one.centerY() : one.centerX();
    return page.rulings().stream()
        .anyMatch(
            ruling ->
                ruling.axis() == crossing
                    && ruling.position() > low
                    && ruling.position() < high
                    && ruling.start() <= across
                    && ruling.end() >= across);
  }
}
