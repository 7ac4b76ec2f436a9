package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes each table as {@code NAME.parquet}. Rows keep their order; decimals are of Parquet type
 * DECIMAL, dates of type DATE. A table without rows is a file with columns and no rows.
 *
 * <p>Needs {@code org.duckdb:duckdb_jdbc}, as {@link DuckDbTables} does. The rows wait in a file of
 * the folder until {@link #finish()}, which deletes it.
 */
public final class ParquetTables implements TableWriter {
  private static final String STAGE = "parquet.stage.tmp";

  private final Path folder;
  private final DuckDbLoad load;

  private ParquetTables(Path folder, DuckDbLoad load) {
    this.folder = folder;
    this.load = load;
  }

  /**
   * Begins the files.
   *
   * @param folder an existing folder
   * @throws IOException if a file cannot be written or the driver is not on the class path
   */
  public static ParquetTables open(Path folder) throws IOException {
    DuckDbDriver.require(DuckDbDriver.CLASS_NAME);
    Files.deleteIfExists(folder.resolve(STAGE));
    return new ParquetTables(folder, DuckDbLoad.open(folder, STAGE, DuckDbLoad.Keys.WITHOUT));
  }

  @Override
  public void add(DocumentRows rows) throws IOException {
    load.add(rows);
  }

  @Override
  public void finish() throws IOException {
    load.complete();
    for (TidyTable table : TidyTable.values()) {
      String file = DuckDbLoad.quoted(folder.resolve(table.tableName() + ".parquet"));
      load.run("COPY " + table.tableName() + " TO " + file + " (FORMAT parquet)");
    }
    close();
  }

  @Override
  public void close() throws IOException {
    try {
      load.close();
    } finally {
      Files.deleteIfExists(folder.resolve(STAGE));
      Files.deleteIfExists(folder.resolve(STAGE + ".wal"));
    }
  }
}
