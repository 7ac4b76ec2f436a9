package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds the outer border that a form leaves out: where rulings run to the edge of the table but no
 * line closes it, as some templates do on both sides and browsers do at a page break.
 */
final class FrameCloser {
  /** Rulings ending within this many points of the outermost end reach the edge of the table. */
  private static final double REACH = 4.0;

  /** An edge counts as ruled when at least this share of it is. */
  private static final double RULED_SHARE = 0.5;

  private FrameCloser() {}

  /**
   * A group with a closed frame.
   *
   * @param group the rulings, those added included
   * @param openTop whether the top edge had to be added
   * @param openBottom whether the bottom edge had to be added
   */
  record Closed(RulingGroup group, boolean openTop, boolean openBottom) {}

  /** Returns the group with the missing pieces of its four outer edges added. */
  static Closed close(RulingGroup group) {
    List<Ruling> horizontals = new ArrayList<>(group.horizontals());
    List<Ruling> verticals = new ArrayList<>(group.verticals());
    double left = outermost(group.horizontals(), group.verticals(), false);
    double right = outermost(group.horizontals(), group.verticals(), true);
    double top = outermost(group.verticals(), group.horizontals(), false);
    double bottom = outermost(group.verticals(), group.horizontals(), true);
    closeSide(group.horizontals(), verticals, Axis.VERTICAL, left, false);
    closeSide(group.horizontals(), verticals, Axis.VERTICAL, right, true);
    boolean openTop = closeSide(group.verticals(), horizontals, Axis.HORIZONTAL, top, false);
    boolean openBottom = closeSide(group.verticals(), horizontals, Axis.HORIZONTAL, bottom, true);
    return new Closed(
        new RulingGroup(
            RulingJoiner.join(horizontals, Axis.HORIZONTAL),
            RulingJoiner.join(verticals, Axis.VERTICAL)),
        openTop,
        openBottom);
  }

  private static double outermost(List<Ruling> reaching, List<Ruling> along, boolean far) {
    double sign = far ? 1 : -1;
    double best = Double.NEGATIVE_INFINITY;
    for (Ruling ruling : reaching) {
      best = Math.max(best, sign * (far ? ruling.end() : ruling.start()));
    }
    for (Ruling ruling : along) {
      best = Math.max(best, sign * ruling.position());
    }
    return sign * best;
  }

  /** Returns whether the side was open, that is: mostly not ruled. */
  private static boolean closeSide(
      List<Ruling> across, List<Ruling> along, Axis axis, double edge, boolean far) {
    List<Ruling> reaching = new ArrayList<>();
    for (Ruling ruling : across) {
      double end = far ? ruling.end() : ruling.start();
      if (Math.abs(end - edge) <= REACH) {
        reaching.add(ruling);
      }
    }
    if (reaching.size() < 2) {
      return false;
    }
    reaching.sort(Comparator.comparingDouble(Ruling::position));
    double from = reaching.get(0).position();
    double to = reaching.get(reaching.size() - 1).position();
    double position = edge;
    double ruled = 0;
    for (Ruling ruling : along) {
      if (Math.abs(ruling.position() - edge) <= REACH) {
        position = ruling.position();
        ruled += Math.max(0, Math.min(ruling.end(), to) - Math.max(ruling.start(), from));
      }
    }
    along.add(new Ruling(axis, position, from, to, 0));
    return ruled < RULED_SHARE * (to - from);
  }
}
