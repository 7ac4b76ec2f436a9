package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rulings that touch one another, directly or through others: one table, as a rule.
 *
 * @param horizontals by position
 * @param verticals by position
 */
record RulingGroup(List<Ruling> horizontals, List<Ruling> verticals) {
  /**
   * A ruling that ends this many points before another still touches it: dashes may stop one gap
   * short of the corner.
   */
  static final double TOUCH = 4.0;

  RulingGroup {
    horizontals = List.copyOf(horizontals);
    verticals = List.copyOf(verticals);
  }

  /** Splits the joined rulings of a page into groups, from top to bottom. */
  static List<RulingGroup> of(List<Ruling> horizontals, List<Ruling> verticals) {
    DisjointSets sets = new DisjointSets(horizontals.size() + verticals.size());
    for (int v = 0; v < verticals.size(); v++) {
      Ruling vertical = verticals.get(v);
      int h = firstAtOrBelow(horizontals, vertical.start() - TOUCH);
      for (; h < horizontals.size(); h++) {
        if (horizontals.get(h).position() > vertical.end() + TOUCH) {
          break;
        }
        if (covers(horizontals.get(h), vertical.position())) {
          sets.unite(h, horizontals.size() + v);
        }
      }
    }
    return collect(horizontals, verticals, sets);
  }

  /** Returns whether the ruling reaches the coordinate along its axis. */
  static boolean covers(Ruling ruling, double along) {
    return along >= ruling.start() - TOUCH && along <= ruling.end() + TOUCH;
  }

  private static int firstAtOrBelow(List<Ruling> horizontals, double y) {
    int low = 0;
    int high = horizontals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (horizontals.get(middle).position() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<RulingGroup> collect(
      List<Ruling> horizontals, List<Ruling> verticals, DisjointSets sets) {
    Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
    for (int h = 0; h < horizontals.size(); h++) {
      groups.computeIfAbsent(sets.find(h), k -> new ArrayList<>()).add(horizontals.get(h));
    }
    for (int v = 0; v < verticals.size(); v++) {
      int root = sets.find(horizontals.size() + v);
      groups.computeIfAbsent(root, k -> new ArrayList<>()).add(verticals.get(v));
    }
    List<RulingGroup> result = new ArrayList<>();
    for (List<Ruling> group : groups.values()) {
      result.add(new RulingGroup(only(group, Axis.HORIZONTAL), only(group, Axis.VERTICAL)));
    }
    return result;
  }

  private static List<Ruling> only(Collection<Ruling> rulings, Axis axis) {
    return rulings.stream().filter(ruling -> ruling.axis() == axis).toList();
  }

  /** Union-find with path halving. */
  private static final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int find(int element) {
      int e = element;
      while (parent[e] != e) {
        parent[e] = parent[parent[e]];
        e = parent[e];
      }
      return e;
    }

    void unite(int a, int b) {
      parent[find(b)] = find(a);
    }
  }
}
