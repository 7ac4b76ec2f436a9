package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.values.ValueKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a funds table that has the sources of the money as columns and the amounts as rows. */
final class TransposedFundsReader {
  /** One column of numbers would be a list of labels and values. */
  private static final int FEWEST_SOURCES = 2;

  /** No money of this kind. */
  private static final Pattern STROKE = Pattern.compile("[-/\\p{Pd}]+");

  private final LogicalTable table;
  private final ReadingContext context;
  private final FundsReader funds;

  TransposedFundsReader(LogicalTable table, ReadingContext context, FundsReader funds) {
    this.table = table;
    this.context = context;
    this.funds = funds;
  }

  /** Returns whether headings of sources stand in the row and money rows below them. */
  static boolean begins(LogicalTable table, int row, int endRow, Lexicon lexicon) {
    if (row + 1 >= endRow) {
      return false;
    }
    LogicalCell label = rowLabel(table, row + 1);
    if (label == null) {
      return false;
    }
    int sources = 0;
    for (LogicalCell cell : table.row(row + 1)) {
      if (cell.column() >= label.endColumn() && isNumber(cell)) {
        LogicalCell heading = table.at(row, cell.column());
        boolean named =
            heading != null
                && heading.row() == row
                && !heading.isBlank()
                && !isNumber(heading)
                && heading.column() == cell.column()
                && heading.endColumn() == cell.endColumn();
        sources += named ? 1 : 0;
      } else if (cell.column() >= label.endColumn() && !cell.isBlank()) {
        return false;
      }
    }
    return sources >= FEWEST_SOURCES && moneyOf(label, lexicon) != null;
  }

  /** Returns the first cell of a row that no cell from above reaches into, null for a blank one. */
  private static LogicalCell rowLabel(LogicalTable table, int row) {
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() == row && !cell.isBlank()) {
        return isNumber(cell) ? null : cell;
      }
    }
    return null;
  }

  private static Concept moneyOf(LogicalCell label, Lexicon lexicon) {
    return lexicon.meaning(Label.of(label.text()), Concept.MONEY_COLUMNS);
  }

  private static boolean isNumber(LogicalCell cell) {
    return STROKE.matcher(cell.text()).matches() || ValueKind.of(cell.text()).isFigure();
  }

  /** Reads the rows and returns the first one behind them. */
  int read(int row, int endRow) {
    Map<LogicalCell, Map<Concept, Slot>> lines = new LinkedHashMap<>();
    for (LogicalCell heading : table.row(row)) {
      if (heading.row() == row && !heading.isBlank() && heading.rowSpan() == 1) {
        lines.put(heading, new EnumMap<>(Concept.class));
      }
      context.label(heading);
    }
    int end = row + 1;
    while (end < endRow && isValueRow(end, row)) {
      valueRow(end, lines);
      end++;
    }
    List<FormDraft.FundRow> rows = new ArrayList<>();
    lines.forEach(
        (heading, values) -> {
          if (!values.isEmpty()) {
            rows.add(
                new FormDraft.FundRow(
                    funds.sourceOf(heading.text()), Slot.of(heading), values, false));
          }
        });
    context.draft().funds.addAll(rows);
    return end;
  }

  /** Numbers stand under the headings of the sources, behind a label. */
  private boolean isValueRow(int row, int headingRow) {
    LogicalCell label = rowLabel(table, row);
    if (label == null) {
      return false;
    }
    boolean any = false;
    for (LogicalCell cell : table.row(row)) {
      if (cell.column() >= label.endColumn() && !context.isBlank(cell.text())) {
        LogicalCell heading = table.at(headingRow, cell.column());
        if (cell.row() != row
            || !isNumber(cell)
            || heading == null
            || heading.column() != cell.column()) {
          return false;
        }
        any = true;
      }
    }
    return any || moneyOf(label, context.lexicon()) != null;
  }

  /** A row that no word explains may still be the rates of the amounts above. */
  private void valueRow(int row, Map<LogicalCell, Map<Concept, Slot>> lines) {
    LogicalCell label = rowLabel(table, row);
    Concept concept = context.lexicon().meaning(Label.of(label.text()), Concept.FUND_COLUMNS);
    context.label(label);
    Map<LogicalCell, LogicalCell> cells = new LinkedHashMap<>();
    for (LogicalCell heading : lines.keySet()) {
      LogicalCell cell = table.at(row, heading.column());
      if (cell != null && cell.column() == heading.column() && cell.row() == row && cell != label) {
        cells.put(heading, cell);
      }
    }
    if (concept == null || concept == Concept.OTHER) {
      concept = isRate(cells, lines) ? Concept.RATE : Concept.OTHER;
    }
    for (Map.Entry<LogicalCell, LogicalCell> entry : cells.entrySet()) {
      if (concept == Concept.OTHER || lines.get(entry.getKey()).containsKey(concept)) {
        context.other(label.text(), entry.getValue());
      } else {
        Slot slot = context.field(entry.getValue());
        if (slot != null) {
          lines.get(entry.getKey()).put(concept, slot);
        }
      }
    }
  }

  private static boolean isRate(
      Map<LogicalCell, LogicalCell> cells, Map<LogicalCell, Map<Concept, Slot>> lines) {
    List<Slot> numbers = new ArrayList<>();
    List<Map<Concept, Slot>> values = new ArrayList<>();
    cells.forEach(
        (heading, cell) -> {
          numbers.add(cell.isBlank() ? null : Slot.of(cell));
          values.add(lines.get(heading));
        });
    return FundsArithmetic.areRates(numbers, values);
  }
}
