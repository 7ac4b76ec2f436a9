package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The left or the right end of what is ruled on a page.
 *
 * @param levels y of the horizontals that run to it, from top to bottom
 * @param closed where a vertical runs along it, from top to bottom
 */
record SheetSide(List<Double> levels, List<Stretch> closed) {
  /** A ruling that ends this many points before the side reaches it. */
  private static final double REACH = 2.0;

  /** Pieces of a vertical with a gap of up to this many points are one: dashes, cells apart. */
  private static final double GAP = 5.0;

  /**
   * A piece of a side.
   *
   * @param top its smaller y
   * @param bottom its larger y
   */
  record Stretch(double top, double bottom) {
    double height() {
      return bottom - top;
    }

    double middle() {
      return (top + bottom) / 2;
    }
  }

  /** Returns the side at an x. */
  static SheetSide of(List<Ruling> rulings, double x) {
    List<Double> levels = new ArrayList<>();
    List<Ruling> along = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.axis() == Axis.VERTICAL) {
        if (Math.abs(ruling.position() - x) <= REACH) {
          along.add(ruling);
        }
      } else if (ruling.start() - REACH <= x && ruling.end() + REACH >= x) {
        levels.add(ruling.position());
      }
    }
    return new SheetSide(SheetPage.distinct(levels), stretches(along));
  }

  private static List<Stretch> stretches(List<Ruling> along) {
    along.sort(Comparator.comparingDouble(Ruling::start));
    List<Stretch> stretches = new ArrayList<>();
    for (Ruling ruling : along) {
      int last = stretches.size() - 1;
      if (last >= 0 && ruling.start() - stretches.get(last).bottom() <= GAP) {
        Stretch before = stretches.get(last);
        stretches.set(last, new Stretch(before.top(), Math.max(before.bottom(), ruling.end())));
      } else {
        stretches.add(new Stretch(ruling.start(), ruling.end()));
      }
    }
    return stretches;
  }

  /** Returns whether a vertical runs along it here. */
  boolean isClosedAt(double y) {
    return closed.stream().anyMatch(stretch -> stretch.top() <= y && y <= stretch.bottom());
  }

  /** Returns whether a horizontal runs to it here. */
  boolean hasLevel(double y) {
    return levels.stream().anyMatch(level -> Math.abs(level - y) <= SheetPage.SAME);
  }
}
