package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a funds table that has the sources of the money as columns and the amounts as rows. */
final class TransposedFundsReader {
  /** One column of numbers would be a list of labels and values. */
  private static final int FEWEST_SOURCES = 2;

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
    LogicalCell money = moneyLabel(table, row + 1, lexicon);
    if (money == null) {
      return false;
    }
    int sources = 0;
    for (LogicalCell cell : table.row(row + 1)) {
      if (cell.column() >= money.endColumn() && isNumber(cell)) {
        LogicalCell heading = table.at(row, cell.column());
        boolean named =
            heading != null
                && heading.row() == row
                && !heading.isBlank()
                && !isNumber(heading)
                && heading.column() == cell.column()
                && heading.endColumn() == cell.endColumn();
        sources += named ? 1 : 0;
      } else if (cell.column() >= money.endColumn() && !cell.isBlank()) {
        return false;
      }
    }
    return sources >= FEWEST_SOURCES;
  }

  /** Returns the cell that names the money of a row, null where the row is no money row. */
  private static LogicalCell moneyLabel(LogicalTable table, int row, Lexicon lexicon) {
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() == row && !cell.isBlank()) {
        Set<Concept> among = Concept.MONEY_COLUMNS;
        return lexicon.meaning(Label.of(cell.text()), among) == null ? null : cell;
      }
    }
    return null;
  }

  private static boolean isNumber(LogicalCell cell) {
    return cell.text().matches("[-\\d.,%\uFF05]+");
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
    while (end < endRow && moneyLabel(table, end, context.lexicon()) != null) {
      moneyRow(end, lines);
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

  private void moneyRow(int row, Map<LogicalCell, Map<Concept, Slot>> lines) {
    LogicalCell label = moneyLabel(table, row, context.lexicon());
    Concept concept = context.lexicon().meaning(Label.of(label.text()), Concept.MONEY_COLUMNS);
    context.label(label);
    for (LogicalCell cell : table.row(row)) {
      lines.forEach(
          (heading, values) -> {
            if (heading.column() == cell.column() && cell != label) {
              Slot slot = context.field(cell);
              if (slot != null) {
                values.put(concept, slot);
              }
            }
          });
    }
  }
}
