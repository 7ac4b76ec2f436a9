package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows over the whole width without rulings at their sides, as captions inside of a table are often
 * drawn: they part its rulings in two, of which one goes on in the columns of the other.
 */
final class OpenRows {
  /** One line of text with its padding, in points; more room parts two tables. */
  private static final double HIGHEST = 22.0;

  /** The columns of parts of one table differ by no more than this, in points. */
  private static final double SAME_EDGE = 1.5;

  /** Four columns: fewer may be the same by chance. */
  private static final int FEWEST_EDGES = 5;

  private OpenRows() {}

  /** Returns the groups, those joined that an open row parts. */
  static List<RulingGroup> close(List<RulingGroup> groups) {
    List<RulingGroup> sorted = new ArrayList<>();
    List<RulingGroup> rest = new ArrayList<>();
    for (RulingGroup group : groups) {
      (group.horizontals().isEmpty() ? rest : sorted).add(group);
    }
    sorted.sort(Comparator.comparingDouble(OpenRows::top));
    List<RulingGroup> joined = new ArrayList<>();
    for (RulingGroup group : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && isParted(joined.get(last), group)) {
        joined.set(last, joined(joined.get(last), group));
      } else {
        joined.add(group);
      }
    }
    joined.addAll(rest);
    return joined;
  }

  private static double top(RulingGroup group) {
    return group.horizontals().get(0).position();
  }

  private static double bottom(RulingGroup group) {
    return group.horizontals().get(group.horizontals().size() - 1).position();
  }

  private static boolean isParted(RulingGroup above, RulingGroup below) {
    double gap = top(below) - bottom(above);
    return gap > RulingGroup.TOUCH && gap <= HIGHEST && sameColumns(edges(above), edges(below));
  }

  private static List<Double> edges(RulingGroup group) {
    List<Double> edges = new ArrayList<>();
    for (Ruling ruling : group.verticals()) {
      if (edges.isEmpty() || ruling.position() - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(ruling.position());
      }
    }
    return edges;
  }

  private static boolean sameColumns(List<Double> one, List<Double> other) {
    if (one.size() != other.size() || one.size() < FEWEST_EDGES) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (Math.abs(one.get(i) - other.get(i)) > SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  private static RulingGroup joined(RulingGroup above, RulingGroup below) {
    List<Ruling> horizontals = new ArrayList<>(above.horizontals());
    horizontals.addAll(below.horizontals());
    List<Ruling> verticals = new ArrayList<>(above.verticals());
    verticals.addAll(below.verticals());
    double left = above.horizontals().stream().mapToDouble(Ruling::start).min().orElseThrow();
    double right = above.horizontals().stream().mapToDouble(Ruling::end).max().orElseThrow();
    for (Ruling side : above.verticals()) {
      double outside = Math.min(side.position() - left, right - side.position());
      if (outside <= RulingGroup.TOUCH) {
        verticals.add(
            Ruling.vertical(side.position(), bottom(above), top(below), side.thickness()));
      }
    }
    verticals.sort(Comparator.comparingDouble(Ruling::position));
    return new RulingGroup(horizontals, verticals);
  }
}
