package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells the total row of a block of indicators by its points, whatever its label says.
 *
 * @param table the table
 * @param header the header of the block
 * @param context what the readers share
 */
record TotalBySum(LogicalTable table, HeaderBand header, ReadingContext context) {
  /** Points are printed to hundredths; sums of them in binary numbers are off by less. */
  private static final double LEAST_POINT = 0.005;

  /**
   * Returns whether a row is the last one, has nothing but a label over the naming columns and
   * points, and its points are the sum of all rows above, or more: those of the funds count too.
   */
  boolean isTotal(int row) {
    LogicalCell label = table.row(row).stream().filter(c -> !c.isBlank()).findFirst().orElse(null);
    Column weight = header.column(Concept.WEIGHT);
    Column score = header.column(Concept.SCORE);
    if (label == null || label.columnSpan() < 2 || weight == null || score == null) {
      return false;
    }
    boolean pointsAlone =
        table.row(row).stream()
            .filter(cell -> cell != label && !context.isBlank(cell.text()))
            .allMatch(cell -> weight.overlaps(cell) || score.overlaps(cell));
    return pointsAlone && isLast(weight, row) && addsUp(weight, row) && addsUp(score, row);
  }

  /** The total of a part has other rows with points below it. */
  private boolean isLast(Column weight, int row) {
    return IntStream.range(row + 1, table.rows())
        .mapToObj(r -> table.at(r, weight.from()))
        .allMatch(cell -> cell == null || !context.lexicon().matches("total-points", cell.text()));
  }

  private boolean addsUp(Column column, int row) {
    List<LogicalCell> above = new ArrayList<>();
    for (int r = header.endRow(); r < row; r++) {
      LogicalCell cell = table.at(r, column.from());
      if (cell != null && cell.row() == r) {
        above.add(cell);
      }
    }
    double sum = ColumnValues.of(above, context.lexicon()).sum();
    LogicalCell total = table.at(row, column.from());
    return total != null
        && above.size() > 1
        && sum > 0
        && ColumnValues.of(List.of(total), context.lexicon()).sum() > sum - LEAST_POINT;
  }
}
