package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * How a page that was bent or seen at a slant when it was scanned was flattened: for each point of
 * the flat page how far away its ink stood. Along a line that should be level the ink rises and
 * bends, both changing evenly from the top of the page to its bottom, and the same for upright
 * lines. Immutable.
 *
 * @param width width of the page in points
 * @param height height of the page in points
 * @param down four coefficients, in points, of the distance downwards: of u, u², uv and u²v, where
 *     u runs from -1 to 1 over the width and v over the height
 * @param right the same of the distance to the right: of v, v², uv and uv²
 */
public record Distortion(double width, double height, List<Double> down, List<Double> right) {
  /** Coefficients of either direction. */
  public static final int TERMS = 4;

  /** Copies the lists. */
  public Distortion {
    down = List.copyOf(down);
    right = List.copyOf(right);
    if (down.size() != TERMS || right.size() != TERMS) {
      throw new IllegalArgumentException("four coefficients are needed");
    }
  }

  /** Returns the terms that a distance is made of at a place along a line and across it. */
  public static double[] terms(double along, double across) {
    return new double[] {along, along * along, along * across, along * along * across};
  }

  /** Returns how far below a point of the flat page its ink stood, in points. */
  public double down(double x, double y) {
    return sum(down, terms(u(x), v(y)));
  }

  /** Returns how far to the right of a point of the flat page its ink stood, in points. */
  public double right(double x, double y) {
    return sum(right, terms(v(y), u(x)));
  }

  /** Returns the smallest box that holds the ink of a box of the flat page. */
  public BoundingBox bent(BoundingBox flat) {
    BoundingBox bent = null;
    double[] xs = {flat.x0(), flat.centerX(), flat.x1()};
    double[] ys = {flat.y0(), flat.centerY(), flat.y1()};
    for (double x : xs) {
      for (double y : ys) {
        double bentX = x + right(x, y);
        double bentY = y + down(x, y);
        BoundingBox point = new BoundingBox(bentX, bentY, bentX, bentY);
        bent = bent == null ? point : bent.union(point);
      }
    }
    return bent;
  }

  private double u(double x) {
    return 2 * x / width - 1;
  }

  private double v(double y) {
    return 2 * y / height - 1;
  }

  private static double sum(List<Double> coefficients, double[] terms) {
    double sum = 0;
    for (int i = 0; i < TERMS; i++) {
      sum += coefficients.get(i) * terms[i];
    }
    return sum;
  }
}
