package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.List;

/** Reads a row of labels of the head with the row of their values below it. */
final class VerticalPairs {
  /** Two labels side by side may still be a label and a value. */
  private static final int FEWEST_LABELS = 3;

  private final LogicalTable table;
  private final ReadingContext context;
  private final HeadFields fields;

  VerticalPairs(LogicalTable table, ReadingContext context, HeadFields fields) {
    this.table = table;
    this.context = context;
    this.fields = fields;
  }

  /** Reads the two rows; returns {@code row} where they are none. */
  int read(int row, int endRow) {
    List<LogicalCell> labels = labels(row);
    if (row + 1 >= endRow
        || labels.size() < FEWEST_LABELS
        || !labels.stream().allMatch(this::isLabel)) {
      return row;
    }
    if (!labels.stream().allMatch(label -> isValue(below(label), label))) {
      return row;
    }
    for (LogicalCell label : labels) {
      LogicalCell value = below(label);
      context.label(label);
      if (!value.isBlank() && !fields.take(Slot.of(label), Slot.of(value), value, row + 1)) {
        context.other(label.text(), value);
      }
    }
    return row + 2;
  }

  private List<LogicalCell> labels(int row) {
    return table.row(row).stream().filter(c -> c.row() == row && !c.isBlank()).toList();
  }

  private boolean isLabel(LogicalCell cell) {
    return cell.rowSpan() == 1 && fields.knows(cell.text());
  }

  private LogicalCell below(LogicalCell label) {
    return table.at(label.endRow(), label.column());
  }

  private boolean isValue(LogicalCell cell, LogicalCell label) {
    return cell != null
        && cell.row() == label.endRow()
        && cell.column() == label.column()
        && cell.endColumn() == label.endColumn()
        && !fields.knows(cell.text());
  }
}
