package io.github.zipingbiao.export.tables;

import java.util.List;
import java.util.Locale;

/**
 * The tables of an archive. Names, order and types of the columns are stable; a new column is added
 * at the end of a table.
 *
 * <p>Rows of all tables are tied by {@code document_id} and {@code evaluation_id}. What a cell says
 * is the same in every format:
 *
 * <ul>
 *   <li>An empty cell says that the document does not tell. No text cell is an empty text.
 *   <li>Decimals are never rounded. A number that has more digits than its column holds leaves the
 *       cell empty and becomes a row of {@code diagnostics} with code {@code TABLE_NUMBER_TOO_LONG}
 *       that holds the number in full.
 *   <li>Characters that a workbook cannot hold (control characters, half characters) stand as
 *       U+FFFD, and a carriage return as a line feed.
 * </ul>
 */
public enum TidyTable {
  /** One row a distinct document, also one that could not be read. */
  DOCUMENTS(List.of("document_id"), Columns.DOCUMENTS),
  /** One row a form. */
  EVALUATIONS(List.of("evaluation_id"), Columns.EVALUATIONS),
  /** One row a line of the funds block. */
  FUNDS(List.of("evaluation_id", "line_index"), Columns.FUNDS),
  /** One row an indicator. */
  INDICATORS(List.of("evaluation_id", "indicator_index"), Columns.INDICATORS),
  /** One row a check of a form. */
  CHECKS(List.of("evaluation_id", "check_index"), Columns.CHECKS),
  /** One row a remark about a document. */
  DIAGNOSTICS(List.of("document_id", "diagnostic_index"), Columns.DIAGNOSTICS);

  private final List<String> key;
  private final List<Column> columns;

  TidyTable(List<String> key, List<Column> columns) {
    this.key = key;
    this.columns = columns;
  }

  /** Returns the name of the table, which is also the name of its file. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the names of the columns that together tell one row from every other. */
  public List<String> key() {
    return key;
  }

  /** Returns the columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the place of a column, from 0.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(tableName() + " has no column " + column);
  }
}
