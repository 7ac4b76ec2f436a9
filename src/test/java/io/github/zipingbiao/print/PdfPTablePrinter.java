package io.github.zipingbiao.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * OpenPDF, as programs of offices use it.
 *
 * @param cutsRows whether a row that does not fit on the page is begun there
 */
record PdfPTablePrinter(boolean cutsRows) implements Printer {
  /** Whole points: where sums of lines are not exact, the engine drops last lines of cells. */
  private static final float LEADING = 12;

  @Override
  public byte[] print(Sheet sheet, int height) throws IOException {
    Font font = font(Sheet.SIZE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int margin = Sheet.MARGIN;
    Rectangle page = new Rectangle(Sheet.PAGE_WIDTH, height);
    Document document = new Document(page, margin, margin, margin, margin);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    if (sheet.running() != null) {
      writer.setPageEvent(new Running(sheet.running(), font));
    }
    document.open();
    document.add(centred(sheet.title(), font(16)));
    document.add(centred(sheet.subtitle(), font));
    for (int i = 0; i < sheet.parts().size(); i++) {
      PdfPTable table = table(sheet.parts().get(i), font);
      table.setSpacingBefore(i == 0 ? 6 : 0);
      document.add(table);
    }
    document.close();
    return out.toByteArray();
  }

  private static Font font(int size) throws IOException {
    return new Font(
        BaseFont.createFont("box.ttf", BaseFont.IDENTITY_H, true, true, BoxFont.bytes(), null),
        size);
  }

  private static Paragraph centred(String text, Font font) {
    Paragraph paragraph = new Paragraph(2 * LEADING, text, font);
    paragraph.setAlignment(Element.ALIGN_CENTER);
    return paragraph;
  }

  private PdfPTable table(Sheet.Part part, Font font) {
    float[] widths = new float[part.widths().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = part.widths().get(i);
    }
    PdfPTable table = new PdfPTable(widths);
    table.setTotalWidth(Sheet.WIDTH);
    table.setLockedWidth(true);
    table.setHeaderRows(part.headerRows());
    table.setSplitRows(true);
    table.setSplitLate(!cutsRows);
    for (List<Sheet.Cell> row : part.rows()) {
      row.forEach(cell -> table.addCell(cell(cell, font)));
    }
    return table;
  }

  private static PdfPCell cell(Sheet.Cell text, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text.text(), font));
    cell.setLeading(LEADING, 0);
    cell.setHorizontalAlignment(text.centred() ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
    cell.setColspan(text.columns());
    cell.setRowspan(text.rows());
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setPadding(3);
    cell.setBorderWidth(0.5f);
    return cell;
  }

  /** The lines above and below the table. */
  private static final class Running extends PdfPageEventHelper {
    private final String text;
    private final Font font;

    Running(String text, Font font) {
      this.text = text;
      this.font = font;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      float middle = Sheet.PAGE_WIDTH / 2f;
      line(writer, text, middle, document.getPageSize().getHeight() - Sheet.MARGIN / 2f);
      line(writer, "— " + writer.getPageNumber() + " —", middle, Sheet.MARGIN / 2f);
    }

    private void line(PdfWriter writer, String line, float x, float y) {
      ColumnText.showTextAligned(
          writer.getDirectContent(), Element.ALIGN_CENTER, new Phrase(line, font), x, y, 0);
    }
  }
}
