package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the total row. */
final class TotalReader {
  private static final Set<Concept> TOTAL = EnumSet.of(Concept.TOTAL);
  private static final Set<Concept> GRADE = EnumSet.of(Concept.GRADE);

  /** A word that only may mean a total does not make a row one. */
  private static final double SURE = 0.9;

  private TotalReader() {}

  /** Returns the cell that makes a row the total row, null where it is none. */
  static LogicalCell labelIn(LogicalTable table, int row, Lexicon lexicon) {
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() != row || cell.isBlank()) {
        continue;
      }
      double score = lexicon.scores(Label.of(cell.text()), TOTAL).getOrDefault(Concept.TOTAL, 0.0);
      return score >= SURE ? cell : null;
    }
    return null;
  }

  /**
   * Reads the row; {@code header} is that of the indicators above, null where there is none.
   *
   * @return whether the row is a total row
   */
  static boolean read(LogicalTable table, int row, HeaderBand header, ReadingContext context) {
    LogicalCell label = labelIn(table, row, context.lexicon());
    return label != null && read(label, table, row, header, context);
  }

  /** Reads a row that is known to be the total row. */
  static void read(int row, LogicalTable table, HeaderBand header, ReadingContext context) {
    table.row(row).stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .ifPresent(label -> read(label, table, row, header, context));
  }

  private static boolean read(
      LogicalCell label, LogicalTable table, int row, HeaderBand header, ReadingContext context) {
    List<LogicalCell> numbers =
        table.row(row).stream()
            .filter(cell -> cell.column() > label.column() && isPoints(cell, context))
            .toList();
    if (numbers.isEmpty() && header == null) {
      return false;
    }
    context.label(label);
    FormDraft draft = context.draft();
    for (LogicalCell cell : numbers) {
      boolean weight = isWeight(cell, numbers, header);
      if (weight && draft.totalWeight == null) {
        draft.totalWeight = context.field(cell);
      } else if (draft.totalScore == null) {
        draft.totalScore = context.field(cell);
      } else {
        context.other(label.text(), cell);
      }
    }
    grade(table, row, label, context);
    return true;
  }

  private static boolean isWeight(LogicalCell cell, List<LogicalCell> all, HeaderBand header) {
    Column weight = header == null ? null : header.column(Concept.WEIGHT);
    Column score = header == null ? null : header.column(Concept.SCORE);
    if (score != null && score.overlaps(cell)) {
      return false;
    }
    if (weight != null && weight.overlaps(cell)) {
      return true;
    }
    return all.size() > 1 && cell == all.get(0);
  }

  private static boolean isPoints(LogicalCell cell, ReadingContext context) {
    return !cell.isBlank() && context.lexicon().matches("total-points", cell.text());
  }

  private static void grade(
      LogicalTable table, int row, LogicalCell label, ReadingContext context) {
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() != row || cell.isBlank() || context.account().isBooked(cell)) {
        continue;
      }
      Slot grade = grade(cell, context.lexicon());
      if (grade != null && context.draft().grade == null) {
        context.account().book(cell, Use.FIELD);
        context.draft().grade = grade;
      } else if (meansGrade(cell.text(), context.lexicon())) {
        context.label(cell);
      } else {
        context.other(label.text(), cell);
      }
    }
  }

  /**
   * Returns the grade in a cell, alone or behind its label and a colon; null where there is none.
   */
  private static Slot grade(LogicalCell cell, Lexicon lexicon) {
    if (lexicon.matches("grade", cell.text())) {
      return Slot.of(cell);
    }
    for (LabelledText pair : LabelledText.in(cell.text(), lexicon)) {
      if (meansGrade(pair.label(), lexicon) && lexicon.matches("grade", pair.value())) {
        return Slot.of(cell).withText(pair.value());
      }
    }
    return null;
  }

  private static boolean meansGrade(String label, Lexicon lexicon) {
    return lexicon.meaning(Label.of(label), GRADE) != null;
  }
}
