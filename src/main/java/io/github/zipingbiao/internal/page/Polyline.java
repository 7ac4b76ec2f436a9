package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.Arrays;

/** A subpath under construction, in displayed coordinates. */
final class Polyline {

  /** Farther apart than this, in points, two coordinates are not equal. */
  private static final double SAME = 0.05;

  private double[] coordinates = new double[10];
  private int size;
  private boolean closed;
  private boolean curved;

  void add(double x, double y) {
    if (2 * size + 2 > coordinates.length) {
      coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
    }
    coordinates[2 * size] = x;
    coordinates[2 * size + 1] = y;
    size++;
  }

  void close() {
    closed = true;
  }

  void markCurved() {
    curved = true;
  }

  int size() {
    return size;
  }

  double x(int index) {
    return coordinates[2 * index];
  }

  double y(int index) {
    return coordinates[2 * index + 1];
  }

  boolean isClosed() {
    return closed;
  }

  boolean isCurved() {
    return curved;
  }

  /** Returns whether it is an axis-parallel rectangle. */
  boolean isRectangle() {
    boolean endsAtStart = size == 5 && same(x(0), x(4)) && same(y(0), y(4));
    if (curved || size != 4 && !endsAtStart) {
      return false;
    }
    return same(x(0), x(1)) && same(y(1), y(2)) && same(x(2), x(3)) && same(y(3), y(0))
        || same(y(0), y(1)) && same(x(1), x(2)) && same(y(2), y(3)) && same(x(3), x(0));
  }

  /** Returns the extent of its points. */
  BoundingBox bounds() {
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      x0 = Math.min(x0, x(i));
      x1 = Math.max(x1, x(i));
      y0 = Math.min(y0, y(i));
      y1 = Math.max(y1, y(i));
    }
    return new BoundingBox(x0, y0, x1, y1);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= SAME;
  }
}
