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

  /** Bits behind the point of a gain. */
  private static final int FRACTION = 10;

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
      paper.whitenRow(grey, y);
    }
  }

  /** Multiplies a row by gains that change evenly between the middles of the squares. */
  private void whitenRow(GrayU8 grey, int y) {
    int[] gains = gains(y);
    int at = y * grey.width;
    int half = square / 2;
    for (int c = -1; c < columns; c++) {
      int left = gains[Math.max(0, c)];
      int right = gains[Math.min(columns - 1, c + 1)];
      int x0 = Math.max(0, c * square + half);
      int x1 = Math.min(grey.width, (c + 1) * square + half);
      int step = (right - left) / square;
      int gain = left + step * (x0 - (c * square + half));
      for (int x = x0; x < x1; x++) {
        int value = (grey.data[at + x] & 255) * (gain >> FRACTION) >> FRACTION;
        grey.data[at + x] = (byte) Math.min(255, value);
        gain += step;
      }
    }
  }

  /** Returns the gain at the middle of each square for a row, with twice {@link #FRACTION} bits. */
  private int[] gains(int y) {
    int below = Math.max(0, y - square / 2);
    int r = Math.min(rows - 1, below / square);
    int r1 = Math.min(rows - 1, r + 1);
    int weight = below - r * square;
    int[] gains = new int[columns];
    for (int c = 0; c < columns; c++) {
      int level = levels[r * columns + c] * (square - weight) + levels[r1 * columns + c] * weight;
      gains[c] = (int) ((255L * square << 2 * FRACTION) / Math.max(1, level));
    }
    return gains;
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
}
