package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.List;

/** Compares the ink of an area with the strokes of a tick. */
final class StrokeShape {
  /** Ink lies this close to a stroke, as a share of the shape; half a bold stroke. */
  private static final double NEAR = 0.12;

  /** Pixels by which ink may lie farther from a stroke: blur of the scan. */
  private static final double BLUR = 1.5;

  /** Share of the ink that lies near a stroke, and of the strokes that have ink near them. */
  private static final double FIT = 0.9;

  /** Places on each stroke that are looked at. */
  private static final int PLACES = 12;

  /** A tick has at least this many pixels on its shorter side. */
  private static final int LEAST_TICK = 5;

  /** The lowest tenth of a tick, not of a slash, begins this share of its width from the left. */
  private static final double TURNS_WITHIN = 0.08;

  /** Where the short arm of a tick begins, down from its top; a V begins at 0. */
  private static final double[] ARM_STARTS = {0.35, 0.5, 0.65};

  /** Where a tick turns, from its left. */
  private static final double[] TURNS = {0.2, 0.3, 0.4};

  private final GrayU8 ink;
  private final InkBand band;

  StrokeShape(GrayU8 ink, Rectangle area) {
    this.ink = ink;
    this.band = InkBand.of(ink, area).stream().reduce(InkBand::union).orElse(null);
  }

  /** Returns whether the ink goes down a little and up again to the right, beyond its begin. */
  boolean isTick() {
    if (isTooSmall() || lowestInk() < TURNS_WITHIN * band.width()) {
      return false;
    }
    for (double start : ARM_STARTS) {
      for (double turn : TURNS) {
        if (fits(List.of(new Line2D.Double(0, start, turn, 1), new Line2D.Double(turn, 1, 1, 0)))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTooSmall() {
    return band == null || Math.min(band.width(), band.height()) < LEAST_TICK;
  }

  /** Returns how far from the left the ink of the lowest rows begins, in pixels. */
  private int lowestInk() {
    int rows = Math.max(1, band.height() / 10);
    Rectangle lowest = new Rectangle(band.x0(), band.y1() - rows, band.width(), rows);
    return InkBand.trimmed(ink, lowest, lowest.y, band.y1()).x0() - band.x0();
  }

  private boolean fits(List<Line2D> strokes) {
    double near = NEAR + BLUR / Math.min(band.width(), band.height());
    return inkNear(strokes, near) && strokesNear(strokes, near);
  }

  private boolean inkNear(List<Line2D> strokes, double near) {
    int all = 0;
    int close = 0;
    for (int y = band.y0(); y < band.y1(); y++) {
      for (int x = band.x0(); x < band.x1(); x++) {
        if (ink.data[y * ink.width + x] != 0) {
          double u = (x + 0.5 - band.x0()) / band.width();
          double v = (y + 0.5 - band.y0()) / band.height();
          all++;
          close += strokes.stream().anyMatch(s -> s.ptSegDist(u, v) <= near) ? 1 : 0;
        }
      }
    }
    return close >= FIT * all;
  }

  private boolean strokesNear(List<Line2D> strokes, double near) {
    int inked = 0;
    for (Line2D stroke : strokes) {
      for (int i = 0; i < PLACES; i++) {
        double at = (i + 0.5) / PLACES;
        double u = stroke.getX1() + at * (stroke.getX2() - stroke.getX1());
        double v = stroke.getY1() + at * (stroke.getY2() - stroke.getY1());
        inked += hasInk(u, v, near / 2) ? 1 : 0;
      }
    }
    return inked >= FIT * PLACES * strokes.size();
  }

  private boolean hasInk(double u, double v, double reach) {
    int x0 = Math.max(band.x0(), (int) (band.x0() + (u - reach) * band.width()));
    int x1 = Math.min(band.x1() - 1, (int) (band.x0() + (u + reach) * band.width()));
    int y0 = Math.max(band.y0(), (int) (band.y0() + (v - reach) * band.height()));
    int y1 = Math.min(band.y1() - 1, (int) (band.y0() + (v + reach) * band.height()));
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) {
        if (ink.data[y * ink.width + x] != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
