package io.github.zipingbiao.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * An HTML page through openhtmltopdf.
 *
 * @param cutsRows whether a row may be on two pages
 */
record HtmlPrinter(boolean cutsRows) implements Printer {
  private static final String LINE = "font: normal 9pt Box; ";

  static {
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] print(Sheet sheet, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .withHtmlContent(page(sheet, height), "")
        .useFont(() -> new ByteArrayInputStream(BoxFont.bytes()), BoxFont.NAME)
        .toStream(out)
        .run();
    return out.toByteArray();
  }

  private String page(Sheet sheet, int height) {
    StringBuilder html = new StringBuilder("<html><head><title>form</title><style>");
    html.append(style(sheet, height)).append("</style></head><body>");
    html.append("<h1>").append(sheet.title()).append("</h1>");
    html.append("<div class=\"c\">").append(sheet.subtitle()).append("</div>");
    sheet.parts().forEach(part -> html.append(table(part)));
    return html.append("</body></html>").toString();
  }

  private String style(Sheet sheet, int height) {
    String size = "size: " + Sheet.PAGE_WIDTH + "pt " + height + "pt; ";
    String page = "@page { " + size + "margin: " + Sheet.MARGIN + "pt; ";
    if (sheet.running() != null) {
      page += "@top-center { " + LINE + "content: '" + sheet.running() + "' } ";
      page += "@bottom-center { " + LINE + "content: '— ' counter(page) ' —' } ";
    }
    return page
        + "} body { margin: 0 } * { font: normal 9pt/1.3 Box } "
        + "h1 { font-size: 16pt; text-align: center; margin: 0 } p { margin: 0 } "
        + "table { width: 515pt; table-layout: fixed; border-collapse: collapse; "
        + "-fs-table-paginate: paginate } "
        + ("tr { page-break-inside: " + (cutsRows ? "auto" : "avoid") + " } ")
        + "td { border: 0.75pt solid black; padding: 2pt 3pt; vertical-align: middle; "
        + "word-wrap: break-word } .c { text-align: center }";
  }

  private static String table(Sheet.Part part) {
    StringBuilder html = new StringBuilder("<table>");
    for (int width : part.widths()) {
      html.append("<col style=\"width: ").append(width).append("pt\"/>");
    }
    int body = part.headerRows();
    if (body > 0) {
      html.append("<thead>").append(rows(part.rows().subList(0, body))).append("</thead>");
    }
    html.append("<tbody>").append(rows(part.rows().subList(body, part.rows().size())));
    return html.append("</tbody></table>").toString();
  }

  private static String rows(List<List<Sheet.Cell>> rows) {
    StringBuilder html = new StringBuilder();
    for (List<Sheet.Cell> row : rows) {
      html.append("<tr>");
      row.forEach(cell -> html.append(cell(cell)));
      html.append("</tr>");
    }
    return html.toString();
  }

  private static String cell(Sheet.Cell cell) {
    StringBuilder html = new StringBuilder("<td colspan=\"").append(cell.columns());
    html.append("\" rowspan=\"").append(cell.rows());
    html.append("\" class=\"").append(cell.centred() ? "c" : "l").append("\">");
    cell.paragraphs().forEach(line -> html.append("<p>").append(line).append("</p>"));
    return html.append("</td>").toString();
  }
}
