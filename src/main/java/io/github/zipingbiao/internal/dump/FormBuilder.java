package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.dump.Headings.Heading;
import io.github.zipingbiao.internal.dump.Headings.Reading;
import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rebuilds the table of one form from its words, section by section. One use, one thread. */
final class FormBuilder {
  /** A form without wide sections still has labels and values. */
  private static final int LEAST_COLUMNS = 5;

  /** Columns left of the amounts: the section and the label of the row. */
  private static final int FUND_LABELS = 2;

  private static final String BAD_FIT =
      "the lines of this section do not fit its columns well; the cell may have been cut or joined"
          + " in the wrong place";

  private final Dump dump;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final FormAnchors anchors;
  private final GridBuilder grid;
  private final List<Doubt> doubts = new ArrayList<>();

  FormBuilder(Dump dump, Lexicon lexicon, CellMaker maker, List<Word> words) {
    this.dump = dump;
    this.lexicon = lexicon;
    this.words = words;
    anchors = FormAnchors.in(dump, words, lexicon);
    grid = new GridBuilder(maker, columns());
  }

  private int columns() {
    int indicators = anchors.indicators() == null ? 0 : 1 + anchors.indicators().headings().size();
    int funds = anchors.funds() == null ? 0 : FUND_LABELS + anchors.funds().headings().size();
    int goals = anchors.goals() == null ? 0 : 1 + anchors.goals().headings().size();
    return Math.max(Math.max(LEAST_COLUMNS, goals), Math.max(indicators, funds));
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** Returns the table; null where nothing was found that a form could be. */
  LogicalTable build() {
    int size = words.size();
    int indicatorsAt =
        startOf(
            anchors.indicators(),
            Concept.INDICATORS_SECTION,
            endOf(anchors.goals(), anchors.funds()),
            size);
    int goalsAt =
        startOf(anchors.goals(), Concept.GOALS_SECTION, endOf(anchors.funds(), null), indicatorsAt);
    int fundsAt = startOf(anchors.funds(), Concept.FUNDS_SECTION, 0, goalsAt);
    pairs(words.subList(0, fundsAt));
    if (anchors.funds() != null) {
      funds(fundsAt, goalsAt);
    }
    if (anchors.goals() != null) {
      goals(goalsAt, indicatorsAt);
    }
    if (anchors.indicators() != null) {
      int end = TotalLine.in(words, anchors.indicators().to(), lexicon);
      indicators(indicatorsAt, end);
      rest(end);
    }
    return grid.nextRow() == 0 ? null : grid.finish();
  }

  private static int endOf(Reading header, Reading otherwise) {
    return header != null ? header.to() : otherwise != null ? otherwise.to() : 0;
  }

  private int startOf(Reading header, Concept section, int from, int otherwise) {
    return header == null
        ? otherwise
        : FormAnchors.sectionBefore(header.from(), from, words, lexicon, section);
  }

  private void pairs(List<Word> head) {
    for (HeadPairs.Pair pair : HeadPairs.in(head, lexicon)) {
      int row = grid.addRow();
      grid.put(row, 1, 0, 1, pair.label(), 0);
      if (pair.value().isEmpty()) {
        grid.blank(row, 1, 1, grid.columns(), pair.label().get(0));
      } else {
        grid.put(row, 1, 1, grid.columns(), pair.value(), 0);
      }
    }
  }

  private void funds(int from, int to) {
    List<Heading> headings = anchors.funds().headings();
    int row = grid.addRow();
    headings(row, FUND_LABELS, headings);
    grid.blank(row, 1, 1, 2, words.get(from));
    List<FundLines.Line> lines =
        new FundLines(headings.stream().map(Heading::role).toList())
            .in(words.subList(anchors.funds().to(), to));
    section(row, 1 + lines.size(), words.subList(from, anchors.funds().from()), from);
    for (FundLines.Line line : lines) {
      fundLine(line, headings.size());
    }
  }

  private void fundLine(FundLines.Line line, int columns) {
    int row = grid.addRow();
    grid.put(row, 1, 1, FUND_LABELS, line.label(), 0);
    Word near = line.label().isEmpty() ? words.get(0) : line.label().get(0);
    for (int c = 0; c < columns; c++) {
      int end = c + 1 == columns ? grid.columns() : FUND_LABELS + c + 1;
      Word figure = line.values().get(c);
      if (figure == null) {
        grid.blank(row, 1, FUND_LABELS + c, end, near);
        continue;
      }
      LogicalCell cell = grid.put(row, 1, FUND_LABELS + c, end, List.of(figure), 0);
      if (line.doubtful()) {
        doubts.add(
            new Doubt(
                DiagnosticCode.AMBIGUOUS_LABEL,
                "the row has blank cells and the dump does not tell which; this figure may belong"
                    + " to the column beside",
                cell));
      }
    }
  }

  private void goals(int from, int to) {
    List<Heading> headings = anchors.goals().headings();
    int row = grid.addRow();
    int values = grid.addRow();
    section(row, 2, words.subList(from, anchors.goals().from()), from);
    List<Word> text = words.subList(anchors.goals().to(), to);
    TableLayout layout =
        new TableLayout(dump, lexicon, text, headings.stream().map(Heading::role).toList(), true);
    Map<Integer, List<Word>> cells = new TreeMap<>();
    for (Map<Integer, List<Word>> part : layout.rows()) {
      part.forEach((c, more) -> cells.computeIfAbsent(c, k -> new ArrayList<>()).addAll(more));
    }
    int step = Math.max(1, (grid.columns() - 1) / headings.size());
    for (int c = 0; c < headings.size(); c++) {
      int end = c + 1 == headings.size() ? grid.columns() : 1 + (c + 1) * step;
      Heading heading = headings.get(c);
      grid.put(row, 1, 1 + c * step, end, words.subList(heading.from(), heading.to()), 0);
      List<Word> cell = cells.getOrDefault(c, List.of());
      grid.put(values, 1, 1 + c * step, end, cell, layout.width(c));
    }
  }

  private void indicators(int from, int to) {
    List<Heading> headings = anchors.indicators().headings();
    int row = grid.addRow();
    headings(row, 1, headings);
    List<Concept> roles = headings.stream().map(Heading::role).toList();
    List<Word> body = words.subList(anchors.indicators().to(), to);
    TableLayout layout = new TableLayout(dump, lexicon, body, roles, false);
    List<Map<Integer, List<Word>>> rows = layout.rows();
    section(row, 1 + rows.size(), words.subList(from, anchors.indicators().from()), from);
    int first = grid.nextRow();
    for (int r = 0; r < rows.size(); r++) {
      grid.addRow();
      for (Map.Entry<Integer, List<Word>> cell : rows.get(r).entrySet()) {
        int c = cell.getKey();
        int span = spanOf(rows, r, c, roles);
        int end = c + 1 == roles.size() ? grid.columns() : c + 2;
        LogicalCell made = grid.put(first + r, span, c + 1, end, cell.getValue(), layout.width(c));
        if (layout.isDoubtful()) {
          doubts.add(new Doubt(DiagnosticCode.UNCERTAIN_JOIN, BAD_FIT, made));
        }
      }
    }
  }

  /** A level holds until the next one, or until the level above it changes. */
  private static int spanOf(
      List<Map<Integer, List<Word>>> rows, int row, int column, List<Concept> roles) {
    boolean level = roles.get(column) == Concept.LEVEL1 || roles.get(column) == Concept.LEVEL2;
    int end = row + 1;
    while (level && end < rows.size() && !beginsLevel(rows.get(end), column, roles)) {
      end++;
    }
    return end - row;
  }

  private static boolean beginsLevel(
      Map<Integer, List<Word>> row, int column, List<Concept> roles) {
    for (int c = 0; c <= column; c++) {
      boolean level = roles.get(c) == Concept.LEVEL1 || roles.get(c) == Concept.LEVEL2;
      if (level && row.containsKey(c)) {
        return true;
      }
    }
    return false;
  }

  private void headings(int row, int firstColumn, List<Heading> headings) {
    for (int c = 0; c < headings.size(); c++) {
      Heading heading = headings.get(c);
      int end = c + 1 == headings.size() ? grid.columns() : firstColumn + c + 1;
      grid.put(row, 1, firstColumn + c, end, words.subList(heading.from(), heading.to()), 0);
    }
  }

  private void section(int row, int rowSpan, List<Word> label, int near) {
    if (label.isEmpty()) {
      grid.blank(row, rowSpan, 0, 1, words.get(Math.min(near, words.size() - 1)));
    } else {
      grid.put(row, rowSpan, 0, 1, label, 0);
    }
  }

  /** The total row and what stands below it. */
  private void rest(int from) {
    TotalLine total = TotalLine.at(words, from, lexicon);
    if (total != null) {
      List<Concept> roles = anchors.indicators().headings().stream().map(Heading::role).toList();
      total.putInto(grid, roles);
      pairs(words.subList(total.end(), words.size()));
    } else {
      pairs(words.subList(from, words.size()));
    }
  }
}
