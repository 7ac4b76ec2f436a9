package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

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

  /** More groups than any page of forms has are a drawing; the work grows with their square. */
  private static final int MOST_GROUPS = 1_000;

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
    return uniteOpenColumns(collect(horizontals, verticals, sets));
  }

  /**
   * Borders of merged cells that neither begin nor end on a page meet no horizontal there, and
   * where each cell has only some of its sides drawn, a border may be missing that would hold a
   * table together: groups that stand side by side without a gap are one table, and a vertical that
   * nothing touches belongs to the table whose height it has or, where a single row fills the page,
   * to the verticals that run beside it.
   */
  private static List<RulingGroup> uniteOpenColumns(List<RulingGroup> groups) {
    if (groups.size() > MOST_GROUPS) {
      return groups;
    }
    List<Extent> united = new ArrayList<>();
    List<RulingGroup> lone = new ArrayList<>();
    for (RulingGroup group : groups) {
      if (group.horizontals.isEmpty()) {
        lone.add(group);
      } else {
        unite(united, Extent.of(group), Extent::abuts);
      }
    }
    for (RulingGroup vertical : lone) {
      unite(united, Extent.of(vertical), Extent::hasHeightOf);
    }
    return united.stream().map(Extent::group).toList();
  }

  /** Adds a group, joined with each of those that it belongs to. */
  private static void unite(
      List<Extent> groups, Extent added, BiPredicate<Extent, Extent> belongs) {
    Extent joined = added;
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (belongs.test(groups.get(i), joined)) {
        joined = groups.remove(i).with(joined);
      }
    }
    groups.add(joined);
  }

  /** A group with the rectangle around it. */
  private record Extent(RulingGroup group, BoundingBox box) {

    static Extent of(RulingGroup group) {
      BoundingBox box = null;
      for (Ruling ruling : group.horizontals) {
        BoundingBox line =
            new BoundingBox(ruling.start(), ruling.position(), ruling.end(), ruling.position());
        box = box == null ? line : box.union(line);
      }
      for (Ruling ruling : group.verticals) {
        BoundingBox line =
            new BoundingBox(ruling.position(), ruling.start(), ruling.position(), ruling.end());
        box = box == null ? line : box.union(line);
      }
      return new Extent(group, box);
    }

    /** Whether two groups stand side by side; a table inside of a cell does not. */
    boolean abuts(Extent other) {
      double across = Math.min(box.x1(), other.box.x1()) - Math.max(box.x0(), other.box.x0());
      double along = Math.min(box.y1(), other.box.y1()) - Math.max(box.y0(), other.box.y0());
      return across >= -TOUCH
          && along > TOUCH
          && along >= Math.min(box.height(), other.box.height()) / 2
          && !isWithin(other)
          && !other.isWithin(this);
    }

    private boolean isWithin(Extent other) {
      return box.x0() > other.box.x0() + TOUCH
          && box.x1() < other.box.x1() - TOUCH
          && box.y0() > other.box.y0() + TOUCH
          && box.y1() < other.box.y1() - TOUCH;
    }

    boolean hasHeightOf(Extent other) {
      return Math.abs(box.y0() - other.box.y0()) <= TOUCH
          && Math.abs(box.y1() - other.box.y1()) <= TOUCH;
    }

    Extent with(Extent other) {
      return new Extent(
          new RulingGroup(
              sorted(group.horizontals, other.group.horizontals),
              sorted(group.verticals, other.group.verticals)),
          box.union(other.box));
    }

    private static List<Ruling> sorted(List<Ruling> some, List<Ruling> others) {
      List<Ruling> all = new ArrayList<>(some);
      all.addAll(others);
      all.sort(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start));
      return all;
    }
  }

  /** Returns whether a horizontal ruling runs through a point. */
  boolean hasHorizontal(double y, double x) {
    for (int h = firstAtOrBelow(horizontals, y - TOUCH); h < horizontals.size(); h++) {
      if (horizontals.get(h).position() > y + TOUCH) {
        return false;
      }
      if (horizontals.get(h).start() <= x && horizontals.get(h).end() >= x) {
        return true;
      }
    }
    return false;
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
