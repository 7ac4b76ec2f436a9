package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;

/**
 * A page with upright, level lines on white paper.
 *
 * @param grey grey values; the whole page, its top left corner at 0,0
 * @param ink 1 for ink and 0 for paper
 * @param dotsPerInch resolution of both
 * @param frame how the page lies on the displayed one
 */
record StraightPage(GrayU8 grey, GrayU8 ink, double dotsPerInch, ReadingFrame frame) {

  /** Returns a length in pixels as points. */
  double points(double pixels) {
    return pixels * 72 / dotsPerInch;
  }

  /** Returns a length in points as pixels. */
  double pixels(double points) {
    return points * dotsPerInch / 72;
  }
}
