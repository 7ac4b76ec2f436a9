package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.page.Distortion;

/**
 * A page with upright, level lines on white paper.
 *
 * @param grey grey values; the whole page, its top left corner at 0,0
 * @param ink 1 for ink and 0 for paper
 * @param dotsPerInch resolution of both
 * @param frame how the page lies on the displayed one
 * @param distortion how far the ink of the flat page stood off, null where it was flat
 */
record StraightPage(
    GrayU8 grey, GrayU8 ink, double dotsPerInch, ReadingFrame frame, Distortion distortion) {

  /** A page that was flat. */
  StraightPage(GrayU8 grey, GrayU8 ink, double dotsPerInch, ReadingFrame frame) {
    this(grey, ink, dotsPerInch, frame, null);
  }

  /** Returns a length in pixels as points. */
  double points(double pixels) {
    return pixels * 72 / dotsPerInch;
  }

  /** Returns a length in points as pixels. */
  double pixels(double points) {
    return points * dotsPerInch / 72;
  }
}
