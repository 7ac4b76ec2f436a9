package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes all tables into a DuckDB file {@code zipingbiao.duckdb}, with primary and foreign keys,
 * the meaning of every column as its comment, and the views {@code execution_rates}, {@code
 * points_lost_by_indicator_kind} and {@code documents_to_review}.
 *
 * <p>Needs {@code org.duckdb:duckdb_jdbc}. The engine uses one thread, up to 1 GB outside of the
 * Java heap, no network, and a temporary folder beside the file.
 */
public final class DuckDbTables implements TableWriter {
  /** The name of the file. */
  public static final String FILE_NAME = "zipingbiao.duckdb";

  private static final String VIEWS = "/io/github/zipingbiao/tables/views.sql";

  private final DuckDbLoad load;

  private DuckDbTables(DuckDbLoad load) {
    this.load = load;
  }

  /**
   * Begins the file, which must not exist.
   *
   * @param folder an existing folder
   * @throws IOException if the file cannot be written or the driver is not on the class path
   */
  public static DuckDbTables open(Path folder) throws IOException {
    DuckDbDriver.require(DuckDbDriver.CLASS_NAME);
    return new DuckDbTables(DuckDbLoad.open(folder, FILE_NAME, DuckDbLoad.Keys.WITH));
  }

  @Override
  public void add(DocumentRows rows) throws IOException {
    load.add(rows);
  }

  @Override
  public void finish() throws IOException {
    load.complete();
    for (TidyTable table : TidyTable.values()) {
      for (Column column : table.columns()) {
        String name = table.tableName() + "." + column.name();
        load.run("COMMENT ON COLUMN " + name + " IS " + DuckDbLoad.quoted(column.meaning()));
      }
    }
    try (InputStream in = DuckDbTables.class.getResourceAsStream(VIEWS)) {
      if (in == null) {
        throw new IOException("The views are missing from this build: " + VIEWS);
      }
      load.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    close();
  }

  @Override
  public void close() throws IOException {
    load.close();
  }
}
