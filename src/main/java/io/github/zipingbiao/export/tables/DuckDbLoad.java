package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Loads rows into the tables of a new DuckDB file. The engine never reaches for the network. */
final class DuckDbLoad implements AutoCloseable {
  /** Whether the tables get keys, which cost an index each. */
  enum Keys {
    /** Primary and foreign keys. */
    WITH,
    /** None, for a file that is only a stage. */
    WITHOUT
  }

  /**
   * Rows that are gathered before they are handed over, some tens of megabytes. They are handed
   * over table by table: an appender hands on what it holds whenever it sees fit, and a row must
   * not arrive before the one that it points to.
   */
  private static final int ROWS_AT_ONCE = 20_000;

  private static final String CATALOG = "zipingbiao";
  private static final String TEMP_FOLDER = "duckdb.tmp";

  /** Memory of the engine, outside of the Java heap; what needs more goes to the temp folder. */
  private static final String MEMORY = "1GB";

  private final Path folder;
  private final DuckDBConnection connection;
  private final Map<TidyTable, DuckDBAppender> appenders = new EnumMap<>(TidyTable.class);
  private final List<DocumentRows> gathered = new ArrayList<>();
  private int waiting;

  private DuckDbLoad(Path folder, Connection connection) throws SQLException {
    this.folder = folder;
    this.connection = connection.unwrap(DuckDBConnection.class);
  }

  static DuckDbLoad open(Path folder, String fileName, Keys keys) throws IOException {
    try {
      DuckDbLoad load = new DuckDbLoad(folder, DriverManager.getConnection("jdbc:duckdb:"));
      try {
        load.begin(folder.resolve(fileName), keys);
        return load;
      } catch (SQLException e) {
        load.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void begin(Path file, Keys keys) throws SQLException {
    execute("SET autoinstall_known_extensions = false");
    execute("SET autoload_known_extensions = false");
    execute("SET temp_directory = " + quoted(folder.resolve(TEMP_FOLDER)));
    execute("SET memory_limit = '" + MEMORY + "'");
    execute("SET threads = 1");
    execute("ATTACH " + quoted(file) + " AS " + CATALOG);
    execute("USE " + CATALOG);
    for (TidyTable table : TidyTable.values()) {
      execute(definition(table, keys));
      appenders.put(table, connection.createAppender(CATALOG, "main", table.tableName()));
    }
  }

  private static String definition(TidyTable table, Keys keys) {
    String columns =
        table.columns().stream()
            .map(c -> c.name() + " " + c.type().sql() + (c.nullable() ? "" : " NOT NULL"))
            .collect(Collectors.joining(", "));
    String constraints = keys == Keys.WITH ? constraints(table) : "";
    return "CREATE TABLE " + table.tableName() + " (" + columns + constraints + ")";
  }

  private static String constraints(TidyTable table) {
    StringBuilder sql = new StringBuilder();
    sql.append(", PRIMARY KEY (").append(String.join(", ", table.key())).append(')');
    for (TidyTable parent : List.of(TidyTable.DOCUMENTS, TidyTable.EVALUATIONS)) {
      String key = parent.key().get(0);
      boolean points = table.columns().stream().anyMatch(c -> c.name().equals(key));
      if (parent.compareTo(table) < 0 && points) {
        sql.append(", FOREIGN KEY (" + key + ") REFERENCES " + parent.tableName());
      }
    }
    return sql.toString();
  }

  void add(DocumentRows rows) throws IOException {
    gathered.add(rows);
    for (TidyTable table : TidyTable.values()) {
      waiting += rows.rows(table).size();
    }
    if (waiting >= ROWS_AT_ONCE) {
      complete();
    }
  }

  private void append(TidyTable table, List<Object> row) throws SQLException {
    DuckDBAppender appender = appenders.get(table);
    appender.beginRow();
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      if (cell instanceof String text) {
        appender.append(text);
      } else if (cell instanceof BigDecimal number) {
        appender.append(number.setScale(table.columns().get(i).type().scale()));
      } else if (cell instanceof Integer number) {
        appender.append(number.intValue());
      } else if (cell instanceof Boolean truth) {
        appender.append(truth.booleanValue());
      } else if (cell instanceof LocalDate date) {
        appender.append(date);
      } else {
        appender.appendNull();
      }
    }
    appender.endRow();
  }

  private void handOver() throws SQLException {
    for (TidyTable table : TidyTable.values()) {
      for (DocumentRows document : gathered) {
        for (List<Object> row : document.rows(table)) {
          append(table, row);
        }
      }
      appenders.get(table).flush();
    }
    gathered.clear();
    waiting = 0;
  }

  /** Makes all rows added so far visible to statements. */
  void complete() throws IOException {
    try {
      handOver();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Runs one statement, or several with semicolons between them. */
  void run(String sql) throws IOException {
    try {
      execute(sql);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Returns the path as a text literal of SQL. */
  static String quoted(Path path) {
    return quoted(path.toAbsolutePath().toString());
  }

  /** Returns a text literal of SQL. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static IOException failure(SQLException e) {
    return new IOException("DuckDB cannot write the tables: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    try (Connection last = connection) {
      for (DuckDBAppender appender : appenders.values()) {
        appender.close();
      }
      appenders.clear();
      if (!last.isClosed()) {
        execute("USE memory");
        execute("DETACH DATABASE IF EXISTS " + CATALOG);
      }
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      Files.deleteIfExists(folder.resolve(TEMP_FOLDER));
    }
  }
}
