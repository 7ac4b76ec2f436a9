package io.github.zipingbiao.export.tables;

import java.io.IOException;

/** The driver of DuckDB, a dependency that is optional because of its size. */
final class DuckDbDriver {
  static final String CLASS_NAME = "org.duckdb.DuckDBDriver";

  private DuckDbDriver() {}

  /**
   * Loads the driver.
   *
   * @throws IOException if it is not on the class path, saying what to add
   */
  static void require(String className) throws IOException {
    try {
      Class.forName(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IOException(
          "Parquet and DuckDB tables need the dependency org.duckdb:duckdb_jdbc,"
              + " which is not on the class path",
          e);
    }
  }
}
