package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import java.util.EnumMap;
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

  /** Books a cell; the first use counts. */
  void book(LogicalCell cell, Use use) {
    uses.putIfAbsent(cell, use);
  }

  /** Returns whether the cell has been used. */
  boolean isBooked(LogicalCell cell) {
    return uses.containsKey(cell);
  }

  /** Returns what a cell was used as, null where it was not used. */
  public Use useOf(LogicalCell cell) {
    return uses.get(cell);
  }

  /** Returns how many cells were used in each way. */
  public Map<Use, Integer> summary() {
    Map<Use, Integer> counts = new EnumMap<>(Use.class);
    uses.values().forEach(use -> counts.merge(use, 1, Integer::sum));
    return counts;
  }
}
