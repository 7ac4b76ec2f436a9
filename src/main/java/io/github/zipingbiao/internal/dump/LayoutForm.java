package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.dump.LayoutRows.Cell;
import io.github.zipingbiao.internal.dump.LayoutRows.Dealt;
import io.github.zipingbiao.internal.dump.LayoutRows.Piece;
import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rebuilds the table of one form from a dump that keeps its columns. One use, one thread. */
final class LayoutForm {
  /** A form without wide sections still has labels and values. */
  private static final int LEAST_COLUMNS = 5;

  /** Columns left of the amounts: the section and the label of the row. */
  private static final int FUND_LABELS = 2;

  /** No form is this long; the rows of a longer text are not looked for, it would take long. */
  private static final int MOST_LINES = 400;

  /** What a level that the grammar knows is worth, in lines for each of its words. */
  private static final double KNOWN_LEVEL = 2;

  /** Cost of a level that ends in the middle of one below it, in lines. */
  private static final double CROSSED = 4;

  /** Cells that stand off their rows by more lines than this on average may be cut wrongly. */
  private static final double DOUBTFUL = 1;

  private static final String BAD_FIT =
      "the lines of this column do not stand around the rows; the cell may have been cut or joined"
          + " in the wrong place";

  private static final Set<Concept> VALUES = Set.of(Concept.NAME, Concept.TARGET, Concept.ACTUAL);

  private final Lexicon lexicon;
  private final List<DumpLine> lines;
  private final LayoutHeader funds;
  private final LayoutHeader goals;
  private final LayoutHeader indicators;
  private final GridBuilder grid;
  private final List<Doubt> doubts = new ArrayList<>();

  LayoutForm(Lexicon lexicon, CellMaker maker, List<DumpLine> lines) {
    this.lexicon = lexicon;
    this.lines = lines;
    indicators = FormAnchors.indicatorHeader(lines, lexicon);
    int end = indicators == null ? lines.size() : indicators.from();
    funds = FormAnchors.fundHeader(lines, end, lexicon);
    goals = FormAnchors.goalHeader(lines, funds == null ? 0 : funds.to(), end, lexicon);
    grid = new GridBuilder(maker, columns());
  }

  private int columns() {
    int most = indicators == null ? 0 : 1 + indicators.columns().size();
    most = Math.max(most, funds == null ? 0 : FUND_LABELS + funds.columns().size());
    most = Math.max(most, goals == null ? 0 : 1 + goals.columns().size());
    return Math.max(LEAST_COLUMNS, most);
  }

  /** Returns the cells that may have been cut or joined in another place. */
  List<Doubt> doubts() {
    return doubts;
  }

  /** Returns the table; null where its columns were not found. */
  LogicalTable build() {
    if (indicators == null || lines.size() > MOST_LINES) {
      return null;
    }
    int goalsAt = goals == null ? indicators.from() : goals.from();
    int fundsAt = funds == null ? goalsAt : funds.from();
    new LayoutPairs(lexicon, grid).put(lines.subList(0, fundsAt));
    if (funds != null) {
      new LayoutFunds(lexicon, grid, funds).put(lines.subList(funds.to(), goalsAt));
    }
    if (goals != null) {
      new LayoutGoals(lexicon, grid, goals).put(lines.subList(goals.to(), indicators.from()));
    }
    indicators();
    return grid.finish();
  }

  private void indicators() {
    int end = lines.size();
    for (int i = lines.size() - 1; i >= indicators.to(); i--) {
      if (TotalLine.at(lines.get(i).words(), 0, lexicon) != null) {
        end = i;
        break;
      }
    }
    body(withoutRepeated(lines.subList(indicators.to(), end)));
    if (end < lines.size()) {
      List<Word> total = lines.get(end).words();
      TotalLine line = TotalLine.at(total, 0, lexicon);
      line.putInto(grid, indicators.roles());
      new LayoutPairs(lexicon, grid).put(lines.subList(end + 1, lines.size()));
    }
  }

  /** A header that is printed again on a later page says nothing new. */
  private List<DumpLine> withoutRepeated(List<DumpLine> body) {
    Set<String> header = new HashSet<>();
    lines.subList(indicators.from(), indicators.to()).forEach(line -> header.add(line.text()));
    return body.stream().filter(line -> !header.contains(line.text())).toList();
  }

  private void body(List<DumpLine> body) {
    if (body.isEmpty()) {
      return;
    }
    List<Map<Integer, List<Word>>> cells = new LayoutColumns(indicators).of(body);
    int[] y = heights(body);
    double[] anchors = anchors(cells, y);
    int header = headings();
    section(header, 1 + anchors.length, cells);
    for (int r = 0; r < anchors.length; r++) {
      grid.addRow();
    }
    List<Dealt> middle = deal(cells, y, new LayoutRows(anchors, false));
    List<Dealt> top = deal(cells, y, new LayoutRows(anchors, true));
    put(header + 1, cost(top) < cost(middle) ? top : middle);
  }

  private int headings() {
    int row = grid.addRow();
    for (int c = 0; c < indicators.columns().size(); c++) {
      grid.put(row, 1, c + 1, end(c), indicators.columns().get(c).words(), 0);
    }
    return row;
  }

  private void put(int first, List<Dealt> columns) {
    for (int c = 0; c < columns.size(); c++) {
      for (Cell cell : columns.get(c).cells()) {
        int span = cell.to() - cell.from();
        LogicalCell made = grid.put(first + cell.from(), span, c + 1, end(c), cell.words(), 0);
        if (columns.get(c).cost() > DOUBTFUL * columns.get(c).cells().size()) {
          doubts.add(new Doubt(DiagnosticCode.UNCERTAIN_JOIN, BAD_FIT, made));
        }
      }
    }
  }

  private int end(int column) {
    return column + 1 == indicators.columns().size() ? grid.columns() : column + 2;
  }

  private void section(int row, int span, List<Map<Integer, List<Word>>> cells) {
    List<Word> label = new ArrayList<>(indicators.left());
    cells.forEach(line -> label.addAll(line.getOrDefault(0, List.of())));
    if (label.isEmpty()) {
      grid.blank(row, span, 0, 1, indicators.columns().get(0).words().get(0));
    } else {
      grid.put(row, span, 0, 1, label, 0);
    }
  }

  private static double cost(List<Dealt> columns) {
    return columns.stream().mapToDouble(Dealt::cost).sum();
  }

  private List<Dealt> deal(List<Map<Integer, List<Word>>> cells, int[] y, LayoutRows rows) {
    List<Concept> roles = indicators.roles();
    Dealt[] dealt = new Dealt[roles.size()];
    Set<Integer> borders = null;
    for (int c = roles.size() - 1; c >= 0; c--) {
      List<Piece> pieces = pieces(cells, c + 1, y);
      boolean level = roles.get(c) == Concept.LEVEL1 || roles.get(c) == Concept.LEVEL2;
      if (!level) {
        dealt[c] = rows.single(pieces);
        continue;
      }
      String grammar = roles.get(c) == Concept.LEVEL1 ? "level1" : "level2";
      Set<Integer> allowed = borders;
      dealt[c] = rows.spanning(pieces, (words, end) -> levelCost(words, end, grammar, allowed));
      borders = new TreeSet<>();
      for (Cell cell : dealt[c].cells()) {
        borders.add(cell.to());
      }
    }
    return List.of(dealt);
  }

  /** Cost of words as one level; those that the grammar knows are most likely whole. */
  private static double levelCost(List<Word> words, int end, String grammar, Set<Integer> borders) {
    String text = FormAnchors.text(words, 0, words.size());
    double cost = Grammar.is(grammar, text) ? -KNOWN_LEVEL * words.size() : 0;
    return cost + (borders == null || borders.contains(end) ? 0 : CROSSED);
  }

  private static List<Piece> pieces(List<Map<Integer, List<Word>>> cells, int column, int[] y) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).containsKey(column)) {
        pieces.add(new Piece(y[i], cells.get(i).get(column)));
      }
    }
    return pieces;
  }

  static int[] heights(List<DumpLine> lines) {
    int[] y = new int[lines.size()];
    for (int i = 1; i < y.length; i++) {
      boolean samePage = lines.get(i).page() == lines.get(i - 1).page();
      y[i] = y[i - 1] + 1 + (samePage ? lines.get(i).blanksBefore() : 0);
    }
    return y;
  }

  /** Rows stand where the points do, or a name with both values. */
  private double[] anchors(List<Map<Integer, List<Word>>> cells, int[] y) {
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      Set<Concept> roles = filled(cells.get(i));
      boolean points = roles.contains(Concept.WEIGHT) || roles.contains(Concept.SCORE);
      if (points || roles.containsAll(VALUES)) {
        found.add((double) y[i]);
      }
    }
    if (found.isEmpty() && y.length > 0) {
      found.add((double) y[0]);
    }
    return found.stream().mapToDouble(d -> d).toArray();
  }

  private Set<Concept> filled(Map<Integer, List<Word>> line) {
    Set<Concept> roles = new HashSet<>();
    line.keySet().stream()
        .filter(c -> c > 0)
        .forEach(c -> roles.add(indicators.roles().get(c - 1)));
    return roles;
  }
}
