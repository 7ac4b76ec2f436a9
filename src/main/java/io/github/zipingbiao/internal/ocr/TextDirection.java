package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;

/**
 * Tells text that runs across a picture from text that runs down: characters of a line stand closer
 * together than lines do, so that closing small gaps makes long runs in the direction of the text.
 */
final class TextDirection {
  /** Gaps closed, in inches: wider than between characters, narrower than between lines. */
  private static final double GAP_INCHES = 0.035;

  /** Runs longer than this many inches without a gap are rulings. */
  private static final double RULING_INCHES = 0.4;

  /** Least ink that tells anything, in square inches: some twenty characters. */
  private static final double LEAST_INK = 0.12;

  private TextDirection() {}

  /**
   * Returns how much longer runs are across than down; above 1 for text that reads across.
   *
   * @param ink binary picture
   * @param dotsPerInch its resolution
   */
  static double acrossOverDown(GrayU8 ink, double dotsPerInch) {
    int gap = (int) Math.round(GAP_INCHES * dotsPerInch);
    int ruling = (int) Math.round(RULING_INCHES * dotsPerInch);
    byte[] text = withoutRulings(ink, ruling);
    if (count(text) < LEAST_INK * dotsPerInch * dotsPerInch) {
      return 1;
    }
    double across = meanRun(text, ink.height, ink.width, ink.width, 1, gap);
    double down = meanRun(text, ink.width, ink.height, 1, ink.width, gap);
    return down == 0 ? 1 : across / down;
  }

  private static int count(byte[] text) {
    int count = 0;
    for (byte b : text) {
      count += b;
    }
    return count;
  }

  private static byte[] withoutRulings(GrayU8 ink, int ruling) {
    byte[] text = new byte[ink.width * ink.height];
    System.arraycopy(ink.data, 0, text, 0, text.length);
    erase(ink.data, text, ink.height, ink.width, ink.width, 1, ruling);
    erase(ink.data, text, ink.width, ink.height, 1, ink.width, ruling);
    return text;
  }

  private static void erase(
      byte[] ink, byte[] text, int lines, int length, int lineStep, int step, int ruling) {
    for (int line = 0; line < lines; line++) {
      int run = 0;
      for (int i = 0; i <= length; i++) {
        int at = line * lineStep + i * step;
        if (i < length && ink[at] != 0) {
          run++;
          continue;
        }
        for (int k = 1; run >= ruling && k <= run; k++) {
          text[at - k * step] = 0;
        }
        run = 0;
      }
    }
  }

  /** Mean length of runs weighted by length, gaps closed, or 0 without ink. */
  private static double meanRun(
      byte[] text, int lines, int length, int lineStep, int step, int gap) {
    double squares = 0;
    double sum = 0;
    for (int line = 0; line < lines; line++) {
      int start = -1;
      int last = -1;
      for (int i = 0; i < length + gap + 1; i++) {
        boolean set = i < length && text[line * lineStep + i * step] != 0;
        if (set) {
          start = start < 0 ? i : start;
          last = i;
        } else if (start >= 0 && i - last > gap) {
          double run = last - start + 1;
          squares += run * run;
          sum += run;
          start = -1;
        }
      }
    }
    return sum == 0 ? 0 : squares / sum;
  }
}
