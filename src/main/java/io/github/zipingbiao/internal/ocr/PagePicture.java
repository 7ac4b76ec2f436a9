package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.geom.AffineTransform;

/**
 * The picture of a page at its own resolution.
 *
 * @param grey grey values, 0 is black
 * @param toPage from pixels (0,0 is the top left corner of the first one) to points of the page as
 *     displayed
 * @param pageWidth width of the page as displayed, in points
 * @param pageHeight height of the page as displayed, in points
 */
record PagePicture(GrayU8 grey, AffineTransform toPage, double pageWidth, double pageHeight) {
  PagePicture {
    toPage = new AffineTransform(toPage);
  }

  /** Returns the coarser of its two resolutions in pixels per inch. */
  double dotsPerInch() {
    double across = Math.hypot(toPage.getScaleX(), toPage.getShearY());
    double down = Math.hypot(toPage.getShearX(), toPage.getScaleY());
    return 72 / Math.max(across, down);
  }
}
