package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;

/** Recognises the signs of comparison by their wedge and the bars under it. */
final class SignShape {
  private static final String[] GREATER = {">", "\u2265", "\u2267"};
  private static final String[] LESS = {"<", "\u2264", "\u2266"};

  /** A row of a bar is inked over this share of the width of the sign. */
  private static final double BAR = 0.75;

  /** Ink in a row of the wedge spans at most this share of the width. */
  private static final double ARM = 0.7;

  /** The wedge opens within this share of the width and closes beyond the rest. */
  private static final double OPEN = 0.4;

  /** Rows without ink or of odd shape that a wedge may have, as a share. */
  private static final double ODD_ROWS = 0.15;

  private final InkLine line;
  private final double[] middle;
  private final double[] span;
  private final double[] share;

  SignShape(GrayU8 ink, InkLine line) {
    this.line = line;
    middle = new double[line.height()];
    span = new double[line.height()];
    share = new double[line.height()];
    for (int y = 0; y < line.height(); y++) {
      measure(ink, y);
    }
  }

  private void measure(GrayU8 ink, int y) {
    int first = -1;
    int last = -1;
    int count = 0;
    for (int x = 0; x < line.width(); x++) {
      if (ink.data[(line.y0() + y) * ink.width + line.x0() + x] != 0) {
        first = first < 0 ? x : first;
        last = x;
        count++;
      }
    }
    middle[y] = first < 0 ? -1 : (first + last + 1) / 2.0 / line.width();
    span[y] = first < 0 ? 0 : (last + 1.0 - first) / line.width();
    share[y] = (double) count / line.width();
  }

  /** Returns the sign, "" where the shape is none. */
  String text() {
    boolean signSized =
        line.height() >= 0.4 * line.em()
            && line.height() <= 1.3 * line.em()
            && line.width() >= 0.4 * line.em()
            && line.width() <= 1.3 * line.em();
    if (!signSized) {
      return "";
    }
    int bars = 0;
    int end = line.height();
    for (int y = line.height() - 1; y > line.height() / 3; y--) {
      if (share[y] >= BAR) {
        bars += y == line.height() - 1 || share[y + 1] < BAR ? 1 : 0;
        end = y;
      }
    }
    while (end > 0 && middle[end - 1] < 0) {
      end--;
    }
    if (bars >= GREATER.length) {
      return "";
    }
    return isWedge(end, false) ? GREATER[bars] : isWedge(end, true) ? LESS[bars] : "";
  }

  /** Whether the rows before {@code end} run out to one side and back. */
  private boolean isWedge(int end, boolean mirrored) {
    int odd = 0;
    for (int y = 0; y < end; y++) {
      double expected = 1 - Math.abs(2 * (y + 0.5) / end - 1);
      double found = mirrored ? 1 - middle[y] : middle[y];
      boolean fits = middle[y] >= 0 && span[y] <= ARM && Math.abs(found - expected) <= OPEN / 1.5;
      odd += fits ? 0 : 1;
    }
    double tip = mirrored ? 1 - middle[end / 2] : middle[end / 2];
    double start = mirrored ? 1 - middle[0] : middle[0];
    return end >= line.height() / 3 && odd <= ODD_ROWS * end && tip >= 1 - OPEN && start <= OPEN;
  }
}
