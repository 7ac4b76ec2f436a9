package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;

/**
 * A column of a section, as its header row cuts the table.
 *
 * @param from first grid column
 * @param to first grid column to the right
 * @param heading words of the header cell
 * @param group words of the header cell above it; "" where it has none
 * @param role what it holds; {@link Concept#OTHER} where it has no field
 */
record Column(int from, int to, String heading, String group, Concept role) {

  Column withRole(Concept newRole) {
    return new Column(from, to, heading, group, newRole);
  }

  /** Returns whether a cell stands in this column, wholly or for the greater part of the column. */
  boolean holds(LogicalCell cell) {
    int shared = Math.min(to, cell.endColumn()) - Math.max(from, cell.column());
    return shared > 0 && 2 * shared >= Math.min(to - from, cell.columnSpan());
  }

  boolean overlaps(LogicalCell cell) {
    return cell.column() < to && cell.endColumn() > from;
  }
}
