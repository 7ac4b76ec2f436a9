package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a block of indicator rows below its header. */
final class IndicatorReader {
  /** A cell over this many columns or more is no part of an indicator row. */
  private static final int TOO_WIDE = 3;

  /** A longer text over the whole width is prose. */
  private static final int LONGEST_BANNER = 20;

  /** Numbers of a cell merged over several rows count once, in its first row. */
  private static final Set<Concept> NUMBERS = EnumSet.of(Concept.WEIGHT, Concept.SCORE);

  private static final Set<Concept> NAMING =
      EnumSet.of(Concept.LEVEL1, Concept.LEVEL2, Concept.NAME);

  /** Columns that make a row an indicator. */
  private static final Set<Concept> CONTENT =
      EnumSet.of(Concept.NAME, Concept.TARGET, Concept.ACTUAL, Concept.WEIGHT, Concept.SCORE);

  private final LogicalTable table;
  private final ReadingContext context;
  private HeaderBand header;
  private LogicalCell banner;

  IndicatorReader(LogicalTable table, ReadingContext context) {
    this.table = table;
    this.context = context;
  }

  /** Returns the header of the block read last, null before the first. */
  HeaderBand header() {
    return header;
  }

  /** Reads a block whose header has a banner above it; returns {@code row} where there is none. */
  int readUnderBanner(int row, int endRow) {
    List<LogicalCell> cells = table.row(row).stream().filter(cell -> !cell.isBlank()).toList();
    if (cells.size() != 1 || row + 1 >= endRow || !isLevel(cells.get(0))) {
      return row;
    }
    HeaderBand below = context.headers().ofIndicators(table, row + 1);
    if (below == null || below.column(Concept.LEVEL1) != null) {
      return row;
    }
    context.account().book(cells.get(0), Use.FIELD);
    return read(below, endRow, cells.get(0));
  }

  /** Reads the block under a header and returns the first row behind it. */
  int read(HeaderBand found, int endRow) {
    return read(found, endRow, null);
  }

  private int read(HeaderBand found, int endRow, LogicalCell bannerAbove) {
    Map<Integer, LogicalCell> banners = new HashMap<>();
    int end = found.endRow();
    while (end < endRow) {
      LogicalCell heading = bannerIn(found, end, endRow);
      if (heading != null) {
        banners.put(end, heading);
      } else if (!conforms(found, end) || startsOther(end)) {
        break;
      }
      end++;
    }
    Set<Concept> roles = Concept.INDICATOR_COLUMNS;
    header =
        new ColumnRoles(table, context.lexicon(), roles, context.draft().doubts).assign(found, end);
    if (!banners.isEmpty()) {
      header = levelsBelowBanners(header);
    }
    header.cells().forEach(context::label);
    header.sections().forEach(this::section);
    int before = context.draft().indicators.size();
    banner = bannerAbove == null ? levelBeside(header) : bannerAbove;
    for (int row = header.endRow(); row < end; row++) {
      LogicalCell heading = banners.get(row);
      if (heading != null) {
        banner = heading;
        context.account().book(heading, Use.FIELD);
      } else if (NumberingRow.is(table, row, context.lexicon())) {
        table.row(row).forEach(context::label);
      } else if (row + 1 < end || !readTotal(row)) {
        row(row);
      }
    }
    blankColumns(before);
    return end;
  }

  /** Points are what a form is for: a column without any was not filled in, or not read. */
  private void blankColumns(int firstRow) {
    List<FormDraft.IndicatorRow> rows = context.draft().indicators;
    List<FormDraft.IndicatorRow> mine = rows.subList(firstRow, rows.size());
    for (Concept role : Concept.POINTS_COLUMNS) {
      Column column = header.column(role);
      if (column != null && !mine.isEmpty() && mine.stream().noneMatch(r -> r.has(role))) {
        context.blankColumn(column, header);
      }
    }
  }

  /** Returns the cell beside a header and all its rows that names their first level. */
  private LogicalCell levelBeside(HeaderBand band) {
    LogicalCell level =
        band.column(Concept.LEVEL1) != null
            ? null
            : band.sections().stream().filter(this::isLevel).findFirst().orElse(null);
    if (level != null) {
      context.account().book(level, Use.FIELD);
    }
    return level;
  }

  /** Where rows name the first level, a lone column of levels holds the second. */
  private static HeaderBand levelsBelowBanners(HeaderBand band) {
    if (band.column(Concept.LEVEL2) != null) {
      return band;
    }
    return band.withColumns(
        band.columns().stream()
            .map(c -> c.role() == Concept.LEVEL1 ? c.withRole(Concept.LEVEL2) : c)
            .toList());
  }

  /** Reads the row behind those of the block read last if its points are the total. */
  boolean readTotal(int row) {
    boolean total = new TotalBySum(table, header, context).isTotal(row);
    if (total) {
      TotalReader.read(row, table, header, context);
    }
    return total;
  }

  /** A row that is one cell with the name of a level, and indicators below it. */
  private LogicalCell bannerIn(HeaderBand band, int row, int endRow) {
    List<LogicalCell> cells =
        table.row(row).stream().filter(cell -> !band.sections().contains(cell)).toList();
    if (cells.size() != 1 || row + 1 >= endRow || !isLevel(cells.get(0))) {
      return null;
    }
    return conforms(band, row + 1) ? cells.get(0) : null;
  }

  private boolean isLevel(LogicalCell cell) {
    return cell.text().length() <= LONGEST_BANNER
        && context.lexicon().matches("level1-value", Label.of(cell.text()).core());
  }

  /** Reads one more row of the last block, after something stood in between. */
  boolean resume(int row) {
    if (header == null || !conforms(header, row) || table.row(row).size() < TOO_WIDE) {
      return false;
    }
    row(row);
    return true;
  }

  private void section(LogicalCell cell) {
    if (!cell.isBlank()) {
      context.label(cell);
    }
  }

  /** Whether the cells of a row stand in the columns of the header. */
  private boolean conforms(HeaderBand band, int row) {
    int inside = 0;
    for (LogicalCell cell : table.row(row)) {
      long columns = band.columns().stream().filter(column -> column.overlaps(cell)).count();
      if (columns >= TOO_WIDE) {
        return false;
      }
      inside += columns > 0 ? 1 : 0;
    }
    return inside > 1;
  }

  private boolean startsOther(int row) {
    return TotalReader.labelIn(table, row, context.lexicon()) != null
        || context.headers().beginIn(table, row);
  }

  private void row(int row) {
    Map<Concept, Slot> values = new EnumMap<>(Concept.class);
    List<LabelledSlot> other = new ArrayList<>();
    List<LogicalCell> cells = new ArrayList<>();
    for (Column column : header.columns()) {
      List<LogicalCell> inColumn = cellsIn(column, row);
      cells.addAll(inColumn);
      Slot slot = slotOf(column, inColumn, row);
      if (slot == null) {
        if (column.role() == Concept.DEVIATION) {
          table.row(row).stream()
              .filter(column::holds)
              .findFirst()
              .ifPresent(cell -> values.putIfAbsent(Concept.DEVIATION, Slot.of(cell).withText("")));
        }
        continue;
      }
      if (column.role() == Concept.OTHER) {
        other.add(new LabelledSlot(column.heading(), slot));
      } else {
        values.putIfAbsent(column.role(), slot);
      }
    }
    if (banner != null) {
      values.putIfAbsent(Concept.LEVEL1, Slot.of(banner).withText(Label.unnumbered(banner.text())));
    }
    levelsOverPageBreak(values, row);
    ValuesInOneCell.part(values, context.lexicon());
    putTargetTogether(values, other);
    if (isSubtotal(values) || isNothing(values)) {
      cells.forEach(cell -> context.other(subtotalLabel(cell), cell));
    } else if (isIndicator(values)) {
      cells.forEach(this::bookRow);
      context.draft().indicators.add(new FormDraft.IndicatorRow(values, other));
    } else {
      cells.forEach(this::bookFiller);
    }
  }

  /**
   * A merged cell of a level that a page break cuts between two rows is blank on the second page,
   * and looks like one of its own where one row is left of it.
   */
  private void levelsOverPageBreak(Map<Concept, Slot> values, int row) {
    Column level = header.column(Concept.LEVEL2);
    LogicalCell cell = level == null ? null : table.at(row, level.from());
    if (row == 0 || cell == null || !cell.isBlank() || cell.row() != row) {
      return;
    }
    LogicalCell above = table.at(row - 1, level.from());
    LogicalCell outer = level.from() == 0 ? null : table.at(row, level.from() - 1);
    boolean samePart = outer != null && outer.row() < row && !outer.isBlank();
    if (above != null && !above.isBlank() && samePart && pageOf(cell) > pageOf(above)) {
      values.putIfAbsent(Concept.LEVEL2, Slot.of(above));
    }
  }

  private static int pageOf(LogicalCell cell) {
    return cell.parts().get(cell.parts().size() - 1).page().number();
  }

  private List<LogicalCell> cellsIn(Column column, int row) {
    List<LogicalCell> cells = new ArrayList<>();
    for (LogicalCell cell : table.row(row)) {
      if (column.holds(cell) && !cell.isBlank() && !header.sections().contains(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private Slot slotOf(Column column, List<LogicalCell> cells, int row) {
    List<Slot> slots = new ArrayList<>();
    for (LogicalCell cell : cells) {
      boolean counted = NUMBERS.contains(column.role()) && cell.row() != row;
      boolean firstColumn =
          header.columns().stream().noneMatch(c -> c.to() <= column.from() && c.holds(cell));
      if (!context.isBlank(cell.text()) && !counted && firstColumn) {
        slots.add(Slot.of(cell));
      }
    }
    return slots.isEmpty() ? null : Slot.join(slots, " ");
  }

  /** Sign, value and unit in columns of their own make up the target. */
  private void putTargetTogether(Map<Concept, Slot> values, List<LabelledSlot> other) {
    Slot sign = values.remove(Concept.SIGN);
    Slot unit = values.remove(Concept.UNIT);
    Slot value = values.get(Concept.TARGET);
    if (value == null) {
      keep(Concept.SIGN, sign, other);
      keep(Concept.UNIT, unit, other);
      return;
    }
    List<Slot> pieces = new ArrayList<>();
    if (sign != null) {
      if (context.lexicon().matches("sign", sign.text())) {
        pieces.add(sign);
      } else {
        keep(Concept.SIGN, sign, other);
      }
    }
    pieces.add(value);
    if (unit != null && !value.text().endsWith(unit.text())) {
      pieces.add(unit);
    }
    values.put(Concept.TARGET, Slot.join(pieces, ""));
  }

  private void keep(Concept role, Slot slot, List<LabelledSlot> other) {
    if (slot != null) {
      other.add(new LabelledSlot(header.column(role).heading(), slot));
    }
  }

  private boolean isIndicator(Map<Concept, Slot> values) {
    Slot name = values.get(Concept.NAME);
    boolean named = name != null && !context.lexicon().matches("placeholder", name.text());
    return named || CONTENT.stream().anyMatch(c -> c != Concept.NAME && values.containsKey(c));
  }

  /** A row that only adds up the rows above it. */
  private boolean isSubtotal(Map<Concept, Slot> values) {
    return NAMING.stream()
        .map(values::get)
        .anyMatch(slot -> slot != null && context.lexicon().matches("subtotal", slot.text()));
  }

  /** A row that was filled with "none" where a name should stand. */
  private boolean isNothing(Map<Concept, Slot> values) {
    Slot name = values.get(Concept.NAME);
    return name != null && context.lexicon().matches("nothing", name.text());
  }

  private String subtotalLabel(LogicalCell cell) {
    return header.columns().stream()
        .filter(column -> column.holds(cell))
        .map(Column::heading)
        .findFirst()
        .orElse("");
  }

  private void bookRow(LogicalCell cell) {
    context.account().book(cell, context.isBlank(cell.text()) ? Use.FILLER : Use.FIELD);
  }

  /** Levels of a row without an indicator still name the rows that they span. */
  private void bookFiller(LogicalCell cell) {
    if (context.isBlank(cell.text()) || context.lexicon().matches("placeholder", cell.text())) {
      context.account().book(cell, Use.FILLER);
    } else {
      context.label(cell);
    }
  }
}
