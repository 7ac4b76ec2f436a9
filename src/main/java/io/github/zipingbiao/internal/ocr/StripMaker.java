package io.github.zipingbiao.internal.ocr;

import boofcv.abst.distort.FDistort;
import boofcv.alg.filter.misc.AverageDownSampleOps;
import boofcv.struct.image.GrayU8;
import java.util.Arrays;

/** Makes the pictures of lines that the recogniser reads. */
final class StripMaker {
  /** White above and below a line of Han characters, in line heights: as in training pictures. */
  private static final double MARGIN = 0.12;

  /** White at both ends, in line heights. */
  private static final double SIDE = 0.3;

  /** Blurred pixels kept around the ink. */
  private static final int RIM = 2;

  /** Longest strip, in times its height: a line across an A3 page in small type. */
  private static final int MOST_WIDTH = 60 * Strip.HEIGHT;

  private final GrayU8 grey;

  /** Creates a maker for a page without its rulings. */
  StripMaker(GrayU8 grey) {
    this.grey = grey;
  }

  /** Returns the strip of a line. */
  Strip make(InkLine line) {
    double height = Math.max(line.height(), line.em()) * (1 + 2 * MARGIN);
    double side = SIDE * Math.min(line.em(), line.height());
    int inHeight = (int) Math.ceil(height);
    int inWidth = (int) Math.ceil(line.width() + 2 * Math.max(side, RIM));
    int left = line.x0() - (inWidth - line.width()) / 2;
    int top = line.y0() - (inHeight - line.height()) / 2;
    GrayU8 cut = new GrayU8(inWidth, inHeight);
    Arrays.fill(cut.data, 0, inWidth * inHeight, (byte) 255);
    for (int y = line.y0() - RIM; y < line.y1() + RIM; y++) {
      for (int x = line.x0() - RIM; x < line.x1() + RIM; x++) {
        if (grey.isInBounds(x, y) && cut.isInBounds(x - left, y - top)) {
          cut.unsafe_set(x - left, y - top, grey.unsafe_get(x, y));
        }
      }
    }
    return scaled(cut, left);
  }

  private static Strip scaled(GrayU8 cut, int left) {
    double scale = (double) Strip.HEIGHT / cut.height;
    int width = (int) Math.max(1, Math.min(MOST_WIDTH, Math.round(cut.width * scale)));
    GrayU8 picture = new GrayU8(width, Strip.HEIGHT);
    if (scale < 1) {
      AverageDownSampleOps.down(cut, picture);
    } else {
      new FDistort(cut, picture).borderExt().scaleExt().apply();
    }
    return new Strip(picture, (double) width / cut.width, left);
  }
}
