package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a section that is a small table of its own, with headings above and a label in front of
 * each row, such as tasks or questions of management. It has no fields: each value is kept under
 * the label of its row and its heading.
 */
final class SectionTableReader {
  /** A heading row and two rows of values. */
  private static final int FEWEST_ROWS = 3;

  /** Longer texts are no headings. */
  private static final int LONGEST_HEADING = 16;

  private final LogicalTable table;
  private final ReadingContext context;

  SectionTableReader(LogicalTable table, ReadingContext context) {
    this.table = table;
    this.context = context;
  }

  /** Reads the section that begins in the row; returns {@code row} where none does. */
  int read(int row, int endRow) {
    LogicalCell section = sectionAt(row);
    if (section == null || section.endRow() > endRow) {
      return row;
    }
    List<LogicalCell> headings = cellsRightOf(section, row);
    if (headings.size() < 2 || !headings.stream().allMatch(this::isHeading)) {
      return row;
    }
    for (int r = row + 1; r < section.endRow(); r++) {
      if (!standsUnder(headings, cellsRightOf(section, r))) {
        return row;
      }
    }
    context.label(section);
    headings.forEach(context::label);
    for (int r = row + 1; r < section.endRow(); r++) {
      keep(headings, cellsRightOf(section, r));
    }
    return section.endRow();
  }

  private LogicalCell sectionAt(int row) {
    LogicalCell first = table.row(row).get(0);
    boolean section = first.row() == row && first.rowSpan() >= FEWEST_ROWS && !first.isBlank();
    return section ? first : null;
  }

  private List<LogicalCell> cellsRightOf(LogicalCell section, int row) {
    return table.row(row).stream()
        .filter(cell -> cell.column() >= section.endColumn() && cell.row() == row)
        .toList();
  }

  /** Labels of the head of a form stand beside their values, never above them. */
  private boolean isHeading(LogicalCell cell) {
    if (cell.rowSpan() != 1 || cell.text().length() > LONGEST_HEADING) {
      return false;
    }
    Concept pair = context.lexicon().meaning(Label.of(cell.text()), Concept.PAIRS);
    return pair == null || pair == Concept.NOTE || Concept.GOALS.contains(pair);
  }

  /** Every heading has a cell of its width below; one more in front may name the row. */
  private static boolean standsUnder(List<LogicalCell> headings, List<LogicalCell> cells) {
    List<String> columns = new ArrayList<>();
    cells.forEach(cell -> columns.add(cell.column() + "-" + cell.endColumn()));
    return cells.size() - headings.size() <= 1
        && headings.stream()
            .filter(heading -> !heading.isBlank())
            .allMatch(heading -> columns.contains(heading.column() + "-" + heading.endColumn()));
  }

  private void keep(List<LogicalCell> headings, List<LogicalCell> cells) {
    LogicalCell name = cells.get(0);
    context.label(name);
    for (LogicalCell cell : cells.subList(1, cells.size())) {
      String heading =
          headings.stream()
              .filter(h -> h.column() == cell.column())
              .map(LogicalCell::text)
              .findFirst()
              .orElse("");
      context.other((name.text() + " " + heading).strip(), cell);
    }
  }
}
