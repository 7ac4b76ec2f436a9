package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of ink inside an area, in pixels.
 *
 * @param y0 first row
 * @param y1 behind the last row
 * @param x0 first column with ink
 * @param x1 behind the last column with ink
 */
record InkBand(int y0, int y1, int x0, int x1) {
  int height() {
    return y1 - y0;
  }

  int width() {
    return x1 - x0;
  }

  InkBand union(InkBand other) {
    return new InkBand(
        Math.min(y0, other.y0),
        Math.max(y1, other.y1),
        Math.min(x0, other.x0),
        Math.max(x1, other.x1));
  }

  /** Returns the number of inked pixels in each row of the area. */
  static int[] rows(GrayU8 ink, Rectangle area) {
    int[] rows = new int[area.height];
    for (int y = 0; y < area.height; y++) {
      int at = (area.y + y) * ink.width + area.x;
      for (int x = 0; x < area.width; x++) {
        rows[y] += ink.data[at + x];
      }
    }
    return rows;
  }

  /** Returns the bands of an area that blank rows part, from top to bottom. */
  static List<InkBand> of(GrayU8 ink, Rectangle area) {
    int[] rows = rows(ink, area);
    List<InkBand> bands = new ArrayList<>();
    int from = -1;
    for (int y = 0; y <= rows.length; y++) {
      boolean set = y < rows.length && rows[y] > 0;
      if (set && from < 0) {
        from = y;
      } else if (!set && from >= 0) {
        bands.add(trimmed(ink, area, area.y + from, area.y + y));
        from = -1;
      }
    }
    return bands;
  }

  /** Returns the band of the given rows with the columns that hold ink. */
  static InkBand trimmed(GrayU8 ink, Rectangle area, int y0, int y1) {
    int x0 = area.x + area.width;
    int x1 = area.x;
    for (int y = y0; y < y1; y++) {
      int at = y * ink.width;
      for (int x = area.x; x < x0; x++) {
        if (ink.data[at + x] != 0) {
          x0 = x;
        }
      }
      for (int x = area.x + area.width - 1; x >= x1; x--) {
        if (ink.data[at + x] != 0) {
          x1 = x + 1;
        }
      }
    }
    return new InkBand(y0, y1, Math.min(x0, x1), x1);
  }
}
