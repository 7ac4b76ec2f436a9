package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Closes the gaps of dashed and dotted lines along the rows of a binary picture, so that they are
 * traced like solid ones. Dashes are told from strokes of text by being thin and joined to nothing.
 */
final class Dashes {
  /** Thickest dash in points. */
  private static final double THICKEST = 1.8;

  /** Widest gap in points. */
  private static final double GAP = 4.5;

  /** Longest dash in points: longer pieces are found as they are. */
  private static final double LONGEST = 14;

  /** Fewest dashes that make a line. */
  private static final int FEWEST = 3;

  /** Ink fills at least this share of a dashed line. */
  private static final double LEAST_FILL = 0.3;

  private final int width;
  private final int gap;
  private final int longest;
  private final int thickest;
  private final int height;
  private final byte[] ink;
  private final byte[] closed;

  private Dashes(byte[] ink, int width, int height, StraightPage page) {
    this.ink = ink;
    this.width = width;
    this.height = height;
    closed = Arrays.copyOf(ink, width * height);
    thickest = (int) Math.round(page.pixels(THICKEST));
    gap = (int) Math.round(page.pixels(GAP));
    longest = (int) Math.round(page.pixels(LONGEST));
  }

  /** Returns a copy of the ink with the gaps of dashed rows filled. */
  static byte[] close(byte[] ink, int width, int height, StraightPage page) {
    Dashes dashes = new Dashes(ink, width, height, page);
    byte[] thin = thin(ink, width, height, dashes.thickest);
    for (int y = 0; y < height; y++) {
      dashes.closeRow(thin, y);
    }
    return dashes.closed;
  }

  /** Keeps the ink of vertical runs that are short enough. */
  private static byte[] thin(byte[] ink, int width, int height, int most) {
    byte[] thin = new byte[width * height];
    int[] runs = new int[width];
    for (int y = 0; y <= height; y++) {
      for (int x = 0; x < width; x++) {
        if (y < height && ink[y * width + x] != 0) {
          runs[x]++;
        } else if (runs[x] > 0) {
          for (int k = 1; runs[x] <= most && k <= runs[x]; k++) {
            thin[(y - k) * width + x] = 1;
          }
          runs[x] = 0;
        }
      }
    }
    return thin;
  }

  private void closeRow(byte[] thin, int y) {
    List<int[]> dashes = new ArrayList<>();
    int from = -1;
    for (int x = 0; x <= width; x++) {
      boolean set = x < width && thin[y * width + x] != 0;
      if (set && from < 0) {
        from = x;
      } else if (!set && from >= 0) {
        if (x - from > longest || !isolated(from, x, y)) {
          from = -1;
          continue;
        }
        if (!dashes.isEmpty() && from - dashes.get(dashes.size() - 1)[1] > gap) {
          fill(dashes, y);
          dashes.clear();
        }
        dashes.add(new int[] {from, x});
        from = -1;
      }
    }
    fill(dashes, y);
  }

  /** Strokes of characters join others at their ends; dashes do not. */
  private boolean isolated(int from, int to, int y) {
    int first = Math.max(0, y - thickest);
    int last = Math.min(height - 1, y + thickest);
    for (int row = first; row <= last; row++) {
      int at = row * width;
      boolean joined = from > 0 && ink[at + from - 1] != 0 || to < width && ink[at + to] != 0;
      if (joined) {
        return false;
      }
    }
    return true;
  }

  private void fill(List<int[]> dashes, int y) {
    if (dashes.size() < FEWEST) {
      return;
    }
    int start = dashes.get(0)[0];
    int end = dashes.get(dashes.size() - 1)[1];
    int inked = dashes.stream().mapToInt(dash -> dash[1] - dash[0]).sum();
    if (inked >= LEAST_FILL * (end - start)) {
      Arrays.fill(closed, y * width + start, y * width + end, (byte) 1);
    }
  }
}
