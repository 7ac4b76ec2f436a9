package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the angle at which lines of text and rulings fall together into the fewest rows: the
 * projection profile with the sharpest steps.
 */
final class Skew {
  /** Largest angle looked for, in degrees: more is no scanner's slip. */
  private static final double MOST_DEGREES = 5;

  /** First pass, in degrees: a ruling as long as a page still spreads over few rows. */
  private static final double COARSE_STEP = 0.25;

  /** Last pass, in degrees: one pixel over the width of a page at 200 dpi. */
  private static final double FINE_STEP = 0.025;

  private final int width;
  private final int height;
  private final int[] xs;
  private final int[] ys;

  private Skew(GrayU8 ink) {
    width = ink.width;
    height = ink.height;
    int count = 0;
    for (int i = 0; i < width * height; i++) {
      count += ink.data[i];
    }
    xs = new int[count];
    ys = new int[count];
    int next = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink.data[y * width + x] != 0) {
          xs[next] = x;
          ys[next++] = y;
        }
      }
    }
  }

  /**
   * Returns the clockwise angle of the lines of a binary picture.
   *
   * @return radians; positive where lines fall to the right
   */
  static double angle(GrayU8 ink) {
    Skew skew = new Skew(ink);
    double coarse = skew.sharpest(0, MOST_DEGREES, COARSE_STEP);
    return Math.toRadians(skew.sharpest(coarse, COARSE_STEP, FINE_STEP));
  }

  private double sharpest(double middle, double reach, double step) {
    int steps = (int) Math.round(reach / step);
    List<Double> angles = new ArrayList<>(List.of(middle));
    for (int i = 1; i <= steps; i++) {
      angles.add(middle - i * step);
      angles.add(middle + i * step);
    }
    List<Supplier<Double>> pieces = new ArrayList<>();
    angles.forEach(angle -> pieces.add(() -> sharpness(angle)));
    List<Double> sharpness = SharedWork.all(pieces);
    // Of several the one that is nearest to the middle.
    return angles.get(sharpness.indexOf(Collections.max(sharpness)));
  }

  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int shift = (int) Math.ceil(Math.abs(slope) * width) + 1;
    int[] rows = new int[height + 2 * shift + 1];
    float fall = (float) slope;
    float offset = shift + 0.5f;
    for (int i = 0; i < xs.length; i++) {
      rows[(int) (ys[i] - fall * xs[i] + offset)]++;
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double step = rows[i] - rows[i - 1];
      sum += step * step;
    }
    return sum;
  }
}
