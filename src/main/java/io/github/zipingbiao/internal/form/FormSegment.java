package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalTable;

/**
 * Rows of a table that belong to one form.
 *
 * @param table the table
 * @param fromRow first row
 * @param toRow first row behind
 */
record FormSegment(LogicalTable table, int fromRow, int toRow) {}
