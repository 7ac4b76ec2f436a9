package io.github.zipingbiao.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The best assignment of roles to columns, each role at most once, by dynamic programming over the
 * sets of roles given away. Only sets that can come about are looked at: few roles fit a column.
 */
final class Assignment {
  private final double[][] gain;

  /** The roles that gain something in a column. */
  private final int[][] fitting;

  /** The best role of a column, -1 for none, and what it gains with the columns behind it. */
  private record Choice(int role, double total) {}

  Assignment(double[][] gain) {
    this.gain = gain;
    fitting = new int[gain.length][];
    for (int c = 0; c < gain.length; c++) {
      double[] own = gain[c];
      fitting[c] = IntStream.range(0, own.length).filter(r -> own[r] > 0).toArray();
    }
  }

  /** Returns the role of each column, -1 for none. */
  int[] solve() {
    List<Map<Integer, Choice>> choices = choices();
    int[] result = new int[gain.length];
    int used = 0;
    for (int c = 0; c < gain.length; c++) {
      result[c] = choices.get(c).get(used).role();
      if (result[c] >= 0) {
        used |= 1 << result[c];
      }
    }
    return result;
  }

  /** Returns for each column its best choice, by the set of roles given away before it. */
  private List<Map<Integer, Choice>> choices() {
    List<Set<Integer>> before = setsBefore();
    List<Map<Integer, Choice>> choices = new ArrayList<>();
    for (Set<Integer> sets : before) {
      choices.add(new HashMap<>(2 * sets.size()));
    }
    for (int c = gain.length - 1; c >= 0; c--) {
      for (int used : before.get(c)) {
        choices.get(c).put(used, choose(c, used, c + 1 < gain.length ? choices.get(c + 1) : null));
      }
    }
    return choices;
  }

  private List<Set<Integer>> setsBefore() {
    List<Set<Integer>> before = new ArrayList<>();
    Set<Integer> sets = Set.of(0);
    for (int[] roles : fitting) {
      before.add(sets);
      Set<Integer> after = new HashSet<>(sets);
      for (int used : sets) {
        for (int role : roles) {
          after.add(used | 1 << role);
        }
      }
      sets = after;
    }
    return before;
  }

  private Choice choose(int column, int used, Map<Integer, Choice> behind) {
    Choice choice = new Choice(-1, behind == null ? 0 : behind.get(used).total());
    for (int role : fitting[column]) {
      int with = used | 1 << role;
      if (with != used) {
        double total = gain[column][role] + (behind == null ? 0 : behind.get(with).total());
        choice = total > choice.total() ? new Choice(role, total) : choice;
      }
    }
    return choice;
  }
}
