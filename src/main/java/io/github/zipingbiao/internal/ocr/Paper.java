package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;

/** Evens out the brightness of a scan, so that paper is white everywhere. */
final class Paper {
  /**
   * Paper is judged in squares of this many inches: larger than the boldest character's strokes.
   */
  private static final double SQUARE_INCHES = 0.2;

  /** This share of the pixels of a square is darker than its paper. */
  private static final double PAPER_SHARE = 0.7;

  /** Darker squares hold a picture or a filled area rather than paper. */
  private static final int DARKEST_PAPER = 90;

  private final int square;
  private final int columns;
  private final int rows;
  private final int[] levels;

  private Paper(GrayU8 grey, double dotsPerInch) {
    square = (int) Math.max(8, Math.round(SQUARE_INCHES * dotsPerInch));
    columns = (grey.width + square - 1) / square;
    rows = (grey.height + square - 1) / square;
    levels = new int[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        levels[r * columns + c] = Math.max(DARKEST_PAPER, level(grey, c * square, r * square));
      }
    }
  }

  /** Makes paper white, in place. */
  static void whiten(GrayU8 grey, double dotsPerInch) {
    Paper paper = new Paper(grey, dotsPerInch);
    for (int y = 0; y < grey.height; y++) {
      for (int x = 0; x < grey.width; x++) {
        int at = y * grey.width + x;
        int value = (grey.data[at] & 255) * 255 / paper.at(x, y);
        grey.data[at] = (byte) Math.min(255, value);
      }
    }
  }

  private int level(GrayU8 grey, int x0, int y0) {
    int[] histogram = new int[256];
    int x1 = Math.min(grey.width, x0 + square);
    int y1 = Math.min(grey.height, y0 + square);
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        histogram[grey.data[y * grey.width + x] & 255]++;
      }
    }
    int darker = (int) (PAPER_SHARE * (x1 - x0) * (y1 - y0));
    int level = 0;
    for (int sum = histogram[0]; sum <= darker && level < 255; sum += histogram[level]) {
      level++;
    }
    return level;
  }

  /** The level between the middles of the four squares around a pixel. */
  private int at(int x, int y) {
    int gx = Math.max(0, x - square / 2);
    int gy = Math.max(0, y - square / 2);
    int c = Math.min(columns - 1, gx / square);
    int r = Math.min(rows - 1, gy / square);
    int c1 = Math.min(columns - 1, c + 1);
    int r1 = Math.min(rows - 1, r + 1);
    int fx = gx - c * square;
    int fy = gy - r * square;
    int top = levels[r * columns + c] * (square - fx) + levels[r * columns + c1] * fx;
    int bottom = levels[r1 * columns + c] * (square - fx) + levels[r1 * columns + c1] * fx;
    return (top * (square - fy) + bottom * fy) / (square * square);
  }
}
