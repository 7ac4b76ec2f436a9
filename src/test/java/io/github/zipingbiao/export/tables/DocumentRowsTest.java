package io.github.zipingbiao.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zipingbiao.export.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentRowsTest {
  private static Object cell(DocumentRows rows, TidyTable table, int row, String column) {
    return rows.rows(table).get(row).get(table.indexOf(column));
  }

  private static ObjectNode firstForm(ObjectNode result) {
    return (ObjectNode) result.get("evaluations").get(0);
  }

  @Test
  void everyColumnHasAChineseHeadingOfItsOwnInItsTable() {
    for (TidyTable table : TidyTable.values()) {
      Set<String> headings = new HashSet<>();
      assertTrue(Labels.CHINESE.of(table).codePoints().anyMatch(c -> c > 0x3000));
      for (Column column : table.columns()) {
        String heading = Labels.CHINESE.of(table, column);
        String where = table + "." + column.name();
        assertTrue(column.name().equals("sha256") || heading.charAt(0) > 0x3000, where);
        assertTrue(headings.add(heading), where);
        assertEquals(column.name(), Labels.ENGLISH.of(table, column));
      }
    }
  }

  @Test
  void namesOfColumnsAreDistinctAndKeysAreColumnsThatAreNeverEmpty() {
    for (TidyTable table : TidyTable.values()) {
      long distinct = table.columns().stream().map(Column::name).distinct().count();
      assertEquals(table.columns().size(), distinct);
      for (String key : table.key()) {
        assertTrue(!table.columns().get(table.indexOf(key)).nullable(), key);
      }
    }
  }

  @Test
  void keysTieTheRowsOfAllDocuments() throws IOException {
    Set<Object> keys = new HashSet<>();
    for (DocumentRows rows : TableSamples.all()) {
      for (TidyTable table : TidyTable.values()) {
        for (List<Object> row : rows.rows(table)) {
          List<Object> key = table.key().stream().map(k -> row.get(table.indexOf(k))).toList();
          assertTrue(keys.add(List.of(table, key)), table + " " + key);
          assertEquals(
              cell(rows, TidyTable.DOCUMENTS, 0, "document_id"),
              row.get(table.indexOf("document_id")));
        }
      }
    }
  }

  @Test
  void aNumberThatItsColumnCannotHoldIsNamedInFullAndNeverRounded() throws IOException {
    ObjectNode result = TableSamples.full();
    BigDecimal exact = new BigDecimal("99.12345678901");
    ((ObjectNode) firstForm(result).get("total")).put("score", exact);
    DocumentRows rows = TableSamples.rows(result);
    assertNull(cell(rows, TidyTable.EVALUATIONS, 0, "total_score"));
    int last = rows.rows(TidyTable.DIAGNOSTICS).size() - 1;
    assertEquals("TABLE_NUMBER_TOO_LONG", cell(rows, TidyTable.DIAGNOSTICS, last, "code"));
    assertEquals("evaluations.total_score", cell(rows, TidyTable.DIAGNOSTICS, last, "field"));
    String message = (String) cell(rows, TidyTable.DIAGNOSTICS, last, "message");
    assertTrue(message.contains(exact.toPlainString()), message);
    assertEquals(true, cell(rows, TidyTable.DOCUMENTS, 0, "needs_review"));
  }

  @Test
  void aNumberOnTheEdgeOfItsColumnIsHeldWhole() throws IOException {
    ObjectNode result = TableSamples.full();
    String digits = "9".repeat(28) + "." + "9".repeat(10);
    ((ObjectNode) firstForm(result).get("total"))
        .put("score", new BigDecimal(digits))
        .put("weight", new BigDecimal("1.500000000000"));
    DocumentRows rows = TableSamples.rows(result);
    assertEquals(new BigDecimal(digits), cell(rows, TidyTable.EVALUATIONS, 0, "total_score"));
    BigDecimal weight = (BigDecimal) cell(rows, TidyTable.EVALUATIONS, 0, "total_weight");
    assertEquals(0, weight.compareTo(new BigDecimal("1.5")));
    ((ObjectNode) firstForm(result).get("total")).put("score", new BigDecimal("9" + digits));
    assertNull(cell(TableSamples.rows(result), TidyTable.EVALUATIONS, 0, "total_score"));
  }

  @Test
  void amountsAreAlsoGivenInTheUnitWithoutItsScale() throws IOException {
    ObjectNode result = TableSamples.full();
    ObjectNode funds = (ObjectNode) firstForm(result).get("funds");
    funds.put("unit", "万元");
    ((ObjectNode) funds.get("lines").get(0)).put("executed", new BigDecimal("1.25"));
    DocumentRows rows = TableSamples.rows(result);
    assertEquals(new BigDecimal("12500"), cell(rows, TidyTable.FUNDS, 0, "executed_plain"));
    assertEquals("元", cell(rows, TidyTable.FUNDS, 0, "plain_unit"));
    funds.putNull("unit");
    rows = TableSamples.rows(result);
    assertEquals(new BigDecimal("1.25"), cell(rows, TidyTable.FUNDS, 0, "executed"));
    assertNull(cell(rows, TidyTable.FUNDS, 0, "executed_plain"));
  }

  @Test
  void aRowNamesItsOwnPagesAndNotThoseOfItsMergedLevels() throws IOException {
    ObjectNode result = TableSamples.full();
    ObjectNode provenance = firstForm(result).putObject("provenance");
    span(provenance, "/indicators/0/level1", 1, 0.4);
    span(provenance, "/indicators/0/name", 2, 0.9);
    span(provenance, "/indicators/0/score", 3, 1);
    span(provenance, "/indicators/01/score", 9, 0.1);
    DocumentRows rows = TableSamples.rows(result);
    assertEquals(2, cell(rows, TidyTable.INDICATORS, 0, "page_first"));
    assertEquals(3, cell(rows, TidyTable.INDICATORS, 0, "page_last"));
    assertEquals(new BigDecimal("2.5"), cell(rows, TidyTable.INDICATORS, 0, "box_x0"));
    assertEquals(new BigDecimal("0.4"), cell(rows, TidyTable.INDICATORS, 0, "lowest_confidence"));
  }

  private static void span(ObjectNode provenance, String pointer, int page, double confidence) {
    ObjectNode span = provenance.putArray(pointer).addObject();
    span.put("page", page).put("confidence", confidence);
    double x = page + 0.5;
    span.putArray("box").add(x).add(1.0).add(x + 10).add(5.0);
  }

  @Test
  void aFailedDocumentHasARowAndADiagnostic() {
    DocumentRows rows = DocumentRows.failed("a.pdf", Optional.empty(), "EMPTY", "No bytes");
    assertEquals("path:a.pdf", cell(rows, TidyTable.DOCUMENTS, 0, "document_id"));
    assertNull(cell(rows, TidyTable.DOCUMENTS, 0, "sha256"));
    assertEquals("FAILED", cell(rows, TidyTable.DOCUMENTS, 0, "state"));
    assertEquals("EMPTY", cell(rows, TidyTable.DIAGNOSTICS, 0, "code"));
    assertEquals(List.of(), rows.rows(TidyTable.EVALUATIONS));
  }

  @Test
  void anotherNameTakesThePlaceOfTheOneInTheJson() throws IOException {
    byte[] json = TableSamples.full().toString().getBytes(StandardCharsets.UTF_8);
    DocumentRows rows = DocumentRows.of(new ByteArrayInputStream(json), "2021/a.pdf");
    assertEquals("2021/a.pdf", cell(rows, TidyTable.DOCUMENTS, 0, "name"));
    assertNotNull(cell(rows, TidyTable.EVALUATIONS, 0, "lowest_confidence"));
  }

  @Test
  void whatIsNoResultIsRefused() {
    for (String json :
        List.of("", "[]", "{}", "{\"schemaVersion\":2}", "{\"schemaVersion\":1}", "{")) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      assertThrows(IOException.class, () -> DocumentRows.of(new ByteArrayInputStream(bytes)), json);
    }
  }

  @Test
  void theSampleResultHasRowsInAllTables() throws IOException {
    DocumentRows rows = DocumentRows.of(SampleResults.full());
    for (TidyTable table : TidyTable.values()) {
      assertTrue(!rows.rows(table).isEmpty(), table.tableName());
    }
  }
}
