package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.List;
import java.util.regex.Pattern;

/** Reads rows of labels with their values beside them, and labels glued to values by a colon. */
final class PairReader {
  /** Longer texts are no labels, unless the lexicon knows them. */
  private static final int LONGEST_UNKNOWN_LABEL = 16;

  /** From this score on a text is a label even where a value could stand. */
  private static final double STRONG = 0.9;

  /** An unknown text of up to this length, with prose behind it, is a label. */
  private static final int SHORT_LABEL = 6;

  private static final int PROSE = 12;

  /** A longer text is prose. */
  private static final int LONGEST_CAPTION = 24;

  private static final Pattern SENTENCE = Pattern.compile("[,;\uFF0C\uFF1B\u3002]");

  private final LogicalTable table;
  private final ReadingContext context;
  private final HeadFields fields;

  PairReader(LogicalTable table, ReadingContext context, HeadFields fields) {
    this.table = table;
    this.context = context;
    this.fields = fields;
  }

  /** Reads the cells that begin in a row. */
  void row(int row) {
    List<LogicalCell> cells =
        table.row(row).stream()
            .filter(cell -> cell.row() == row && !context.account().isBooked(cell))
            .toList();
    int i = 0;
    while (i < cells.size()) {
      i += read(cells.subList(i, cells.size()), row);
    }
  }

  /** Reads the first of the cells, with its value where one follows; returns how many it read. */
  private int read(List<LogicalCell> cells, int row) {
    LogicalCell cell = cells.get(0);
    if (cell.isBlank() || glued(cell, row)) {
      return 1;
    }
    if (isSection(cell, row) || isCaption(cell) || headsLabels(cells)) {
      context.label(cell);
      return 1;
    }
    LogicalCell next = cells.size() > 1 ? cells.get(1) : null;
    boolean known = fields.knows(cell.text());
    boolean label = known || cell.text().length() <= LONGEST_UNKNOWN_LABEL;
    boolean nextIsLabel =
        next != null && !next.isBlank() && (isStrong(next) || isGlued(next.text()));
    if (next != null && label && !(known && nextIsLabel)) {
      pair(cell, next, row);
      return 2;
    }
    if (known) {
      context.label(cell);
    } else {
      context.other(labelOf(cell), cell);
    }
    return 1;
  }

  private boolean isStrong(LogicalCell cell) {
    return fields.knows(cell.text()) && fields.sureness(cell.text()) >= STRONG;
  }

  /** A numbered text over the whole width names the section below. */
  private boolean isCaption(LogicalCell cell) {
    String text = cell.text();
    return cell.columnSpan() == table.columns()
        && text.length() <= LONGEST_CAPTION
        && !Label.unnumbered(text).equals(text.strip())
        && !SENTENCE.matcher(text).find();
  }

  /** A cell over several rows, with more cells beside each of them, heads a section. */
  private boolean isSection(LogicalCell cell, int row) {
    for (int r = row + 1; r < cell.endRow(); r++) {
      int current = r;
      if (table.row(r).stream()
          .anyMatch(c -> c.row() == current && c.column() >= cell.endColumn())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name of a section, or a word that means nothing here, in front of a label and its value.
   */
  private boolean headsLabels(List<LogicalCell> cells) {
    if (cells.size() < 2) {
      return false;
    }
    String text = cells.get(0).text();
    String next = cells.get(1).text();
    boolean section = context.lexicon().meaning(Label.of(text), Concept.SECTIONS) != null;
    if (section && isGlued(next)) {
      return true;
    }
    if (cells.size() < 3 || cells.get(2).isBlank() || fields.knows(cells.get(2).text())) {
      return false;
    }
    boolean label = next.length() <= SHORT_LABEL && cells.get(2).text().length() >= PROSE;
    return section && (fields.knows(next) || label)
        || !fields.knows(text) && isStrong(cells.get(1));
  }

  private boolean isGlued(String text) {
    List<LabelledText> pairs = LabelledText.in(text, context.lexicon());
    return !pairs.isEmpty()
        && !pairs.get(0).value().isEmpty()
        && fields.sureness(pairs.get(0).label()) >= STRONG;
  }

  private String labelOf(LogicalCell cell) {
    for (int c = cell.column() - 1; c >= 0; c--) {
      LogicalCell left = table.at(cell.row(), c);
      if (left != null && !left.isBlank()) {
        return left.text();
      }
    }
    return "";
  }

  private void pair(LogicalCell label, LogicalCell value, int row) {
    context.label(label);
    if (!value.isBlank() && !fields.take(Slot.of(label), Slot.of(value), value, row)) {
      context.other(label.text(), value);
    }
  }

  /** Reads a cell such as "label: value"; returns whether it is one. */
  private boolean glued(LogicalCell cell, int row) {
    List<LabelledText> pairs = LabelledText.in(cell.text(), context.lexicon());
    boolean any = pairs.stream().anyMatch(pair -> !pair.value().isEmpty());
    if (!any || !fields.knows(pairs.get(0).label())) {
      return false;
    }
    boolean taken = false;
    for (LabelledText pair : pairs) {
      Slot slot = Slot.of(cell);
      if (!pair.value().isEmpty()) {
        taken |= fields.take(slot.withText(pair.label()), slot.withText(pair.value()), cell, row);
      }
    }
    return taken;
  }
}
