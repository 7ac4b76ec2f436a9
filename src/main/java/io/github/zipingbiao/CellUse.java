package io.github.zipingbiao;

/**
 * What became of the filled cells of one form's tables: each is counted once, so that a reader of
 * the account sees that nothing was lost. Immutable.
 *
 * @param labels cells that name others
 * @param fields cells that are, or are a part of, a field with a name of its own
 * @param other cells that went to a list of other values
 * @param fillers cells that only fill the form: dashes and placeholders
 */
public record CellUse(int labels, int fields, int other, int fillers) {

  /** Returns the number of filled cells. */
  public int total() {
    return labels + fields + other + fillers;
  }
}
