package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.stitch.FreeLine;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.internal.text.WhiteSpace;
import io.github.zipingbiao.internal.values.MoneyUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * What stands above a form: its title, the year, the monetary unit.
 *
 * @param title the title; null where there is none
 * @param year the budget year printed near the title
 * @param yearSlot where the year stands; null where there is none
 * @param moneyUnit the monetary unit printed above the table; null where there is none
 * @param titleCell the cell of the table that holds the title; null where it stands above
 * @param lines the lines above the table, nearest first
 */
record FormHeading(
    Slot title,
    OptionalInt year,
    Slot yearSlot,
    Slot moneyUnit,
    LogicalCell titleCell,
    List<Slot> lines) {

  /** Lines further above the table than this do not head it. */
  private static final int MOST_LINES = 8;

  /** A longer line is prose that speaks of a form. */
  private static final int LONGEST_TITLE = 50;

  /** Lines of one title have the same font size within this share. */
  private static final double SAME_SIZE = 0.05;

  static FormHeading above(FormSegment segment, StitchedDocument document, Lexicon lexicon) {
    LogicalTable table = segment.table();
    int row = segment.fromRow();
    LogicalCell inTable = isTitleRow(table, row, lexicon) ? firstFilled(table, row) : null;
    List<FreeLine> lines = row == 0 ? linesAbove(table, document) : List.of();
    Slot title = inTable != null ? Slot.of(inTable) : titleAmong(lines, lexicon);
    Slot yearSlot = yearAmong(lines, title, lexicon);
    OptionalInt year = yearSlot == null ? OptionalInt.empty() : yearIn(yearSlot.text(), lexicon);
    Slot unit = unitAmong(lines, lexicon);
    List<Slot> texts = lines.stream().map(FormHeading::slotOf).toList();
    return new FormHeading(title, year, yearSlot, unit, inTable, texts);
  }

  /** Returns the heading with the monetary unit of a caption further down, where it has none. */
  FormHeading withUnitOf(FormHeading caption) {
    Slot unit = moneyUnit == null ? caption.moneyUnit : moneyUnit;
    return new FormHeading(title, year, yearSlot, unit, titleCell, lines);
  }

  /** Returns whether the title only names a section: it is numbered. */
  boolean isCaption() {
    return title != null && !Label.unnumbered(title.text()).equals(title.text().strip());
  }

  /** Returns whether the title announces a list of forms, not a form. */
  boolean isList(Lexicon lexicon) {
    return title != null && lexicon.matches("list-title", title.text());
  }

  /** Returns whether the title announces what is filled in before the year is over. */
  boolean isOfMonitoring(Lexicon lexicon) {
    return title != null
        && lexicon.containsOne("title-monitoring", title.text())
        && !lexicon.containsOne("title-evaluation", title.text());
  }

  /** Returns whether a row is nothing but a title over the whole width. */
  static boolean isTitleRow(LogicalTable table, int row, Lexicon lexicon) {
    LogicalCell cell = firstFilled(table, row);
    long filled = table.row(row).stream().filter(c -> !c.isBlank()).count();
    return cell != null
        && filled == 1
        && cell.columnSpan() * 2 > table.columns()
        && isTitle(cell.text(), lexicon);
  }

  private static LogicalCell firstFilled(LogicalTable table, int row) {
    return table.row(row).stream().filter(c -> !c.isBlank()).findFirst().orElse(null);
  }

  private static boolean isTitle(String text, Lexicon lexicon) {
    return text.length() <= LONGEST_TITLE
        && lexicon.containsOne("title", WhiteSpace.removed(text))
        && lexicon.matches("title-shape", text);
  }

  /** Free lines between the table and whatever table stands above it, nearest first. */
  private static List<FreeLine> linesAbove(LogicalTable table, StitchedDocument document) {
    int page = table.firstPage();
    double top = table.extents().get(page).y0();
    double limit = 0;
    for (LogicalTable other : document.tablesOn(page)) {
      double bottom = other.extents().get(page).y1();
      if (other != table && bottom <= top + 1) {
        limit = Math.max(limit, bottom);
      }
    }
    double from = limit;
    return document.linesOn(page).stream()
        .filter(line -> line.line().box().centerY() < top && line.line().box().centerY() > from)
        .sorted(Comparator.comparingDouble((FreeLine line) -> line.line().box().y0()).reversed())
        .limit(MOST_LINES)
        .toList();
  }

  private static Slot titleAmong(List<FreeLine> lines, Lexicon lexicon) {
    for (int i = 0; i < lines.size(); i++) {
      if (!isTitle(lines.get(i).line().text(), lexicon)) {
        continue;
      }
      List<FreeLine> title = new ArrayList<>(List.of(lines.get(i)));
      for (int j = i + 1; j < lines.size() && sameTitle(lines.get(j), lines.get(j - 1)); j++) {
        title.add(0, lines.get(j));
      }
      return Slot.join(title.stream().map(FormHeading::slotOf).toList(), "");
    }
    return null;
  }

  /** Whether a line directly above another is the first half of a wrapped title. */
  private static boolean sameTitle(FreeLine upper, FreeLine lower) {
    double size = sizeOf(lower.line());
    double gap = lower.line().box().y0() - upper.line().box().y1();
    double center = upper.line().box().centerX() - lower.line().box().centerX();
    return Math.abs(sizeOf(upper.line()) - size) <= SAME_SIZE * size
        && gap < size
        && Math.abs(center) < size
        && upper.line().box().width() >= lower.line().box().width()
        && upper.line().text().length() > 8;
  }

  private static double sizeOf(TextLine line) {
    return line.glyphs().get(0).fontSize();
  }

  private static Slot slotOf(FreeLine line) {
    return slotOf(line, glyph -> true);
  }

  /** Only the digits make the year: what brackets are around it is no doubt of it. */
  private static Slot yearSlotOf(FreeLine line) {
    return slotOf(line, glyph -> glyph.text().chars().allMatch(Character::isDigit));
  }

  private static Slot slotOf(FreeLine line, Predicate<Glyph> counts) {
    double confidence =
        line.line().glyphs().stream().filter(counts).mapToDouble(Glyph::confidence).min().orElse(1);
    return new Slot(line.line().text(), line.spans(confidence));
  }

  private static Slot yearAmong(List<FreeLine> lines, Slot title, Lexicon lexicon) {
    for (FreeLine line : lines) {
      if (lexicon.matches("year-line", line.line().text())) {
        return yearSlotOf(line);
      }
    }
    if (title != null && yearIn(title.text(), lexicon).isPresent()) {
      return title;
    }
    for (FreeLine line : lines) {
      if (line.line().text().length() <= LONGEST_TITLE
          && yearIn(line.line().text(), lexicon).isPresent()) {
        return yearSlotOf(line);
      }
    }
    return null;
  }

  /** Returns the year named in a text. */
  static OptionalInt yearIn(String text, Lexicon lexicon) {
    String squeezed = WhiteSpace.removed(text);
    for (String name : List.of("year-line", "year-in-text")) {
      Matcher matcher = lexicon.pattern(name).matcher(squeezed);
      boolean found = name.equals("year-line") ? matcher.matches() : matcher.find();
      if (found) {
        String year = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return OptionalInt.of(Integer.parseInt(year));
      }
    }
    return OptionalInt.empty();
  }

  private static Slot unitAmong(List<FreeLine> lines, Lexicon lexicon) {
    for (FreeLine line : lines) {
      String text = line.line().text();
      Optional<MoneyUnit> unit =
          lexicon.pattern("unit-line").matcher(WhiteSpace.removed(text)).find()
              ? MoneyUnit.in(text)
              : Optional.empty();
      if (unit.isPresent()) {
        return slotOf(line).withText(unit.get().text());
      }
    }
    return null;
  }
}
