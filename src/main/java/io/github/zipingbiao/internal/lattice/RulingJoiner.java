package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns lines as drawn into one ruling for each line that a reader sees: nearly equal positions are
 * snapped together, collinear pieces joined over small gaps. Cost grows as n log n.
 */
final class RulingJoiner {
  /**
   * Positions this close in points are one line: it covers double borders and lines drawn from both
   * neighbouring cells, and stays below the height of the lowest blank row seen (about 4 pt).
   */
  static final double SNAP = 3.0;

  /**
   * Collinear pieces with a gap of up to this many points are one line: it covers the gaps of
   * dashed borders and of cells drawn one by one.
   */
  static final double JOIN_GAP = 5.0;

  /**
   * A shorter line, in points, borders nothing: it is below the lowest row seen. What is left of it
   * are the dots of a line that runs the other way.
   */
  static final double SHORTEST = 3.5;

  private RulingJoiner() {}

  /** Returns the joined rulings of one axis, by position and then by start. */
  static List<Ruling> join(List<Ruling> rulings, Axis axis) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.axis() == axis) {
        sorted.add(ruling);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<Ruling> joined = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      double limit = sorted.get(from).position() + SNAP;
      while (to < sorted.size() && sorted.get(to).position() <= limit) {
        to++;
      }
      joinCollinear(sorted.subList(from, to), axis, joined);
      from = to;
    }
    joined.removeIf(ruling -> ruling.length() < SHORTEST);
    return joined;
  }

  private static void joinCollinear(List<Ruling> cluster, Axis axis, List<Ruling> joined) {
    double position = meanPosition(cluster);
    List<Ruling> pieces = new ArrayList<>(cluster);
    pieces.sort(Comparator.comparingDouble(Ruling::start));
    double start = pieces.get(0).start();
    double end = pieces.get(0).end();
    double thickness = pieces.get(0).thickness();
    for (Ruling piece : pieces) {
      if (piece.start() - end > JOIN_GAP) {
        joined.add(new Ruling(axis, position, start, end, thickness));
        start = piece.start();
        end = piece.end();
        thickness = piece.thickness();
      } else {
        end = Math.max(end, piece.end());
        thickness = Math.max(thickness, piece.thickness());
      }
    }
    joined.add(new Ruling(axis, position, start, end, thickness));
  }

  /** Long lines say better where the border is than the dots of a dash. */
  private static double meanPosition(List<Ruling> cluster) {
    double weighted = 0;
    double weight = 0;
    for (Ruling ruling : cluster) {
      double length = Math.max(ruling.length(), 0.1);
      weighted += ruling.position() * length;
      weight += length;
    }
    return weighted / weight;
  }
}
