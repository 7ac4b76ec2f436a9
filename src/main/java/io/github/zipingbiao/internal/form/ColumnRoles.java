package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
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

  /** Two roles whose gains differ by less are equally likely. */
  private static final double NEARLY = 0.05;

  /** How much the group's words count beside those of the heading itself. */
  private static final double GROUP_SHARE = 0.3;

  /** How much the values below can add to, or take from, the words. */
  private static final double VALUES_SHARE = 0.35;

  /** Small preference for the usual order, to settle what is equal otherwise. */
  private static final double ORDER_SHARE = 0.02;

  /** Where levels have points of their own, those of the finest column are the indicators'. */
  private static final double FINENESS_SHARE = 0.2;

  /** Numbers alone say too little for these: a balance is no score, a change no budget. */
  private static final Set<Concept> NAMED = EnumSet.of(Concept.SCORE, Concept.ANNUAL_BUDGET);

  /** More rows than this say nothing new. */
  private static final int SAMPLE_ROWS = 60;

  private final LogicalTable table;
  private final Lexicon lexicon;
  private final List<Concept> roles;
  private final List<FormDraft.Doubt> doubts;

  /** Takes the list that gets the headings that could as well mean something else. */
  ColumnRoles(
      LogicalTable table, Lexicon lexicon, Set<Concept> roles, List<FormDraft.Doubt> doubts) {
    this.table = table;
    this.lexicon = lexicon;
    this.doubts = doubts;
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
    doubt(header, gain, best);
    List<Column> assigned = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      assigned.add(columns.get(c).withRole(best[c] < 0 ? Concept.OTHER : roles.get(best[c])));
    }
    return header.withColumns(reasonByPlace(levelsByPlace(finestIsTheName(assigned)), header));
  }

  /** A table without a third level names its indicators in the last level that it has. */
  private List<Column> finestIsTheName(List<Column> columns) {
    int finest = -1;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == Concept.NAME) {
        return columns;
      }
      finest = columns.get(c).role() == Concept.LEVEL2 ? c : finest;
    }
    if (finest < 0 || !roles.contains(Concept.NAME)) {
      return columns;
    }
    List<Column> result = new ArrayList<>(columns);
    result.set(finest, columns.get(finest).withRole(Concept.NAME));
    return result;
  }

  /** Words that nobody knows, in front of the indicators' names, head the levels. */
  private List<Column> levelsByPlace(List<Column> columns) {
    List<Concept> missing = new ArrayList<>(List.of(Concept.LEVEL1, Concept.LEVEL2));
    missing.retainAll(roles);
    int name = -1;
    for (int c = 0; c < columns.size(); c++) {
      missing.remove(columns.get(c).role());
      name = columns.get(c).role() == Concept.NAME ? c : name;
    }
    List<Column> result = new ArrayList<>(columns);
    for (int c = 0; c < name && !missing.isEmpty(); c++) {
      if (isUnknown(columns.get(c))) {
        result.set(c, columns.get(c).withRole(missing.remove(0)));
      }
    }
    return result;
  }

  /** Prose under words that nobody knows, behind the points, gives the reasons for lost ones. */
  private List<Column> reasonByPlace(List<Column> columns, HeaderBand header) {
    int last = columns.size() - 1;
    boolean missing =
        roles.contains(Concept.DEVIATION)
            && columns.stream().noneMatch(column -> column.role() == Concept.DEVIATION);
    if (!missing || last < 1 || columns.get(last - 1).role() != Concept.SCORE) {
      return columns;
    }
    List<LogicalCell> cells = cellsOf(columns.get(last), header.endRow(), table.rows());
    if (!isUnknown(columns.get(last)) || ColumnValues.of(cells, lexicon).amounts() > 0) {
      return columns;
    }
    List<Column> result = new ArrayList<>(columns);
    result.set(last, columns.get(last).withRole(Concept.DEVIATION));
    return result;
  }

  private boolean isUnknown(Column column) {
    return column.role() == Concept.OTHER
        && !column.heading().isEmpty()
        && lexicon.scores(Label.of(column.heading()), Set.copyOf(withOther())).isEmpty();
  }

  private void doubt(HeaderBand header, double[][] gain, int[] best) {
    for (int c = 0; c < best.length; c++) {
      for (int r = 0; r < roles.size(); r++) {
        int owner = ownerOf(r, best);
        boolean rival = best[c] < 0 && owner >= 0 && gain[c][r] > gain[owner][r] - NEARLY;
        boolean second = best[c] >= 0 && owner < 0 && gain[c][r] > gain[c][best[c]] - NEARLY;
        if (gain[c][r] > 0 && (rival || second)) {
          doubts.add(doubtOf(header, header.columns().get(c).heading(), rival));
          break;
        }
      }
    }
  }

  private static int ownerOf(int role, int[] best) {
    for (int c = 0; c < best.length; c++) {
      if (best[c] == role) {
        return c;
      }
    }
    return -1;
  }

  private static FormDraft.Doubt doubtOf(HeaderBand header, String heading, boolean rival) {
    String meaning = rival ? "as well as another column" : "as well as it means something else";
    Slot place =
        header.cells().stream()
            .filter(cell -> cell.text().equals(heading) && !cell.isBlank())
            .findFirst()
            .map(Slot::of)
            .orElse(null);
    return new FormDraft.Doubt(
        DiagnosticCode.AMBIGUOUS_LABEL,
        "the heading \""
            + heading
            + "\" fits its field "
            + meaning
            + ", and the values do not decide",
        place);
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
      score += Concept.POINTS_COLUMNS.contains(role) ? fineness : 0;
      gain[r] =
          Concept.POINTS_COLUMNS.contains(role) && meansOther(words, group, role)
                  || NAMED.contains(role) && !words.containsKey(role) && !group.containsKey(role)
              ? -1
              : score - without;
    }
    return gain;
  }

  /** Numbers alone make no points of a column whose words say that it holds something else. */
  private static boolean meansOther(
      Map<Concept, Double> words, Map<Concept, Double> group, Concept role) {
    return !words.isEmpty() && !words.containsKey(role) && !group.containsKey(role);
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
}
