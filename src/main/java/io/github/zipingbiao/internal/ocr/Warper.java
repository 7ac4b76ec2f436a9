package io.github.zipingbiao.internal.ocr;

import boofcv.abst.distort.FDistort;
import boofcv.alg.filter.misc.AverageDownSampleOps;
import boofcv.alg.interpolate.InterpolationType;
import boofcv.struct.distort.PixelTransform;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_F32;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/** Samples the picture of a page into the pixels of an upright, straight page. */
final class Warper {
  /** Grey of what lies outside of the picture. */
  private static final int PAPER = 255;

  private Warper() {}

  /** Returns the page in the given frame and resolution. */
  static GrayU8 warp(PagePicture source, ReadingFrame frame, double dotsPerInch)
      throws NoninvertibleTransformException {
    int reduction = Math.max(1, (int) (source.dotsPerInch() / dotsPerInch + 0.1));
    GrayU8 input = reduction == 1 ? source.grey() : reduced(source.grey(), reduction);
    double scale = dotsPerInch / 72;
    GrayU8 output =
        new GrayU8((int) Math.ceil(frame.width() * scale), (int) Math.ceil(frame.height() * scale));
    AffineTransform toInput = AffineTransform.getTranslateInstance(-0.5, -0.5);
    toInput.scale(1.0 / reduction, 1.0 / reduction);
    toInput.concatenate(source.toPage().createInverse());
    toInput.concatenate(frame.toDisplayed());
    toInput.scale(1 / scale, 1 / scale);
    toInput.translate(0.5, 0.5);
    new FDistort(input, output)
        .border(PAPER)
        .interp(reduction == 1 ? InterpolationType.BICUBIC : InterpolationType.BILINEAR)
        .transform(new Affine(toInput))
        .apply();
    return output;
  }

  private static GrayU8 reduced(GrayU8 grey, int reduction) {
    GrayU8 small =
        new GrayU8(
            AverageDownSampleOps.downSampleSize(grey.width, reduction),
            AverageDownSampleOps.downSampleSize(grey.height, reduction));
    AverageDownSampleOps.down(grey, reduction, small);
    return small;
  }

  /** The sampling positions of an affine warp. */
  private static final class Affine implements PixelTransform<Point2D_F32> {
    private final double[] m = new double[6];

    Affine(AffineTransform toInput) {
      toInput.getMatrix(m);
    }

    @Override
    public void compute(int x, int y, Point2D_F32 input) {
      input.x = (float) (m[0] * x + m[2] * y + m[4]);
      input.y = (float) (m[1] * x + m[3] * y + m[5]);
    }

    @Override
    public PixelTransform<Point2D_F32> copyConcurrent() {
      return this;
    }
  }
}
