package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The cells of a workbook as comparable texts. */
final class XlsxFacts {
  private XlsxFacts() {}

  static List<List<String>> read(Path folder, TidyTable table, String sheetName)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve(XlsxTables.FILE_NAME));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      Sheet sheet = workbook.findSheet(sheetName).orElseThrow();
      for (Row row : sheet.read()) {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
          ColumnType.Kind kind = table.columns().get(i).type().kind();
          facts.add(row.getOptionalCell(i).map(cell -> fact(cell, kind)).orElse(Facts.EMPTY));
        }
        rows.add(facts);
      }
    }
    return rows;
  }

  private static String fact(Cell cell, ColumnType.Kind kind) {
    if (cell.getType() == CellType.FORMULA) {
      throw new AssertionError("a formula: " + cell.getFormula());
    }
    if (cell.getType() == CellType.STRING) {
      String text = decoded(cell.asString());
      boolean number = kind == ColumnType.Kind.DECIMAL && text.matches("-?[0-9.]+");
      return number ? Facts.number(new BigDecimal(text)) : text;
    }
    return switch (kind) {
      case TEXT -> throw new AssertionError("a text that is no text cell: " + cell);
      case BOOLEAN -> cell.asBoolean().toString();
      case DATE -> LocalDate.of(1899, 12, 30).plusDays(cell.asNumber().intValue()).toString();
      default -> Facts.number(cell.asNumber());
    };
  }

  /** Takes the one character back that the writer codes, as readers of the format do. */
  private static String decoded(String text) {
    return text.replace("_x005F_", "_");
  }

  /** Cuts what a cell cannot hold, as the documentation of the workbook says. */
  static List<String> cut(List<String> row) {
    List<String> cut = new ArrayList<>();
    for (String fact : row) {
      String mark = "…[cut, " + fact.length() + " characters]";
      boolean tooLong = fact.length() > 32_767;
      cut.add(tooLong ? fact.substring(0, 32_767 - mark.length()) + mark : fact);
    }
    return cut;
  }
}
