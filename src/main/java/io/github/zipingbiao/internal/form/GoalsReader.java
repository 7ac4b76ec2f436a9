package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the goals where they stand in columns under a heading. */
final class GoalsReader {
  /** The order in which goals stand on every form. */
  private static final List<Concept> PLACES =
      List.of(Concept.GOAL_EXPECTED, Concept.GOAL_ADJUSTED, Concept.GOAL_ACTUAL);

  /** Longer texts are no headings. */
  private static final int LONGEST_HEADING = 16;

  private static final Pattern PROSE = Pattern.compile("[0-9,;\uFF0C\uFF1B\u3002]");

  private final LogicalTable table;
  private final ReadingContext context;

  GoalsReader(LogicalTable table, ReadingContext context) {
    this.table = table;
    this.context = context;
  }

  /** Reads the goals whose headings stand in the row; returns {@code row} where there are none. */
  int read(int row, int endRow) {
    Map<Concept, LogicalCell> headings = withPlaces(headings(row), row);
    if (headings.isEmpty()
        || row + 1 >= endRow
        || !valuesBelow(headings, row)
        || headings.values().stream().anyMatch(this::isOfATask)) {
      return row;
    }
    int end = endOf(headings, row, endRow);
    headings.values().forEach(context::label);
    for (LogicalCell cell : table.row(row)) {
      if (!cell.isBlank() && cell.endRow() > row + 1 && !headings.containsValue(cell)) {
        context.label(cell);
      }
    }
    headings.forEach((concept, heading) -> collect(concept, heading, row + 1, end));
    keepOtherColumns(row, end);
    return end;
  }

  private void keepOtherColumns(int row, int end) {
    for (LogicalCell heading : table.row(row)) {
      if (heading.row() == row && heading.rowSpan() == 1 && !context.account().isBooked(heading)) {
        context.label(heading);
        for (int r = row + 1; r < end; r++) {
          LogicalCell cell = table.at(r, heading.column());
          if (cell != null) {
            context.other(heading.text(), cell);
          }
        }
      }
    }
  }

  private Map<Concept, LogicalCell> headings(int row) {
    Map<Concept, LogicalCell> headings = new EnumMap<>(Concept.class);
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() != row || cell.rowSpan() != 1 || cell.isBlank()) {
        continue;
      }
      Concept concept = context.lexicon().meaning(Label.of(cell.text()), Concept.GOALS);
      if (headings.containsKey(concept)) {
        // Two headings that differ in a remark alone: the remark says what the second is.
        concept = context.lexicon().meaning(Label.withRemarks(cell.text()), Concept.GOALS);
      }
      LogicalCell before = concept == null ? null : headings.get(concept);
      if (concept != null && (before == null || isOfTheYear(cell) && !isOfTheYear(before))) {
        headings.put(concept, cell);
      }
    }
    return headings;
  }

  private boolean isOfATask(LogicalCell heading) {
    return context.lexicon().containsOne("task-heading", heading.text());
  }

  /** Projects of several years have goals for all of them, too: the form is of one year. */
  private boolean isOfTheYear(LogicalCell heading) {
    return context.lexicon().containsOne("of-the-year", heading.text());
  }

  /**
   * In the section of the goals, or beside a heading that is known, two or three headings above
   * prose are what was planned, adjusted and reached, whatever their words.
   */
  private Map<Concept, LogicalCell> withPlaces(Map<Concept, LogicalCell> known, int row) {
    List<LogicalCell> cells =
        table.row(row).stream().filter(cell -> cell.row() == row && cell.rowSpan() == 1).toList();
    boolean inSection =
        table.row(row).stream()
            .anyMatch(cell -> cell.rowSpan() > 1 && meansGoals(cell) && cell.column() == 0);
    if (known.size() >= cells.size()
        || cells.size() < 2
        || cells.size() > PLACES.size()
        || known.isEmpty() && !inSection
        || !cells.stream().allMatch(this::headsProse)) {
      return known;
    }
    List<Concept> places = new ArrayList<>(PLACES);
    if (cells.size() == 2) {
      places.remove(Concept.GOAL_ADJUSTED);
    }
    places.removeAll(known.keySet());
    Map<Concept, LogicalCell> result = new EnumMap<>(known);
    for (LogicalCell cell : cells) {
      if (!known.containsValue(cell) && !places.isEmpty()) {
        result.put(places.remove(0), cell);
      }
    }
    return result;
  }

  private boolean meansGoals(LogicalCell cell) {
    Label label = Label.of(cell.text());
    return context.lexicon().meaning(label, Concept.SECTIONS) == Concept.GOALS_SECTION
        || context.lexicon().meaning(label, Concept.GOALS) != null;
  }

  /** A short text without a digit or stop, over a longer one as wide that is no label. */
  private boolean headsProse(LogicalCell heading) {
    LogicalCell below = heading.endRow() < table.rows() ? below(heading, heading.endRow()) : null;
    return !heading.isBlank()
        && heading.text().length() <= LONGEST_HEADING
        && !PROSE.matcher(heading.text()).find()
        && below != null
        && below.endColumn() == heading.endColumn()
        && (below.isBlank() || below.text().length() > heading.text().length())
        && context.lexicon().meaning(Label.of(below.text()), Concept.PAIRS) == null;
  }

  /** Headings in columns: nothing but headings in the row, and cells of the same width below. */
  private boolean valuesBelow(Map<Concept, LogicalCell> headings, int row) {
    LogicalCell before = null;
    for (LogicalCell cell : table.row(row)) {
      boolean section = cell.endRow() > row + 1 || cell.row() < row;
      boolean heading = headings.containsValue(cell);
      boolean besideHeading = before != null && headings.containsValue(before);
      if (!cell.isBlank()
          && !section
          && !heading
          && !standsBesideGoals(cell)
          && (besideHeading || headings.size() < 2)) {
        return false;
      }
      before = cell;
    }
    return headings.values().stream().allMatch(heading -> below(heading, row + 1) != null)
        && (headings.size() > 1 || sectionBeside(row) != null);
  }

  /** Goals may have points of their own, and goals of other times beside them. */
  private boolean standsBesideGoals(LogicalCell cell) {
    Label label = Label.of(cell.text());
    return context.lexicon().meaning(label, Concept.POINTS_COLUMNS) != null
        || context.lexicon().meaning(label, Concept.GOALS) != null
            && LONGEST_HEADING >= cell.text().length();
  }

  private LogicalCell below(LogicalCell heading, int row) {
    LogicalCell cell = table.at(row, heading.column());
    return cell != null
            && cell.row() == row
            && cell.column() >= heading.column()
            && cell.endColumn() <= heading.endColumn()
        ? cell
        : null;
  }

  private LogicalCell sectionBeside(int row) {
    return table.row(row).stream()
        .filter(cell -> cell.endRow() > row + 1 && !cell.isBlank())
        .findFirst()
        .orElse(null);
  }

  private int endOf(Map<Concept, LogicalCell> headings, int row, int endRow) {
    LogicalCell section = sectionBeside(row);
    int limit = section == null ? endRow : section.endRow();
    int end = row + 1;
    while (end < Math.min(limit, endRow)
        && isGoalRow(headings, end)
        && (section != null || end == row + 1 || sameColumns(end, row + 1))) {
      end++;
    }
    return end;
  }

  private boolean sameColumns(int row, int other) {
    return columnsOf(row).equals(columnsOf(other));
  }

  private List<Integer> columnsOf(int row) {
    return table.row(row).stream().map(LogicalCell::column).toList();
  }

  private boolean isGoalRow(Map<Concept, LogicalCell> headings, int row) {
    boolean fits =
        headings.values().stream()
            .allMatch(
                heading -> {
                  LogicalCell cell = table.at(row, heading.column());
                  return cell != null
                      && cell.column() >= heading.column()
                      && cell.endColumn() <= heading.endColumn();
                });
    return fits && !context.headers().beginIn(table, row);
  }

  private void collect(Concept concept, LogicalCell heading, int fromRow, int endRow) {
    List<Slot> slots = new ArrayList<>();
    for (int row = fromRow; row < endRow; row++) {
      for (LogicalCell cell : table.row(row)) {
        boolean inColumn =
            cell.column() >= heading.column() && cell.endColumn() <= heading.endColumn();
        if (inColumn && cell.row() == row) {
          Slot slot = context.field(cell);
          if (slot != null) {
            slots.add(slot);
          }
        }
      }
    }
    if (!slots.isEmpty()) {
      context.draft().fields.putIfAbsent(concept, Slot.join(slots, "\n"));
    }
  }
}
