package io.github.zipingbiao.export.tables;

/**
 * One column of a table.
 *
 * @param name stable name in lower case with underscores
 * @param type what its cells hold
 * @param nullable whether a cell may be empty, which says that the document does not tell
 * @param meaning one sentence
 */
public record Column(String name, ColumnType type, boolean nullable, String meaning) {
  static Column required(String name, ColumnType type, String meaning) {
    return new Column(name, type, false, meaning);
  }

  static Column optional(String name, ColumnType type, String meaning) {
    return new Column(name, type, true, meaning);
  }
}
