package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
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

  /**
   * A group with a closed frame.
   *
   * @param group the rulings, those added included
   * @param openTop whether the top edge had to be added
   * @param openBottom whether the bottom edge had to be added
   */
  record Closed(RulingGroup group, boolean openTop, boolean openBottom) {}

  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;
  private final Edge left;
  private final Edge right;
  private final Edge top;
  private final Edge bottom;

  private FrameCloser(RulingGroup group) {
    horizontals = group.horizontals();
    verticals = group.verticals();
    left = Edge.of(horizontals, verticals, false);
    right = Edge.of(horizontals, verticals, true);
    top = Edge.of(verticals, horizontals, false);
    bottom = Edge.of(verticals, horizontals, true);
  }

  /**
   * One side of the table.
   *
   * @param position where it runs
   * @param reaching positions of the rulings across that reach it, in order
   * @param open whether it is mostly not ruled between them
   */
  private record Edge(double position, List<Double> reaching, boolean open) {

    static Edge of(List<Ruling> across, List<Ruling> along, boolean far) {
      double outermost = outermost(across, along, far);
      List<Double> reaching =
          across.stream()
              .filter(r -> Math.abs((far ? r.end() : r.start()) - outermost) <= REACH)
              .map(Ruling::position)
              .sorted()
              .toList();
      List<Ruling> drawn =
          along.stream().filter(r -> Math.abs(r.position() - outermost) <= REACH).toList();
      double position = drawn.isEmpty() ? outermost : drawn.get(drawn.size() - 1).position();
      return new Edge(position, reaching, isOpen(reaching, drawn));
    }

    private static boolean isOpen(List<Double> reaching, List<Ruling> drawn) {
      if (reaching.isEmpty()) {
        return false;
      }
      double from = reaching.get(0);
      double to = reaching.get(reaching.size() - 1);
      double ruled = 0;
      for (Ruling ruling : drawn) {
        ruled += Math.max(0, Math.min(ruling.end(), to) - Math.max(ruling.start(), from));
      }
      return from == to ? drawn.isEmpty() : ruled < RULED_SHARE * (to - from);
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

    /** Adds the side, up to the sides at its ends where those are open too: a corner is missing. */
    void close(Edge before, Edge after, Axis axis, List<Ruling> rulings) {
      if (reaching.isEmpty()) {
        return;
      }
      double from = open && before.open ? before.position : reaching.get(0);
      double to = open && after.open ? after.position : reaching.get(reaching.size() - 1);
      if (to > from) {
        rulings.add(new Ruling(axis, position, from, to, 0));
      }
    }
  }

  /** Returns the group with the missing pieces of its four outer edges added. */
  static Closed close(RulingGroup group) {
    return new FrameCloser(group).close();
  }

  private Closed close() {
    List<Ruling> allHorizontals = new ArrayList<>(horizontals);
    List<Ruling> allVerticals = new ArrayList<>(verticals);
    left.close(top, bottom, Axis.VERTICAL, allVerticals);
    right.close(top, bottom, Axis.VERTICAL, allVerticals);
    top.close(left, right, Axis.HORIZONTAL, allHorizontals);
    bottom.close(left, right, Axis.HORIZONTAL, allHorizontals);
    return new Closed(
        new RulingGroup(
            RulingJoiner.join(allHorizontals, Axis.HORIZONTAL),
            RulingJoiner.join(allVerticals, Axis.VERTICAL)),
        top.open && top.reaching.size() > 1,
        bottom.open && bottom.reaching.size() > 1);
  }
}
