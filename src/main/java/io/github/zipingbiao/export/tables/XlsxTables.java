package io.github.zipingbiao.export.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes all tables as sheets of one workbook {@code zipingbiao.xlsx}.
 *
 * <p>A text is a text cell and never a formula, whatever it begins with. A number is a number cell
 * where it has at most 15 significant digits, which is what a spreadsheet keeps; a longer one is a
 * text cell with all digits. Dates are date cells; before 1 March 1900, where spreadsheets disagree
 * about the calendar, text cells. Text over the 32,767 characters of a cell is cut and ends with
 * {@code …[cut, N characters]}, N being its whole length. A table with more rows than a sheet holds
 * goes on in a sheet of the same name with a number.
 *
 * <p>The rows wait packed in files of the folder until {@link #finish()}, since a zip file takes
 * one part after another; they are deleted then.
 */
public final class XlsxTables implements TableWriter {
  /** The name of the file. */
  public static final String FILE_NAME = "zipingbiao.xlsx";

  /** Rows of a sheet, the heading among them: the limit of the file format's programs. */
  private static final int SHEET_ROWS = 1_048_576;

  private final Path folder;
  private final Labels labels;
  private final int sheetRows;
  private final Map<TidyTable, List<XlsxSheet>> sheets = new EnumMap<>(TidyTable.class);

  private XlsxTables(Path folder, Labels labels, int sheetRows) {
    this.folder = folder;
    this.labels = labels;
    this.sheetRows = sheetRows;
  }

  /**
   * Begins the workbook.
   *
   * @param folder an existing folder
   * @param labels language of the headings and of the names of the sheets
   * @throws IOException if a file cannot be written
   */
  public static XlsxTables open(Path folder, Labels labels) throws IOException {
    return open(folder, labels, SHEET_ROWS);
  }

  /** Begins a workbook whose sheets hold fewer rows. */
  static XlsxTables open(Path folder, Labels labels, int sheetRows) throws IOException {
    XlsxTables tables = new XlsxTables(folder, labels, sheetRows);
    try {
      for (TidyTable table : TidyTable.values()) {
        tables.sheets.put(table, new ArrayList<>());
        tables.addSheet(table);
      }
      return tables;
    } catch (IOException e) {
      tables.close();
      throw e;
    }
  }

  private XlsxSheet addSheet(TidyTable table) throws IOException {
    List<XlsxSheet> ofTable = sheets.get(table);
    String number = ofTable.isEmpty() ? "" : " " + (ofTable.size() + 1);
    String file = table.tableName() + "-" + ofTable.size() + ".sheet.tmp";
    XlsxSheet sheet = new XlsxSheet(folder.resolve(file), table, labels, labels.of(table) + number);
    ofTable.add(sheet);
    return sheet;
  }

  @Override
  public void add(DocumentRows rows) throws IOException {
    for (TidyTable table : TidyTable.values()) {
      for (List<Object> row : rows.rows(table)) {
        List<XlsxSheet> ofTable = sheets.get(table);
        XlsxSheet sheet = ofTable.get(ofTable.size() - 1);
        if (sheet.rows() >= sheetRows) {
          sheet.end();
          sheet = addSheet(table);
        }
        sheet.add(row);
      }
    }
  }

  @Override
  public void finish() throws IOException {
    List<XlsxSheet> all = sheets.values().stream().flatMap(List::stream).toList();
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE_NAME));
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
      for (Map.Entry<String, String> part : XlsxParts.around(all).entrySet()) {
        begin(zip, part.getKey());
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      for (int i = 0; i < all.size(); i++) {
        begin(zip, XlsxParts.sheetPath(i));
        all.get(i).end();
        all.get(i).copyTo(zip);
        zip.closeEntry();
      }
    }
    close();
  }

  /** Begins an entry with a fixed time in no zone, so that the same rows give the same bytes. */
  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(XlsxParts.TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    for (List<XlsxSheet> ofTable : sheets.values()) {
      for (XlsxSheet sheet : ofTable) {
        sheet.close();
      }
    }
    sheets.clear();
  }
}
