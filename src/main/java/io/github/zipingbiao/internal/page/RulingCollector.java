package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what is painted, in displayed coordinates, and keeps the parts that look like ruled lines.
 */
final class RulingCollector {

  /** A filled area thinner than this, in points, is a line; thick table frames have 2.25. */
  static final double THIN = 3.0;

  /** A stroke says that it is a line and may be thicker: 6 points, the widest that Word offers. */
  private static final double THICKEST_STROKE = 6.0;

  /** A stroke thicker than {@link #THIN} is a line if it is longer than this many widths. */
  private static final double STROKE_RATIO = 4.0;

  /** Slope up to which a line is meant to be parallel to an axis: half a degree. */
  private static final double MOST_SKEW = Math.tan(Math.toRadians(0.5));

  /** Below this ratio of its sides a mark is a dot, which may belong to a line of any direction. */
  private static final double DOT_RATIO = 1.5;

  /** Slack in points for a line that runs along the very edge of the clip. */
  private static final double CLIP_SLACK = 0.5;

  private final int most;
  private final List<Ruling> rulings = new ArrayList<>();
  private boolean full;

  /** Makes a collector that keeps so many rulings. */
  RulingCollector(int most) {
    this.most = most;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  boolean isFull() {
    return full;
  }

  /** Adds the straight segments of a stroked subpath. */
  void stroke(Polyline line, double width, boolean capped, BoundingBox clip) {
    if (isThinRectangle(line)) {
      BoundingBox box = line.bounds();
      double half = width / 2;
      bar(
          new BoundingBox(box.x0() - half, box.y0() - half, box.x1() + half, box.y1() + half),
          clip);
      return;
    }
    if (line.isCurved()) {
      return;
    }
    int last = line.size() - 1;
    for (int i = 0; i < last; i++) {
      segment(line.x(i), line.y(i), line.x(i + 1), line.y(i + 1), width, capped, clip);
    }
    if (line.isClosed() && last > 1) {
      segment(line.x(last), line.y(last), line.x(0), line.y(0), width, false, clip);
    }
  }

  private static boolean isThinRectangle(Polyline line) {
    return line.isRectangle() && (line.isClosed() || line.size() == 5) && isThin(line.bounds());
  }

  private static boolean isThin(BoundingBox box) {
    return Math.min(box.width(), box.height()) <= THIN;
  }

  private void segment(
      double x0, double y0, double x1, double y1, double width, boolean capped, BoundingBox clip) {
    double dx = Math.abs(x1 - x0);
    double dy = Math.abs(y1 - y0);
    double length = Math.max(dx, dy);
    double half = width / 2;
    double cap = capped && length < width ? half : 0;
    if (length + cap == 0 || Math.min(dx, dy) > MOST_SKEW * length) {
      return;
    }
    BoundingBox box;
    if (dx >= dy) {
      double y = (y0 + y1) / 2;
      box = new BoundingBox(Math.min(x0, x1) - cap, y - half, Math.max(x0, x1) + cap, y + half);
    } else {
      double x = (x0 + x1) / 2;
      box = new BoundingBox(x - half, Math.min(y0, y1) - cap, x + half, Math.max(y0, y1) + cap);
    }
    if (width > THIN && width <= THICKEST_STROKE && length > STROKE_RATIO * width) {
      keep(dx >= dy ? Ruling.Axis.HORIZONTAL : Ruling.Axis.VERTICAL, box, clip);
    } else {
      bar(box, clip);
    }
  }

  /** Adds a filled area if it is thin; a dot counts for both directions. */
  void bar(BoundingBox box, BoundingBox clip) {
    if (!isThin(box) || !(box.width() + box.height() > 0)) {
      return;
    }
    double longer = Math.max(box.width(), box.height());
    boolean dot = longer <= THIN && longer < DOT_RATIO * Math.min(box.width(), box.height());
    if (dot || box.width() >= box.height()) {
      keep(Ruling.Axis.HORIZONTAL, box, clip);
    }
    if (dot || box.height() > box.width()) {
      keep(Ruling.Axis.VERTICAL, box, clip);
    }
  }

  private void keep(Ruling.Axis axis, BoundingBox box, BoundingBox clip) {
    if (box.x1() < clip.x0() - CLIP_SLACK
        || box.x0() > clip.x1() + CLIP_SLACK
        || box.y1() < clip.y0() - CLIP_SLACK
        || box.y0() > clip.y1() + CLIP_SLACK) {
      return;
    }
    boolean horizontal = axis == Ruling.Axis.HORIZONTAL;
    double start = Math.max(horizontal ? box.x0() : box.y0(), horizontal ? clip.x0() : clip.y0());
    double end = Math.min(horizontal ? box.x1() : box.y1(), horizontal ? clip.x1() : clip.y1());
    if (end <= start) {
      return;
    }
    if (rulings.size() >= most) {
      full = true;
      return;
    }
    double position = horizontal ? box.centerY() : box.centerX();
    double thickness = horizontal ? box.height() : box.width();
    rulings.add(new Ruling(axis, position, start, end, thickness));
  }

  /**
   * Adds what a filled path shows of lines: its thin parts, and the four sides of a frame drawn as
   * a rectangle with a hole.
   */
  void fill(List<Polyline> path, BoundingBox clip) {
    for (int i = 0; i < path.size(); i++) {
      Polyline line = path.get(i);
      if (line.isCurved() || line.size() < 2) {
        continue;
      }
      BoundingBox box = line.bounds();
      if (isThin(box)) {
        bar(box, clip);
      } else if (i + 1 < path.size() && line.isRectangle() && path.get(i + 1).isRectangle()) {
        frame(box, path.get(i + 1).bounds(), clip);
      }
    }
  }

  /** Adds the sides of the area between two rectangles of which one lies closely in the other. */
  private void frame(BoundingBox one, BoundingBox other, BoundingBox clip) {
    BoundingBox outer = one.area() >= other.area() ? one : other;
    BoundingBox inner = outer == one ? other : one;
    double left = inner.x0() - outer.x0();
    double right = outer.x1() - inner.x1();
    double top = inner.y0() - outer.y0();
    double bottom = outer.y1() - inner.y1();
    double least = Math.min(Math.min(left, right), Math.min(top, bottom));
    double most = Math.max(Math.max(left, right), Math.max(top, bottom));
    if (least < 0 || most > THIN || most <= 0) {
      return;
    }
    bar(new BoundingBox(outer.x0(), outer.y0(), outer.x1(), inner.y0()), clip);
    bar(new BoundingBox(outer.x0(), inner.y1(), outer.x1(), outer.y1()), clip);
    bar(new BoundingBox(outer.x0(), outer.y0(), inner.x0(), outer.y1()), clip);
    bar(new BoundingBox(inner.x1(), outer.y0(), outer.x1(), outer.y1()), clip);
  }
}
