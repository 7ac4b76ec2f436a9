package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.struct.image.GrayU8;

/** Takes the ink of rulings off a page, so that only text is left. */
final class RulingEraser {
  private RulingEraser() {}

  /**
   * Whitens the rulings in the grey picture and returns the ink that is left, without single
   * pixels.
   *
   * @param page the page; its grey picture is changed
   * @param mask 1 where the ink is that of a ruling, and around it
   */
  static GrayU8 erase(StraightPage page, GrayU8 mask) {
    GrayU8 left = new GrayU8(mask.width, mask.height);
    byte[] grey = page.grey().data;
    byte[] ink = page.ink().data;
    for (int i = 0; i < mask.width * mask.height; i++) {
      if (mask.data[i] != 0) {
        grey[i] = (byte) 255;
      } else {
        left.data[i] = ink[i];
      }
    }
    return BinaryImageOps.removePointNoise(left, null);
  }
}
