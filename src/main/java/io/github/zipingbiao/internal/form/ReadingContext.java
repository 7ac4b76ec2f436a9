package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.values.MoneyUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the readers of the sections share while one form is read. */
record ReadingContext(Headers headers, FormDraft draft, CellAccount account) {
  private static final Set<Concept> UNIT = EnumSet.of(Concept.UNIT);

  Lexicon lexicon() {
    return headers.lexicon();
  }

  /** Books a cell as a label; a monetary unit in its brackets holds for the form. */
  void label(LogicalCell cell) {
    account.book(cell, Use.LABEL);
    if (draft.moneyUnit != null) {
      return;
    }
    for (String bracket : Label.of(cell.text()).brackets()) {
      Optional<MoneyUnit> unit = MoneyUnit.in(bracket);
      if (unit.isPresent()) {
        draft.moneyUnit = Slot.of(cell).withText(unit.get().text());
        return;
      }
    }
  }

  /**
   * Takes the value of a label that may mean either sort of unit; returns whether it is money's.
   */
  boolean isMoneyUnit(Label label, Slot value) {
    Optional<MoneyUnit> unit =
        lexicon().meaning(label, UNIT) == null ? Optional.empty() : MoneyUnit.of(value.text());
    if (unit.isPresent() && draft.moneyUnit == null) {
      draft.moneyUnit = value.withText(unit.get().text());
    }
    return unit.isPresent();
  }

  /** Returns whether a text is empty, a dash or the like. */
  boolean isBlank(String text) {
    return text.isEmpty() || lexicon().matches("blank", text);
  }

  /** Books a cell as a field and returns its slot, null where it is blank. */
  Slot field(LogicalCell cell) {
    if (cell.isBlank()) {
      return null;
    }
    if (isBlank(cell.text())) {
      account.book(cell, Use.FILLER);
      return null;
    }
    account.book(cell, Use.FIELD);
    return Slot.of(cell);
  }

  /** Notes that nothing stands under a heading where every form has numbers. */
  void blankColumn(Column column, HeaderBand header) {
    Slot place =
        header.cells().stream()
            .filter(cell -> !cell.isBlank() && cell.text().equals(column.heading()))
            .findFirst()
            .map(Slot::of)
            .orElse(null);
    draft.doubts.add(
        new FormDraft.Doubt(
            DiagnosticCode.FIELD_MISSING,
            "nothing stands in the column \"" + column.heading() + "\"",
            place));
  }

  /** Keeps a cell under a label. */
  void other(String label, LogicalCell cell) {
    if (!cell.isBlank() && !account.isBooked(cell)) {
      boolean filler = isBlank(cell.text());
      account.book(cell, filler ? Use.FILLER : Use.OTHER);
      if (!filler) {
        draft.other.add(new LabelledSlot(label, Slot.of(cell)));
      }
    }
  }
}
