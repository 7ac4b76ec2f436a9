package io.github.zipingbiao.export.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** One sheet while it grows: its XML, packed, in a file of its own. */
final class XlsxSheet implements AutoCloseable {
  private final Path file;
  private final String name;
  private final XlsxCells cells;
  private final int columns;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final Writer out;
  private int rows;
  private boolean ended;

  XlsxSheet(Path file, TidyTable table, Labels labels, String name) throws IOException {
    this.file = file;
    this.name = name;
    this.columns = table.columns().size();
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(
                new DeflaterOutputStream(Files.newOutputStream(file), deflater),
                StandardCharsets.UTF_8));
    this.cells = new XlsxCells(out);
    out.write(XlsxParts.sheetHead(table));
    startRow();
    for (int i = 0; i < columns; i++) {
      cells.heading(i, rows, labels.of(table, table.columns().get(i)));
    }
    endRow();
  }

  String name() {
    return name;
  }

  /** Returns the number of rows so far, the heading among them. */
  int rows() {
    return rows;
  }

  /** Returns the cells that the filter covers, such as {@code $A$1:$K$20}. */
  String range() {
    return "$A$1:$" + XlsxCells.letters(columns - 1) + "$" + rows;
  }

  void add(List<Object> row) throws IOException {
    startRow();
    for (int i = 0; i < columns; i++) {
      cells.cell(i, rows, row.get(i));
    }
    endRow();
  }

  private void startRow() throws IOException {
    rows++;
    out.write("<row r=\"" + rows + "\">");
  }

  private void endRow() throws IOException {
    out.write("</row>");
  }

  /** Completes the XML; does nothing a second time. */
  void end() throws IOException {
    if (!ended) {
      ended = true;
      out.write("</sheetData><autoFilter ref=\"" + range().replace("$", "") + "\"/></worksheet>");
      out.close();
    }
  }

  /** Copies the XML of a sheet that is ended. */
  void copyTo(OutputStream target) throws IOException {
    try (InputStream in = new InflaterInputStream(Files.newInputStream(file))) {
      in.transferTo(target);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      end();
    } finally {
      deflater.end();
      Files.deleteIfExists(file);
    }
  }
}
