package io.github.zipingbiao.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The cells that a query gives as comparable texts. */
final class DuckDbFacts {
  private DuckDbFacts() {}

  static List<List<String>> read(Connection database, TidyTable table, String from)
      throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + from)) {
      for (int i = 0; i < table.columns().size(); i++) {
        Column column = table.columns().get(i);
        assertEquals(column.name(), result.getMetaData().getColumnName(i + 1));
        assertEquals(
            column.type().sql().replace(" ", ""),
            result.getMetaData().getColumnTypeName(i + 1).replace(" ", ""));
      }
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= table.columns().size(); i++) {
          row.add(Facts.of(result.getObject(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  static long count(Connection database, String view) throws SQLException {
    return number(database, "SELECT count(*) FROM (SELECT * FROM " + view + ")");
  }

  static long number(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getBigDecimal(1).longValueExact();
    }
  }
}
