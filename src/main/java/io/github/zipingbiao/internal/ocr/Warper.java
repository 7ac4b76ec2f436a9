package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.misc.AverageDownSampleOps;
import boofcv.struct.image.GrayU8;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.AffineTransformOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Samples the picture of a page into the pixels of an upright, straight page. Java's own operation
 * is used: it runs in native code, ten times faster than BoofCV's on the same picture.
 */
final class Warper {
  private Warper() {}

  /** Returns the page in the given frame and resolution; white where the picture does not reach. */
  static GrayU8 warp(PagePicture source, ReadingFrame frame, double dotsPerInch)
      throws NoninvertibleTransformException {
    int reduction = Math.max(1, (int) (source.dotsPerInch() / dotsPerInch + 0.1));
    GrayU8 input = reduction == 1 ? source.grey() : reduced(source.grey(), reduction);
    double scale = dotsPerInch / 72;
    GrayU8 output =
        new GrayU8((int) Math.ceil(frame.width() * scale), (int) Math.ceil(frame.height() * scale));
    AffineTransform toOutput = AffineTransform.getScaleInstance(scale, scale);
    toOutput.concatenate(frame.toDisplayed().createInverse());
    toOutput.concatenate(source.toPage());
    toOutput.scale(reduction, reduction);
    int type = reduction == 1 ? AffineTransformOp.TYPE_BICUBIC : AffineTransformOp.TYPE_BILINEAR;
    // The operation leaves 0 outside of the picture: with inverted values that is paper.
    new AffineTransformOp(toOutput, type).filter(raster(inverted(input)), raster(output));
    invert(output);
    return output;
  }

  private static GrayU8 inverted(GrayU8 grey) {
    GrayU8 copy = grey.clone();
    invert(copy);
    return copy;
  }

  private static void invert(GrayU8 grey) {
    for (int i = 0; i < grey.width * grey.height; i++) {
      grey.data[i] = (byte) ~grey.data[i];
    }
  }

  private static WritableRaster raster(GrayU8 grey) {
    return Raster.createInterleavedRaster(
        new DataBufferByte(grey.data, grey.width * grey.height),
        grey.width,
        grey.height,
        grey.width,
        1,
        new int[] {0},
        null);
  }

  private static GrayU8 reduced(GrayU8 grey, int reduction) {
    GrayU8 small =
        new GrayU8(
            AverageDownSampleOps.downSampleSize(grey.width, reduction),
            AverageDownSampleOps.downSampleSize(grey.height, reduction));
    AverageDownSampleOps.down(grey, reduction, small);
    return small;
  }
}
