package io.github.zipingbiao.provenance;

/**
 * An axis-parallel rectangle on a page.
 *
 * <p>Units are PDF points (1/72 inch); the origin is the top left corner of the page as displayed,
 * x grows to the right and y downwards. {@code x0 <= x1} and {@code y0 <= y1} always hold.
 * Immutable and thread-safe.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge
 * @param y1 bottom edge
 */
public record BoundingBox(double x0, double y0, double x1, double y1) {

  /** Orders the edges, so that callers may give any two opposite corners. */
  public BoundingBox {
    if (x0 > x1) {
      double swap = x0;
      x0 = x1;
      x1 = swap;
    }
    if (y0 > y1) {
      double swap = y0;
      y0 = y1;
      y1 = swap;
    }
  }

  /** Returns the horizontal extent, never negative. */
  public double width() {
    return x1 - x0;
  }

  /** Returns the vertical extent, never negative. */
  public double height() {
    return y1 - y0;
  }

  /** Returns the x coordinate of the middle. */
  public double centerX() {
    return (x0 + x1) / 2;
  }

  /** Returns the y coordinate of the middle. */
  public double centerY() {
    return (y0 + y1) / 2;
  }

  /** Returns the area in square points. */
  public double area() {
    return width() * height();
  }

  /** Returns whether the point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** Returns the smallest box that holds this one and {@code other}. */
  public BoundingBox union(BoundingBox other) {
    return new BoundingBox(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /** Returns the area shared with {@code other}, 0 where they only touch or lie apart. */
  public double overlapArea(BoundingBox other) {
    double w = Math.min(x1, other.x1) - Math.max(x0, other.x0);
    double h = Math.min(y1, other.y1) - Math.max(y0, other.y0);
    return w <= 0 || h <= 0 ? 0 : w * h;
  }
}
