package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** Draws small pages for tests: lines, boxes and words, in points from the top left. */
public final class PageBuilder {
  private static final double SIZE = 10;

  private final int number;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  public PageBuilder(int number) {
    this.number = number;
  }

  public PageBuilder() {
    this(1);
  }

  public PageBuilder horizontal(double y, double x0, double x1) {
    rulings.add(Ruling.horizontal(y, x0, x1, 0.5));
    return this;
  }

  public PageBuilder vertical(double x, double y0, double y1) {
    rulings.add(Ruling.vertical(x, y0, y1, 0.5));
    return this;
  }

  /** Draws the four edges of a cell, as programs do that border each cell by itself. */
  public PageBuilder box(double x0, double y0, double x1, double y1) {
    return horizontal(y0, x0, x1).horizontal(y1, x0, x1).vertical(x0, y0, y1).vertical(x1, y0, y1);
  }

  /** Draws a full grid. */
  public PageBuilder grid(double[] xs, double[] ys) {
    for (double y : ys) {
      horizontal(y, xs[0], xs[xs.length - 1]);
    }
    for (double x : xs) {
      vertical(x, ys[0], ys[ys.length - 1]);
    }
    return this;
  }

  /** Writes characters of ten points; Han and full-width ones are ten points wide, others five. */
  public PageBuilder text(double x, double top, String text) {
    double at = x;
    for (int c : text.codePoints().toArray()) {
      double width = c > 0x2E80 ? SIZE : SIZE / 2;
      glyphs.add(
          new Glyph(
              Character.toString(c),
              new BoundingBox(at, top, at + width, top + SIZE),
              SIZE,
              top + 0.8 * SIZE,
              0,
              1.0));
      at += width;
    }
    return this;
  }

  public PageContent build() {
    return new PageContent(number, 600, 800, 0, false, glyphs, rulings, List.of());
  }
}
