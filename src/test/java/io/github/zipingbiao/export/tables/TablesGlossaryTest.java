package io.github.zipingbiao.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the published glossary to the columns. */
class TablesGlossaryTest {
  private static final Path GLOSSARY = Path.of("src/doc/tables.md");
  private static final Path CURRENT = Path.of("target/tables.md");

  private static final String INTRODUCTION =
      """
      # The columns of the tables

      Of `csv`, `xlsx`, `parquet`, `duckdb` and Spark. Made from the code, and held to it by a test: when a column
      comes, `cp target/tables.md src/doc/tables.md` after the test failed.
      """;

  @Test
  void tellsEveryColumnAsItIs() throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (TidyTable table : TidyTable.values()) {
      add(table, text);
    }
    Files.writeString(CURRENT, text);
    assertEquals(
        Files.readString(GLOSSARY),
        text.toString(),
        () -> "Look at " + CURRENT + ", and copy it to " + GLOSSARY);
  }

  private static void add(TidyTable table, StringBuilder text) {
    text.append("\n## ").append(table.tableName()).append(" ").append(Labels.CHINESE.of(table));
    text.append("\n\nKey: `").append(String.join("`, `", table.key())).append("`\n\n");
    text.append(
        "| column | heading | type | blank? | meaning |\n| --- | --- | --- | --- | --- |\n");
    for (Column column : table.columns()) {
      text.append("| `").append(column.name()).append("` | ");
      text.append(Labels.CHINESE.of(table, column)).append(" | ");
      text.append(column.type().sql()).append(" | ");
      text.append(column.nullable() ? "may be" : "never").append(" | ");
      text.append(column.meaning().replace("|", "\\|")).append(" |\n");
    }
  }
}
