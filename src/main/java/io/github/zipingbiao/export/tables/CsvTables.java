package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes each table as {@code NAME.csv}: UTF-8 with a byte order mark, by which Excel knows it,
 * otherwise as RFC 4180 has it. Records end with CR LF; a line feed inside a value stays LF and the
 * value is quoted. The first record holds the headings. Empty cells are empty, booleans {@code
 * true} and {@code false}, dates ISO 8601, numbers plain with a point.
 *
 * <p>A spreadsheet takes a text that begins like a formula for one. So a text that begins with
 * {@code =}, {@code +}, {@code -}, {@code @}, one of their full-width forms, a tab or a line end
 * gets an apostrophe in front, and so does a text that begins with an apostrophe. A program gets
 * every value back by taking one leading apostrophe off each cell of a text column.
 */
public final class CsvTables implements TableWriter {
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\n\r";
  private static final char GUARD = '\'';
  private static final String LINE_END = "\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Map<TidyTable, Writer> files = new EnumMap<>(TidyTable.class);

  private CsvTables() {}

  /**
   * Begins the files.
   *
   * @param folder an existing folder
   * @param labels language of the first record
   * @throws IOException if a file cannot be written
   */
  public static CsvTables open(Path folder, Labels labels) throws IOException {
    CsvTables tables = new CsvTables();
    try {
      for (TidyTable table : TidyTable.values()) {
        Path file = folder.resolve(table.tableName() + ".csv");
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        tables.files.put(table, writer);
        writer.write(BYTE_ORDER_MARK);
        writer.write(
            table.columns().stream()
                .map(column -> quoted(labels.of(table, column)))
                .collect(Collectors.joining(",", "", LINE_END)));
      }
      return tables;
    } catch (IOException e) {
      tables.close();
      throw e;
    }
  }

  @Override
  public void add(DocumentRows rows) throws IOException {
    for (Map.Entry<TidyTable, Writer> file : files.entrySet()) {
      for (List<Object> row : rows.rows(file.getKey())) {
        write(row, file.getValue());
      }
    }
  }

  private static void write(List<Object> row, Writer out) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      Object cell = row.get(i);
      if (cell != null) {
        out.write(cell(cell));
      }
    }
    out.write(LINE_END);
  }

  private static String cell(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text ? quoted(guarded(text)) : cell.toString();
  }

  private static String guarded(String text) {
    char first = text.charAt(0);
    return first == GUARD || FORMULA_STARTS.indexOf(first) >= 0 ? GUARD + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public void finish() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Writer file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    files.clear();
    if (failure != null) {
      throw failure;
    }
  }
}
