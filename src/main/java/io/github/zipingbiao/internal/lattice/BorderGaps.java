package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces that vertical borders lack. A horizontal ends at a vertical, for cells are rectangles.
 * Where a border stops between two cells that are merged into one, the lines above and below that
 * cell run on both sides of it; where one of them is on the left side only and the other on the
 * right side only, no rectangle is open there and the border goes on.
 */
final class BorderGaps {
  /** Pairs of lines that cross, at most: a form has some ten thousand. */
  private static final long MOST_PAIRS = 250_000;

  private BorderGaps() {}

  /** Returns the group with those pieces added. */
  static RulingGroup close(RulingGroup group) {
    if ((long) group.horizontals().size() * group.verticals().size() > MOST_PAIRS) {
      return group;
    }
    List<Ruling> byPlace = new ArrayList<>(group.verticals());
    addWhereHorizontalsEnd(group, byPlace);
    int drawn = group.verticals().size();
    byPlace.sort(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start));
    List<Ruling> added = new ArrayList<>();
    for (int i = 1; i < byPlace.size(); i++) {
      Ruling above = byPlace.get(i - 1);
      Ruling below = byPlace.get(i);
      if (above.position() == below.position()
          && below.start() > above.end()
          && isOpenOnOneSide(group, above.position(), above.end(), below.start())) {
        added.add(Ruling.vertical(above.position(), above.end(), below.start(), 0));
      }
    }
    if (added.isEmpty() && byPlace.size() == drawn) {
      return group;
    }
    byPlace.addAll(added);
    return new RulingGroup(group.horizontals(), RulingJoiner.join(byPlace, Ruling.Axis.VERTICAL));
  }

  private static void addWhereHorizontalsEnd(RulingGroup group, List<Ruling> verticals) {
    double left = group.horizontals().stream().mapToDouble(Ruling::start).min().orElse(0);
    double right = group.horizontals().stream().mapToDouble(Ruling::end).max().orElse(0);
    for (Ruling horizontal : group.horizontals()) {
      for (double x : new double[] {horizontal.start(), horizontal.end()}) {
        boolean inside = x > left + 2 * RulingGroup.TOUCH && x < right - 2 * RulingGroup.TOUCH;
        if (inside && verticals.stream().noneMatch(v -> meets(v, x, horizontal.position()))) {
          verticals.add(through(group, x, horizontal.position()));
        }
      }
    }
  }

  private static boolean meets(Ruling vertical, double x, double y) {
    return Math.abs(vertical.position() - x) <= RulingGroup.TOUCH
        && RulingGroup.covers(vertical, y);
  }

  /**
   * Returns the border through a point: to the nearest piece of it that is drawn or, where there is
   * none, up and down to the next lines that cross it.
   */
  private static Ruling through(RulingGroup group, double x, double y) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    Ruling nearest = null;
    for (Ruling vertical : group.verticals()) {
      top = Math.min(top, vertical.start());
      bottom = Math.max(bottom, vertical.end());
      boolean same = Math.abs(vertical.position() - x) <= RulingGroup.TOUCH;
      if (same && (nearest == null || distance(vertical, y) < distance(nearest, y))) {
        nearest = vertical;
      }
    }
    if (nearest != null) {
      double end = nearest.end() < y ? nearest.end() : nearest.start();
      return Ruling.vertical(nearest.position(), end, y, 0);
    }
    for (Ruling horizontal : group.horizontals()) {
      boolean crosses =
          horizontal.start() < x - 2 * RulingGroup.TOUCH
              && horizontal.end() > x + 2 * RulingGroup.TOUCH;
      if (crosses && horizontal.position() < y) {
        top = Math.max(top, horizontal.position());
      } else if (crosses && horizontal.position() > y) {
        bottom = Math.min(bottom, horizontal.position());
      }
    }
    return Ruling.vertical(x, Math.min(top, y), Math.max(bottom, y), 0);
  }

  private static double distance(Ruling vertical, double y) {
    return Math.max(vertical.start() - y, y - vertical.end());
  }

  private static boolean isOpenOnOneSide(RulingGroup group, double x, double top, double bottom) {
    boolean topLeft = group.hasHorizontal(top, x - 2 * RulingGroup.TOUCH);
    boolean topRight = group.hasHorizontal(top, x + 2 * RulingGroup.TOUCH);
    boolean bottomLeft = group.hasHorizontal(bottom, x - 2 * RulingGroup.TOUCH);
    boolean bottomRight = group.hasHorizontal(bottom, x + 2 * RulingGroup.TOUCH);
    return topLeft != topRight && bottomLeft != bottomRight && topLeft != bottomLeft;
  }
}
