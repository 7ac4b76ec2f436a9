package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.binary.GThresholdImageOps;
import boofcv.struct.ConfigLength;
import boofcv.struct.image.GrayU8;

/** Tells ink from paper by the mean grey around each pixel. */
final class Ink {
  /** Ink is darker than this share of the mean around it. */
  private static final double SHARE = 0.85;

  /** Side of the square that the mean is taken over, in inches: wider than the boldest stroke. */
  private static final double WINDOW_INCHES = 0.15;

  private Ink() {}

  /** Returns a picture with 1 for ink and 0 for paper. */
  static GrayU8 of(GrayU8 grey, double dotsPerInch) {
    int window = (int) Math.round(WINDOW_INCHES * dotsPerInch) | 1;
    GrayU8 ink = new GrayU8(grey.width, grey.height);
    GThresholdImageOps.localMean(
        grey, ink, ConfigLength.fixed(window), SHARE, true, null, null, null);
    return ink;
  }
}
