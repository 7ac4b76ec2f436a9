package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;

/**
 * The picture of one text line, as high as the recogniser wants it.
 *
 * @param picture grey values, paper white
 * @param scale strip pixels for each pixel of the page picture
 * @param left x of the strip's left edge in the page picture
 */
record Strip(GrayU8 picture, double scale, double left) {
  /** Height that the recognition model was trained with. */
  static final int HEIGHT = 48;

  int width() {
    return picture.width;
  }
}
