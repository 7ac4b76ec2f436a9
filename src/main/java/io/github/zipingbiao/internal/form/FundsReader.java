package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.text.WhiteSpace;
import io.github.zipingbiao.internal.values.ValueKind;
import io.github.zipingbiao.model.FundSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the funds table. */
final class FundsReader {
  private static final Set<Concept> LEVELS = EnumSet.of(Concept.LEVEL1, Concept.LEVEL2);

  private static final Set<Concept> AMOUNTS =
      EnumSet.of(Concept.INITIAL_BUDGET, Concept.ANNUAL_BUDGET, Concept.EXECUTED);

  private static final Pattern PERCENT = Pattern.compile("[%\uFF05]");

  private static final int TOO_WIDE = 3;

  private final LogicalTable table;
  private final ReadingContext context;

  FundsReader(LogicalTable table, ReadingContext context) {
    this.table = table;
    this.context = context;
  }

  /** Reads the rows under a funds header and returns the first row behind them. */
  int read(HeaderBand found, int endRow) {
    int end = found.endRow();
    while (end < endRow && isFundRow(found, end)) {
      end++;
    }
    HeaderBand header =
        new ColumnRoles(table, context.lexicon(), Concept.FUND_COLUMNS, context.draft().doubts)
            .assign(labelled(found), end);
    header = rateByArithmetic(budgetByArithmetic(header, end), end);
    header.cells().forEach(this::labelCell);
    header.sections().forEach(this::labelCell);
    int before = context.draft().funds.size();
    for (int row = header.endRow(); row < end; row++) {
      if (NumberingRow.is(table, row, context.lexicon())) {
        table.row(row).forEach(context::label);
      } else {
        row(header, row);
      }
    }
    blankAmounts(header, before);
    return end;
  }

  /** Lines without any amount were not filled in, or not read. */
  private void blankAmounts(HeaderBand header, int firstLine) {
    List<FormDraft.FundRow> rows = context.draft().funds;
    List<FormDraft.FundRow> mine = rows.subList(firstLine, rows.size());
    boolean blank =
        !mine.isEmpty()
            && mine.stream().allMatch(row -> Collections.disjoint(row.values().keySet(), AMOUNTS));
    header.columns().stream()
        .filter(column -> blank && AMOUNTS.contains(column.role()))
        .findFirst()
        .ifPresent(column -> context.blankColumn(column, header));
  }

  /** Of two columns that may be the budget of the year, the one that the other leads to is. */
  private HeaderBand budgetByArithmetic(HeaderBand header, int endRow) {
    Column first = header.column(Concept.INITIAL_BUDGET);
    Column change = header.column(Concept.ANNUAL_BUDGET);
    if (first == null || change == null) {
      return header;
    }
    List<Column> columns = new ArrayList<>(header.columns());
    for (int c = 0; c < columns.size(); c++) {
      Column rival = columns.get(c);
      boolean budget =
          rival.role() == Concept.OTHER
              && context.lexicon().meaning(Label.of(rival.heading()), Concept.FUND_COLUMNS)
                  == Concept.ANNUAL_BUDGET;
      if (budget
          && FundsArithmetic.areChanges(
              slotsOf(change, header, endRow),
              slotsOf(first, header, endRow),
              slotsOf(rival, header, endRow))) {
        columns.set(columns.indexOf(change), change.withRole(Concept.OTHER));
        columns.set(c, rival.withRole(Concept.ANNUAL_BUDGET));
        noDoubtOf(Set.of(change.heading(), rival.heading()));
        return header.withColumns(columns);
      }
    }
    return header;
  }

  /** The values did decide. */
  private void noDoubtOf(Set<String> headings) {
    context
        .draft()
        .doubts
        .removeIf(doubt -> doubt.place() != null && headings.contains(doubt.place().text()));
  }

  private List<Slot> slotsOf(Column column, HeaderBand header, int endRow) {
    List<Slot> slots = new ArrayList<>();
    for (int row = header.endRow(); row < endRow; row++) {
      slots.add(slotAt(row, column));
    }
    return slots;
  }

  /** Where no heading means the rate, a column that holds the ratios does. */
  private HeaderBand rateByArithmetic(HeaderBand header, int endRow) {
    Column budget = header.column(Concept.ANNUAL_BUDGET);
    Column executed = header.column(Concept.EXECUTED);
    if (header.column(Concept.RATE) != null || budget == null || executed == null) {
      return header;
    }
    List<Map<Concept, Slot>> lines = new ArrayList<>();
    for (int row = header.endRow(); row < endRow; row++) {
      Map<Concept, Slot> line = new EnumMap<>(Concept.class);
      line.put(Concept.ANNUAL_BUDGET, slotAt(row, budget));
      line.put(Concept.EXECUTED, slotAt(row, executed));
      lines.add(line);
    }
    List<Column> columns = new ArrayList<>(header.columns());
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column.role() == Concept.OTHER
          && FundsArithmetic.areRates(slotsOf(column, header, endRow), lines)) {
        columns.set(c, column.withRole(Concept.RATE));
        return header.withColumns(columns);
      }
    }
    return header;
  }

  private Slot slotAt(int row, Column column) {
    LogicalCell cell = table.at(row, column.from());
    return cell == null || cell.isBlank() ? null : Slot.of(cell);
  }

  private void labelCell(LogicalCell cell) {
    if (!cell.isBlank()) {
      context.label(cell);
    }
  }

  /** Leaves out the columns before the first money column: they hold the labels of the rows. */
  private HeaderBand labelled(HeaderBand found) {
    List<Column> columns = found.columns();
    int first = 0;
    while (first < columns.size() && holdsLabels(columns.get(first), found.endRow())) {
      first++;
    }
    return found.withColumns(columns.subList(first, columns.size()));
  }

  /** What stands in the first row tells more than the heading, which may be in words unheard of. */
  private boolean holdsLabels(Column column, int firstRow) {
    LogicalCell cell = firstRow < table.rows() ? table.at(firstRow, column.from()) : null;
    if (cell == null || context.isBlank(cell.text())) {
      return column.role() == Concept.OTHER;
    }
    return column.role() == Concept.OTHER && !ValueKind.of(cell.text()).isFigure();
  }

  private boolean isFundRow(HeaderBand header, int row) {
    int inside = 0;
    List<Column> columns = labelled(header).columns();
    for (LogicalCell cell : table.row(row)) {
      long covered = columns.stream().filter(column -> column.overlaps(cell)).count();
      if (covered >= TOO_WIDE || isOfAnotherSection(header, cell, row)) {
        return false;
      }
      inside += covered > 0 ? 1 : 0;
    }
    return inside > 1 && TotalOfForm.isNot(table, row, context);
  }

  private boolean isOfAnotherSection(HeaderBand header, LogicalCell cell, int row) {
    if (cell.isBlank() || cell.row() != row || header.sections().contains(cell)) {
      return false;
    }
    if (!header.sections().isEmpty() && cell.column() == header.sections().get(0).column()) {
      return true;
    }
    Label label = Label.of(cell.text());
    Concept goal = context.lexicon().meaning(label, Concept.GOALS);
    Concept level = context.lexicon().meaning(label, LEVELS);
    return goal != null || level != null;
  }

  /** Decides whether a row named like a total is one of the funds. */
  private static final class TotalOfForm {
    private TotalOfForm() {}

    static boolean isNot(LogicalTable table, int row, ReadingContext context) {
      return context.headers().ofIndicators(table, row) == null;
    }
  }

  private void row(HeaderBand header, int row) {
    Map<Concept, Slot> values = new EnumMap<>(Concept.class);
    int firstColumn = header.columns().get(0).from();
    LogicalCell label = null;
    boolean anyCell = false;
    for (LogicalCell cell : table.row(row)) {
      if (header.sections().contains(cell) || cell.isBlank()) {
        continue;
      }
      if (cell.endColumn() <= firstColumn) {
        label = cell;
        context.label(cell);
      } else if (cell.row() == row) {
        anyCell = true;
        value(header, cell, values);
      }
    }
    if (label == null && !anyCell) {
      return;
    }
    pointsOfHeading(header, values);
    Slot labelSlot = label != null ? Slot.of(label) : sectionLabel(header);
    boolean percent =
        header.columns().stream()
            .anyMatch(c -> c.role() == Concept.RATE && PERCENT.matcher(c.heading()).find());
    context
        .draft()
        .funds
        .add(new FormDraft.FundRow(sourceOf(labelSlot.text()), labelSlot, values, percent));
  }

  /** Where no column holds the points, the heading of the score may: 20 points times the rate. */
  private void pointsOfHeading(HeaderBand header, Map<Concept, Slot> values) {
    Column score = header.column(Concept.SCORE);
    if (score == null
        || header.column(Concept.WEIGHT) != null
        || !values.containsKey(Concept.SCORE)) {
      return;
    }
    Matcher points =
        context.lexicon().pattern("points-in-heading").matcher(WhiteSpace.removed(score.heading()));
    if (points.matches()) {
      header.cells().stream()
          .filter(cell -> cell.text().equals(score.heading()))
          .findFirst()
          .ifPresent(cell -> values.put(Concept.WEIGHT, Slot.of(cell).withText(points.group(1))));
    }
  }

  private void value(HeaderBand header, LogicalCell cell, Map<Concept, Slot> values) {
    for (Column column : header.columns()) {
      if (column.holds(cell)) {
        if (column.role() == Concept.OTHER) {
          context.other(column.heading(), cell);
        } else {
          Slot slot = context.field(cell);
          if (slot != null) {
            values.putIfAbsent(column.role(), slot);
          }
        }
        return;
      }
    }
  }

  private static Slot sectionLabel(HeaderBand header) {
    for (LogicalCell section : header.sections()) {
      if (!section.isBlank()) {
        return Slot.of(section);
      }
    }
    return new Slot("", List.of());
  }

  /** Returns the kind of money that a label names; a single line is the total. */
  FundSource sourceOf(String label) {
    Lexicon lexicon = context.lexicon();
    String text = WhiteSpace.removed(label);
    Map<String, FundSource> lists = new LinkedHashMap<>();
    lists.put("carryover-line", FundSource.CARRYOVER);
    lists.put("total-line", FundSource.TOTAL);
    lists.put("central-line", FundSource.CENTRAL);
    lists.put("local-line", FundSource.LOCAL);
    lists.put("unit-line", FundSource.UNIT);
    lists.put("fiscal-line", FundSource.FISCAL);
    for (Map.Entry<String, FundSource> entry : lists.entrySet()) {
      if (lexicon.containsOne(entry.getKey(), text)) {
        return entry.getValue();
      }
    }
    return FundSource.OTHER;
  }
}
