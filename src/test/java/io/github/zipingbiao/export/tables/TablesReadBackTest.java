package io.github.zipingbiao.export.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format holds the same facts: each is read back by another program than wrote it. */
class TablesReadBackTest {
  private static List<DocumentRows> documents;

  @TempDir private Path folder;

  @BeforeAll
  static void composeDocuments() throws IOException {
    documents = TableSamples.all();
  }

  private static List<List<String>> facts(TidyTable table) {
    List<List<String>> facts = new ArrayList<>();
    for (DocumentRows document : documents) {
      for (List<Object> row : document.rows(table)) {
        facts.add(row.stream().map(Facts::of).toList());
      }
    }
    return facts;
  }

  private void write(TableWriter opened) throws IOException {
    try (TableWriter writer = opened) {
      for (DocumentRows document : documents) {
        writer.add(document);
      }
      writer.finish();
    }
  }

  @Test
  void csvHoldsEveryCell() throws IOException {
    write(CsvTables.open(folder, Labels.ENGLISH));
    for (TidyTable table : TidyTable.values()) {
      String text = Files.readString(folder.resolve(table.tableName() + ".csv"));
      assertEquals('\uFEFF', text.charAt(0));
      List<List<String>> found = new ArrayList<>();
      try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
        for (CSVRecord line : parser) {
          found.add(line.stream().toList());
        }
      }
      assertEquals(table.columns().stream().map(Column::name).toList(), found.remove(0));
      assertEquals(facts(table), found.stream().map(row -> Facts.ofCsv(table, row)).toList());
    }
  }

  @Test
  void theWorkbookHoldsEveryCell() throws IOException {
    write(XlsxTables.open(folder, Labels.ENGLISH));
    assertEquals(List.of(XlsxTables.FILE_NAME), names(folder));
    for (TidyTable table : TidyTable.values()) {
      List<List<String>> found = XlsxFacts.read(folder, table, table.tableName());
      assertEquals(table.columns().stream().map(Column::name).toList(), found.remove(0));
      assertEquals(facts(table).stream().map(XlsxFacts::cut).toList(), found);
    }
  }

  @Test
  void theDatabaseHoldsEveryCellAndItsViews() throws Exception {
    write(DuckDbTables.open(folder));
    assertEquals(List.of(DuckDbTables.FILE_NAME), names(folder));
    try (Connection database =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(DuckDbTables.FILE_NAME))) {
      for (TidyTable table : TidyTable.values()) {
        assertEquals(facts(table), DuckDbFacts.read(database, table, table.tableName()));
      }
      long toReview =
          facts(TidyTable.DOCUMENTS).stream()
              .filter(row -> row.get(TidyTable.DOCUMENTS.indexOf("needs_review")).equals("true"))
              .count();
      assertEquals(toReview, DuckDbFacts.count(database, "documents_to_review"));
      assertEquals(facts(TidyTable.FUNDS).size(), DuckDbFacts.count(database, "execution_rates"));
      assertEquals(
          facts(TidyTable.INDICATORS).size(),
          DuckDbFacts.number(
              database, "SELECT sum(indicators) FROM points_lost_by_indicator_kind"));
      assertEquals(
          6,
          DuckDbFacts.number(
              database,
              "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'"));
    }
  }

  @Test
  void keysHoldWhereFormsHaveMoreRowsThanTheEngineTakesAtOnce() throws Exception {
    int copies = 1_500;
    ObjectNode result = TableSamples.full();
    ArrayNode indicators = (ArrayNode) result.get("evaluations").get(0).get("indicators");
    for (int i = 0; i < 30; i++) {
      indicators.add(indicators.get(0));
    }
    try (TableWriter writer = DuckDbTables.open(folder)) {
      for (int i = 0; i < copies; i++) {
        ((ObjectNode) result.get("source")).put("sha256", "copy" + i);
        writer.add(TableSamples.rows(result));
      }
      writer.finish();
    }
    try (Connection database =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(DuckDbTables.FILE_NAME))) {
      assertEquals(copies, DuckDbFacts.count(database, "documents"));
      assertEquals((long) copies * indicators.size(), DuckDbFacts.count(database, "indicators"));
    }
  }

  @Test
  void parquetFilesHoldEveryCell() throws Exception {
    write(ParquetTables.open(folder));
    assertEquals(TidyTable.values().length, names(folder).size());
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      for (TidyTable table : TidyTable.values()) {
        Path file = folder.resolve(table.tableName() + ".parquet");
        assertEquals(facts(table), DuckDbFacts.read(database, table, "'" + file + "'"));
      }
    }
  }

  @Test
  void withoutTheDriverTheMessageSaysWhatToAdd() {
    IOException e =
        assertThrows(IOException.class, () -> DuckDbDriver.require("org.duckdb.NoSuchDriver"));
    assertEquals(true, e.getMessage().contains("org.duckdb:duckdb_jdbc"));
  }

  @Test
  void aTableThatFillsItsSheetGoesOnInTheNext() throws IOException {
    write(XlsxTables.open(folder, Labels.CHINESE, 20));
    List<List<String>> found = XlsxFacts.read(folder, TidyTable.INDICATORS, "绩效指标");
    assertEquals(20, found.size());
    int sheet = 2;
    List<List<String>> rows = new ArrayList<>(found.subList(1, 20));
    while (rows.size() < facts(TidyTable.INDICATORS).size()) {
      found = XlsxFacts.read(folder, TidyTable.INDICATORS, "绩效指标 " + sheet++);
      assertEquals("三级指标", found.get(0).get(TidyTable.INDICATORS.indexOf("name")));
      rows.addAll(found.subList(1, found.size()));
    }
    assertEquals(facts(TidyTable.INDICATORS).stream().map(XlsxFacts::cut).toList(), rows);
  }

  @Test
  void aWorkbookThatIsNotFinishedLeavesNothing() throws IOException {
    try (TableWriter writer = XlsxTables.open(folder, Labels.ENGLISH)) {
      writer.add(documents.get(0));
    }
    assertEquals(List.of(), names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void noCsvCellOfTextBeginsLikeAFormula() throws IOException {
    write(CsvTables.open(folder, Labels.CHINESE));
    for (TidyTable table : TidyTable.values()) {
      String text = Files.readString(folder.resolve(table.tableName() + ".csv"));
      try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
        for (CSVRecord line : parser) {
          for (int i = 0; i < line.size(); i++) {
            boolean isText = table.columns().get(i).type().kind() == ColumnType.Kind.TEXT;
            assertEquals(
                false, isText && line.get(i).matches("(?s)[=+\\-@＝＋－＠\t\n\r].*"), line.get(i));
          }
        }
      }
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    Path again = Files.createDirectory(folder.resolve("again"));
    write(CsvTables.open(folder, Labels.CHINESE));
    write(CsvTables.open(again, Labels.CHINESE));
    for (TidyTable table : TidyTable.values()) {
      String name = table.tableName() + ".csv";
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(again.resolve(name)));
    }
    write(XlsxTables.open(folder, Labels.CHINESE));
    write(XlsxTables.open(again, Labels.CHINESE));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve(XlsxTables.FILE_NAME)),
        Files.readAllBytes(again.resolve(XlsxTables.FILE_NAME)));
    String first = Files.readString(folder.resolve("documents.csv"), StandardCharsets.UTF_8);
    assertEquals("\uFEFF文档编号,SHA-256,文件,", first.substring(0, 17));
  }
}
