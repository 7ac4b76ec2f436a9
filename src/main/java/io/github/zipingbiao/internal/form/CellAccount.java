package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Keeps the book of a form's cells: each non-blank one is used exactly once. */
public final class CellAccount {

  /** What a cell was used as. */
  public enum Use {
    /** It names other cells. */
    LABEL,
    /** It is, or is a part of, a field. */
    FIELD,
    /** It went to a list of other values. */
    OTHER,
    /** It only fills the form: a placeholder or a dash. */
    FILLER
  }

  private final Map<LogicalCell, Use> uses = new HashMap<>();

  /** Books a cell; the first use counts, and blank cells do not. */
  void book(LogicalCell cell, Use use) {
    if (!cell.isBlank()) {
      uses.putIfAbsent(cell, use);
    }
  }

  /** Returns whether the cell has been used. */
  boolean isBooked(LogicalCell cell) {
    return uses.containsKey(cell);
  }

  /** Returns what a cell was used as, null where it was not used. */
  public Use useOf(LogicalCell cell) {
    return uses.get(cell);
  }

  /** Returns every cell that was used, and what as; in no order. */
  public Map<LogicalCell, Use> uses() {
    return Collections.unmodifiableMap(uses);
  }

  /** Returns how many cells were used in a way. */
  public int count(Use use) {
    return (int) uses.values().stream().filter(u -> u == use).count();
  }
}
