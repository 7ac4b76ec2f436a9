package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.values.ValueKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header rows of a section: one row of headings, or two where headings stand in groups.
 *
 * @param row its first row
 * @param endRow first row below it
 * @param columns its columns from left to right, roles as their words alone say
 * @param cells its cells
 * @param sections cells beside it that head the rows below too
 */
record HeaderBand(
    int row,
    int endRow,
    List<Column> columns,
    List<LogicalCell> cells,
    List<LogicalCell> sections) {

  /** A header of more rows than this has not been seen. */
  private static final int MOST_ROWS = 3;

  /** Headings in the row below groups; one alone may be a value. */
  private static final int FEWEST_BELOW_GROUPS = 2;

  private static final Set<Concept> NAMING =
      EnumSet.of(Concept.LEVEL1, Concept.LEVEL2, Concept.NAME);
  private static final Set<Concept> VALUES =
      EnumSet.of(Concept.TARGET, Concept.ACTUAL, Concept.WEIGHT, Concept.SCORE);

  private static final Set<Concept> AMOUNTS_OR_VALUES = amountsOrValues();

  private static Set<Concept> amountsOrValues() {
    EnumSet<Concept> both = EnumSet.copyOf(Concept.MONEY_COLUMNS);
    both.addAll(Concept.INDICATOR_COLUMNS);
    return both;
  }

  /** Returns the indicator header that begins in the row, null where none does. */
  static HeaderBand ofIndicators(LogicalTable table, int row, Lexicon lexicon) {
    HeaderBand header = withoutGroups(table, row, lexicon);
    if (header == null) {
      header = underGroups(table, row, lexicon);
    }
    return header == null || namesAmounts(table, row, lexicon) ? null : header;
  }

  /** Returns whether headings of money stand in the row: the funds have points too. */
  private static boolean namesAmounts(LogicalTable table, int row, Lexicon lexicon) {
    Set<Concept> money = EnumSet.noneOf(Concept.class);
    for (LogicalCell cell : table.row(row)) {
      Concept amount =
          cell.row() == row ? lexicon.meaning(Label.of(cell.text()), AMOUNTS_OR_VALUES) : null;
      if (Concept.MONEY_COLUMNS.contains(amount)) {
        money.add(amount);
      }
    }
    return money.size() > 1;
  }

  private static HeaderBand withoutGroups(LogicalTable table, int row, Lexicon lexicon) {
    Set<Concept> roles = rolesIn(table, row, lexicon);
    boolean named = roles.stream().anyMatch(NAMING::contains);
    long valued = roles.stream().filter(VALUES::contains).count();
    if (roles.size() < 3
        || valued == 0
        || !named && (valued < 3 || headsGoals(table, row, lexicon))) {
      return null;
    }
    return build(table, row, row + height(table, row, lexicon), lexicon, Concept.INDICATOR_COLUMNS);
  }

  /** Returns what the headings that begin in a row mean. */
  private static Set<Concept> rolesIn(LogicalTable table, int row, Lexicon lexicon) {
    Set<Concept> roles = EnumSet.noneOf(Concept.class);
    for (LogicalCell cell : table.row(row)) {
      Concept role = roleOf(cell, row, lexicon);
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }

  private static Concept roleOf(LogicalCell cell, int row, Lexicon lexicon) {
    Concept role =
        cell.row() == row
            ? lexicon.meaning(Label.of(cell.text()), Concept.INDICATOR_COLUMNS)
            : null;
    return role == Concept.OTHER ? null : role;
  }

  /** Returns the rows of the highest heading; the first cell alone may head the rows below too. */
  private static int height(LogicalTable table, int row, Lexicon lexicon) {
    boolean moreBelow =
        row + 1 < table.rows() && rolesIn(table, row + 1, lexicon).size() >= FEWEST_BELOW_GROUPS;
    int height = 1;
    for (LogicalCell cell : table.row(row)) {
      boolean first = cell == table.row(row).get(0);
      if (cell.rowSpan() <= MOST_ROWS
          && (moreBelow || !first)
          && roleOf(cell, row, lexicon) != null) {
        height = Math.max(height, cell.rowSpan());
      }
    }
    return height;
  }

  /** Goals that have points look like indicators without names; those stand below them. */
  private static boolean headsGoals(LogicalTable table, int row, Lexicon lexicon) {
    Set<Concept> goals = EnumSet.noneOf(Concept.class);
    for (LogicalCell cell : table.row(row)) {
      Concept goal = lexicon.meaning(Label.of(cell.text()), Concept.GOALS);
      if (goal != null) {
        goals.add(goal);
      }
    }
    return goals.contains(Concept.GOAL_EXPECTED)
        && goals.contains(Concept.GOAL_ACTUAL)
        && IntStream.range(row + 1, table.rows())
            .mapToObj(below -> rolesIn(table, below, lexicon))
            .anyMatch(roles -> roles.size() >= 3 && roles.stream().anyMatch(NAMING::contains));
  }

  /** Returns a header of which the first row has but groups, and headings that go down beside. */
  private static HeaderBand underGroups(LogicalTable table, int row, Lexicon lexicon) {
    boolean beside =
        table.row(row).stream()
            .filter(cell -> cell.row() == row && cell.rowSpan() == 2)
            .map(cell -> lexicon.meaning(Label.of(cell.text()), Concept.INDICATOR_COLUMNS))
            .anyMatch(role -> role != null && role != Concept.OTHER);
    HeaderBand below =
        beside && row + 1 < table.rows() && !namesAmounts(table, row + 1, lexicon)
            ? withoutGroups(table, row + 1, lexicon)
            : null;
    return below == null || below.endRow() != row + 2
        ? null
        : build(table, row, row + 2, lexicon, Concept.INDICATOR_COLUMNS);
  }

  /** Returns the funds header that begins in the row, null where none does. */
  static HeaderBand ofFunds(LogicalTable table, int row, Lexicon lexicon) {
    Set<Concept> money = EnumSet.noneOf(Concept.class);
    int height = 1;
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() != row || cell.isBlank()) {
        continue;
      }
      if (holdsAValue(cell, lexicon) || isOfATask(cell, lexicon)) {
        return null;
      }
      Concept role = lexicon.meaning(Label.of(cell.text()), Concept.FUND_COLUMNS);
      boolean section = lexicon.meaning(Label.of(cell.text()), Concept.SECTIONS) != null;
      if (role != null
          && Concept.MONEY_COLUMNS.contains(role)
          && !(section && cell.rowSpan() > 1)) {
        money.add(role);
        height = Math.max(height, Math.min(MOST_ROWS, cell.rowSpan()));
      }
    }
    boolean grouped = isGrouped(table, row, lexicon);
    if (money.size() < 2 && !(grouped && goesDown(table, row))) {
      return null;
    }
    int endRow = row + (grouped ? Math.max(2, height) : height);
    while (endRow > row + 1 && holdsAValue(table, row + 1, endRow, lexicon)) {
      endRow--;
    }
    return build(table, row, endRow, lexicon, Concept.FUND_COLUMNS);
  }

  /** Returns whether the row below the first heads the amounts too, each in a column of its own. */
  private static boolean isGrouped(LogicalTable table, int row, Lexicon lexicon) {
    if (row + 1 >= table.rows()) {
      return false;
    }
    return table.row(row + 1).stream()
            .filter(cell -> cell.row() == row + 1)
            .map(cell -> lexicon.meaning(Label.of(cell.text()), Concept.FUND_COLUMNS))
            .filter(Concept.MONEY_COLUMNS::contains)
            .count()
        > 1;
  }

  /** Returns whether a heading of the row stands beside the row below too. */
  private static boolean goesDown(LogicalTable table, int row) {
    return table.row(row).stream()
        .anyMatch(cell -> cell.row() == row && cell.rowSpan() == 2 && !cell.isBlank());
  }

  private static boolean holdsAValue(LogicalTable table, int fromRow, int toRow, Lexicon lexicon) {
    return table.cells().stream()
        .filter(cell -> cell.row() >= fromRow && cell.row() < toRow)
        .anyMatch(cell -> holdsAValue(cell, lexicon));
  }

  /** Tables of tasks have money columns too, but name what was done as well. */
  private static boolean isOfATask(LogicalCell cell, Lexicon lexicon) {
    Label label = Label.of(cell.text());
    return cell.rowSpan() == 1
        && (lexicon.containsOne("task-heading", label.core())
            || (lexicon.meaning(label, Concept.GOALS) == Concept.GOAL_ACTUAL
                && lexicon.meaning(label, Concept.MONEY_COLUMNS) == null));
  }

  private static HeaderBand build(
      LogicalTable table, int row, int endRow, Lexicon lexicon, Set<Concept> roles) {
    List<Column> columns = new ArrayList<>();
    List<LogicalCell> cells = new ArrayList<>();
    List<LogicalCell> sections = new ArrayList<>();
    int bottom = Math.min(endRow, table.rows()) - 1;
    for (LogicalCell cell : table.row(bottom)) {
      if (cell.row() < row || cell.endRow() > endRow) {
        sections.add(cell);
        continue;
      }
      String group = "";
      if (cell.row() > row) {
        LogicalCell above = table.at(cell.row() - 1, cell.column());
        group = above == null ? "" : above.text();
      }
      Concept role = roleOf(cell.text(), group, lexicon, roles);
      columns.add(new Column(cell.column(), cell.endColumn(), cell.text(), group, role));
    }
    for (LogicalCell cell : table.cells()) {
      if (cell.row() >= row && cell.endRow() <= endRow) {
        cells.add(cell);
      }
    }
    return new HeaderBand(row, bottom + 1, columns, cells, sections);
  }

  private static Concept roleOf(String heading, String group, Lexicon lexicon, Set<Concept> roles) {
    Concept role = lexicon.meaning(Label.of(heading), roles);
    if (role == null && !group.isEmpty()) {
      role = lexicon.meaning(Label.of(group), roles);
    }
    return role == null ? Concept.OTHER : role;
  }

  /** Amounts, alone or behind a label and a colon, do not stand in a heading. */
  private static boolean holdsAValue(LogicalCell cell, Lexicon lexicon) {
    return ValueKind.of(cell.text()).isFigure()
        || LabelledText.in(cell.text(), lexicon).stream()
            .anyMatch(pair -> ValueKind.of(pair.value()).isFigure());
  }

  /** Returns the same header with other columns. */
  HeaderBand withColumns(List<Column> newColumns) {
    return new HeaderBand(row, endRow, newColumns, cells, sections);
  }

  /** Returns the first column of a role, null where there is none. */
  Column column(Concept role) {
    return columns.stream().filter(column -> column.role() == role).findFirst().orElse(null);
  }
}
