package io.github.zipingbiao.internal.page;

/**
 * A straight horizontal or vertical line, as drawn: not yet snapped or joined. Coordinates are
 * those of the page's reading frame.
 *
 * @param axis direction
 * @param position y of a horizontal, x of a vertical ruling: the middle of its thickness
 * @param start smaller end along the axis
 * @param end larger end along the axis
 * @param thickness in points
 */
public record Ruling(Axis axis, double position, double start, double end, double thickness) {

  /** The direction of a ruling. */
  public enum Axis {
    /** From left to right. */
    HORIZONTAL,
    /** From top to bottom. */
    VERTICAL
  }

  /** Orders the ends. */
  public Ruling {
    if (start > end) {
      double swap = start;
      start = end;
      end = swap;
    }
  }

  /** Returns a horizontal ruling. */
  public static Ruling horizontal(double y, double x0, double x1, double thickness) {
    return new Ruling(Axis.HORIZONTAL, y, x0, x1, thickness);
  }

  /** Returns a vertical ruling. */
  public static Ruling vertical(double x, double y0, double y1, double thickness) {
    return new Ruling(Axis.VERTICAL, x, y0, y1, thickness);
  }

  /** Returns its length in points. */
  public double length() {
    return end - start;
  }
}
