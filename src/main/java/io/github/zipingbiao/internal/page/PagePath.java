package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** The path under construction, kept in displayed coordinates. */
final class PagePath {
  private final PageFrame frame;
  private List<Polyline> lines = new ArrayList<>();
  private Polyline current;
  private double lastX;
  private double lastY;

  PagePath(PageFrame frame) {
    this.frame = frame;
  }

  void moveTo(double x, double y) {
    current = new Polyline();
    lines.add(current);
    point(x, y);
  }

  void lineTo(double x, double y) {
    if (current == null || current.isClosed()) {
      double fromX = current == null ? x : lastX;
      double fromY = current == null ? y : lastY;
      moveTo(fromX, fromY);
    }
    point(x, y);
  }

  void curveTo(double x, double y) {
    lineTo(x, y);
    current.markCurved();
  }

  void close() {
    if (current != null) {
      current.close();
    }
  }

  private void point(double x, double y) {
    current.add(frame.displayX(x, y), frame.displayY(x, y));
    lastX = x;
    lastY = y;
  }

  /** Returns the x of the current point in user space, 0 without one. */
  double lastX() {
    return lastX;
  }

  /** Returns the y of the current point in user space, 0 without one. */
  double lastY() {
    return lastY;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  List<Polyline> lines() {
    return lines;
  }

  /** Returns the extent of its points; of an empty path there is none. */
  BoundingBox bounds() {
    return lines.stream().map(Polyline::bounds).reduce(BoundingBox::union).orElseThrow();
  }

  void reset() {
    lines = new ArrayList<>();
    current = null;
  }
}
