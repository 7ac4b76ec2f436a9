package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the columns of a section their roles, all at once: the assignment in which words, values
 * and order agree best, each role at most once. A column that fits no role keeps its own label.
 */
final class ColumnRoles {
  /** What a column without a role contributes: a role must be better supported than this. */
  private static final double NO_ROLE = 0.3;

  /** How much the group's words count beside those of the heading itself. */
  private static final double GROUP_SHARE = 0.3;

  /** How much the values below can add to, or take from, the words. */
  private static final double VALUES_SHARE = 0.35;

  /** Small preference for the usual order, to settle what is equal otherwise. */
  private static final double ORDER_SHARE = 0.02;

  /** Where levels have points of their own, those of the finest column are the indicators'. */
  private static final double FINENESS_SHARE = 0.1;

  private static final Set<Concept> POINTS = EnumSet.of(Concept.WEIGHT, Concept.SCORE);

  /** More rows than this say nothing new. */
  private static final int SAMPLE_ROWS = 60;

  private final LogicalTable table;
  private final Lexicon lexicon;
  private final List<Concept> roles;

  ColumnRoles(LogicalTable table, Lexicon lexicon, Set<Concept> roles) {
    this.table = table;
    this.lexicon = lexicon;
    this.roles = roles.stream().filter(role -> role != Concept.OTHER).toList();
  }

  /** Returns the header with the roles assigned, judged by the rows below it. */
  HeaderBand assign(HeaderBand header, int endRow) {
    List<Column> columns = header.columns();
    double[][] gain = new double[columns.size()][];
    for (int c = 0; c < columns.size(); c++) {
      gain[c] = gains(columns.get(c), header.endRow(), Math.min(endRow, table.rows()));
      for (int r = 0; r < gain[c].length; r++) {
        gain[c][r] -=
            ORDER_SHARE * Math.abs((double) c / columns.size() - (double) r / roles.size());
      }
    }
    int[] best = new Assignment(gain).solve();
    List<Column> assigned = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      assigned.add(columns.get(c).withRole(best[c] < 0 ? Concept.OTHER : roles.get(best[c])));
    }
    return header.withColumns(assigned);
  }

  /** Gain of each role over leaving the column without one; at most 0 where it has none. */
  private double[] gains(Column column, int fromRow, int toRow) {
    double[] gain = new double[roles.size()];
    Set<Concept> all = roles.isEmpty() ? Set.of() : Set.copyOf(withOther());
    Map<Concept, Double> words = lexicon.scores(Label.of(column.heading()), all);
    Map<Concept, Double> group = lexicon.scores(Label.of(column.group()), all);
    List<LogicalCell> cells = cellsOf(column, fromRow, toRow);
    ColumnValues values = ColumnValues.of(cells, lexicon);
    double fineness = FINENESS_SHARE * cells.size() / Math.max(1, toRow - fromRow);
    double without = Math.max(NO_ROLE, words.getOrDefault(Concept.OTHER, 0.0));
    for (int r = 0; r < gain.length; r++) {
      Concept role = roles.get(r);
      double score = words.getOrDefault(role, 0.0);
      score += GROUP_SHARE * group.getOrDefault(role, 0.0);
      score += VALUES_SHARE * values.support(role);
      score += POINTS.contains(role) ? fineness : 0;
      gain[r] = score - without;
    }
    return gain;
  }

  private List<Concept> withOther() {
    List<Concept> all = new ArrayList<>(roles);
    all.add(Concept.OTHER);
    return all;
  }

  private List<LogicalCell> cellsOf(Column column, int fromRow, int toRow) {
    List<LogicalCell> cells = new ArrayList<>();
    LogicalCell last = null;
    for (int row = fromRow; row < Math.min(toRow, fromRow + SAMPLE_ROWS); row++) {
      LogicalCell cell = table.at(row, column.from());
      if (cell != null && cell != last && column.holds(cell)) {
        cells.add(cell);
      }
      last = cell;
    }
    return cells;
  }

  /** Best assignment by dynamic programming over the set of roles given away. */
  private static final class Assignment {
    private final double[][] gain;

    Assignment(double[][] gain) {
      this.gain = gain;
    }

    int[] solve() {
      int n = gain.length;
      int sets = n == 0 ? 1 : 1 << gain[0].length;
      double[][] best = new double[n + 1][sets];
      int[][] choice = new int[n][sets];
      for (int c = n - 1; c >= 0; c--) {
        for (int used = 0; used < sets; used++) {
          best[c][used] = best[c + 1][used];
          choice[c][used] = -1;
          for (int r = 0; r < gain[c].length; r++) {
            if ((used & 1 << r) == 0 && gain[c][r] > 0) {
              double total = gain[c][r] + best[c + 1][used | 1 << r];
              if (total > best[c][used]) {
                best[c][used] = total;
                choice[c][used] = r;
              }
            }
          }
        }
      }
      int[] result = new int[n];
      Arrays.fill(result, -1);
      int used = 0;
      for (int c = 0; c < n; c++) {
        result[c] = choice[c][used];
        if (result[c] >= 0) {
          used |= 1 << result[c];
        }
      }
      return result;
    }
  }
}
