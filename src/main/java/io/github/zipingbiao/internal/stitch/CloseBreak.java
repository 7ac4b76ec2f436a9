package io.github.zipingbiao.internal.stitch;

/**
 * A page break in a table that can be read in two ways: as a row that it cuts, or as two rows.
 *
 * @param table index of the table in the document
 * @param page number of the page behind the break
 * @param rowContinues what the evidence beside the break speaks for, by a little
 */
public record CloseBreak(int table, int page, boolean rowContinues) {}
