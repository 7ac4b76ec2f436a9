package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text outside of tables, such as titles, into lines. */
final class FreeLines {
  /** A gap of this many line heights parts two texts that stand side by side. */
  private static final double SIDE_BY_SIDE = 2.0;

  /** Lines lower than this many points are dirt. */
  private static final double LEAST_HEIGHT = 1;

  /** Parts of a line, such as the dots of an i, stand at most this many points apart. */
  private static final double PARTS = 1.5;

  private final StraightPage page;
  private final GrayU8 ink;

  FreeLines(StraightPage page, GrayU8 ink) {
    this.page = page;
    this.ink = ink;
  }

  List<InkLine> cut() {
    List<InkLine> lines = new ArrayList<>();
    for (InkBand band : bands()) {
      if (band.height() >= page.pixels(LEAST_HEIGHT)) {
        lines.addAll(sideBySide(band));
      }
    }
    return lines;
  }

  private List<InkBand> bands() {
    List<InkBand> bands = new ArrayList<>();
    for (InkBand band : InkBand.of(ink, new Rectangle(ink.width, ink.height))) {
      int last = bands.size() - 1;
      if (last >= 0 && band.y0() - bands.get(last).y1() <= page.pixels(PARTS)) {
        bands.set(last, bands.get(last).union(band));
      } else {
        bands.add(band);
      }
    }
    return bands;
  }

  private List<InkLine> sideBySide(InkBand band) {
    List<InkLine> lines = new ArrayList<>();
    double gap = SIDE_BY_SIDE * band.height();
    int from = band.x0();
    int last = band.x0();
    for (int x = band.x0(); x < band.x1(); x++) {
      if (!inked(band, x)) {
        continue;
      }
      if (x - last > gap) {
        add(lines, band, from, last + 1);
        from = x;
      }
      last = x;
    }
    add(lines, band, from, band.x1());
    return lines;
  }

  private boolean inked(InkBand band, int x) {
    for (int y = band.y0(); y < band.y1(); y++) {
      if (ink.data[y * ink.width + x] != 0) {
        return true;
      }
    }
    return false;
  }

  private void add(List<InkLine> lines, InkBand band, int x0, int x1) {
    Rectangle area = new Rectangle(x0, band.y0(), x1 - x0, band.height());
    List<InkBand> inner = InkBand.of(ink, area);
    InkBand line = inner.get(0);
    for (InkBand part : inner) {
      line = line.union(part);
    }
    if (Math.max(line.height(), line.width()) >= page.pixels(LEAST_HEIGHT)) {
      lines.add(new InkLine(line.x0(), line.y0(), line.x1(), line.y1(), line.height()));
    }
  }
}
