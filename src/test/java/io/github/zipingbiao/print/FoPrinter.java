package io.github.zipingbiao.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Formatting objects through FOP.
 *
 * @param cutsRows whether a row may be on two pages
 */
record FoPrinter(boolean cutsRows) implements Printer {
  private static final String SETTINGS =
      "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>"
          + "<font kerning=\"no\" embed-url=\"box.ttf\" embedding-mode=\"subset\">"
          + "<font-triplet name=\"Box\" style=\"normal\" weight=\"normal\"/>"
          + "</font></fonts></renderer></renderers></fop>";
  private static final FopFactory FACTORY = factory();

  private static FopFactory factory() {
    try {
      byte[] settings = SETTINGS.getBytes(StandardCharsets.UTF_8);
      URI base = URI.create("memory:/");
      return new FopConfParser(new ByteArrayInputStream(settings), base, new InMemory())
          .getFopFactoryBuilder()
          .build();
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Knows the one font, and writes nothing. */
  private static final class InMemory implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      if (!uri.getPath().endsWith("/box.ttf")) {
        throw new IOException("not in memory: " + uri);
      }
      return new Resource(new ByteArrayInputStream(BoxFont.bytes()));
    }

    @Override
    public OutputStream getOutputStream(URI uri) {
      throw new UnsupportedOperationException("write " + uri);
    }
  }

  @Override
  public byte[] print(Sheet sheet, int height) throws IOException {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SAXResult fop = new SAXResult(FACTORY.newFop("application/pdf", out).getDefaultHandler());
      TransformerFactory.newInstance().newTransformer().transform(tree(page(sheet, height)), fop);
      return out.toByteArray();
    } catch (FOPException | TransformerException e) {
      throw new IOException(e);
    }
  }

  /** FOP parses files of its own while it is fed, which the parser of newer JDKs forbids. */
  private static DOMSource tree(String page) throws IOException {
    try {
      DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
      builders.setNamespaceAware(true);
      return new DOMSource(
          builders.newDocumentBuilder().parse(new InputSource(new StringReader(page))));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private String page(Sheet sheet, int height) {
    int margin = Sheet.MARGIN;
    StringBuilder fo = new StringBuilder();
    fo.append("<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" font-family=\"Box\" ");
    fo.append("font-size=\"9pt\" line-height=\"1.3\"><fo:layout-master-set>");
    fo.append("<fo:simple-page-master master-name=\"p\" page-width=\"").append(Sheet.PAGE_WIDTH);
    fo.append("pt\" page-height=\"").append(height).append("pt\" margin-left=\"").append(margin);
    fo.append("pt\" margin-right=\"").append(margin).append("pt\">");
    fo.append("<fo:region-body margin-top=\"40pt\" margin-bottom=\"40pt\"/>");
    fo.append("<fo:region-before extent=\"40pt\" display-align=\"center\"/>");
    fo.append("<fo:region-after extent=\"40pt\" display-align=\"center\"/>");
    fo.append("</fo:simple-page-master></fo:layout-master-set>");
    fo.append("<fo:page-sequence master-reference=\"p\">").append(running(sheet));
    fo.append("<fo:flow flow-name=\"xsl-region-body\">");
    fo.append(block(sheet.title(), "text-align=\"center\" font-size=\"16pt\""));
    fo.append(block(sheet.subtitle(), "text-align=\"center\""));
    sheet.parts().forEach(part -> fo.append(table(part)));
    return fo.append("</fo:flow></fo:page-sequence></fo:root>").toString();
  }

  private static String running(Sheet sheet) {
    if (sheet.running() == null) {
      return "";
    }
    String centre = "text-align=\"center\"";
    return "<fo:static-content flow-name=\"xsl-region-before\">"
        + block(sheet.running(), centre)
        + "</fo:static-content><fo:static-content flow-name=\"xsl-region-after\">"
        + block("— <fo:page-number/> —", centre)
        + "</fo:static-content>";
  }

  private static String block(String content, String attributes) {
    return "<fo:block " + attributes + ">" + content + "</fo:block>";
  }

  private String table(Sheet.Part part) {
    StringBuilder fo = new StringBuilder("<fo:table table-layout=\"fixed\" width=\"515pt\" ");
    fo.append("border-collapse=\"collapse\">");
    for (int width : part.widths()) {
      fo.append("<fo:table-column column-width=\"").append(width).append("pt\"/>");
    }
    int body = part.headerRows();
    if (body > 0) {
      fo.append("<fo:table-header>").append(rows(part.rows().subList(0, body)));
      fo.append("</fo:table-header>");
    }
    fo.append("<fo:table-body>").append(rows(part.rows().subList(body, part.rows().size())));
    return fo.append("</fo:table-body></fo:table>").toString();
  }

  private String rows(List<List<Sheet.Cell>> rows) {
    // A strength, not "always": a row that is higher than the page is cut, not lost.
    String keep = cutsRows ? "auto" : "5";
    StringBuilder fo = new StringBuilder();
    for (List<Sheet.Cell> row : rows) {
      fo.append("<fo:table-row keep-together.within-page=\"").append(keep).append("\">");
      row.forEach(cell -> fo.append(cell(cell)));
      fo.append("</fo:table-row>");
    }
    return fo.toString();
  }

  private static String cell(Sheet.Cell cell) {
    StringBuilder fo = new StringBuilder("<fo:table-cell border=\"0.6pt solid black\" ");
    fo.append("padding=\"3pt\" display-align=\"center\" number-columns-spanned=\"");
    fo.append(cell.columns()).append("\" number-rows-spanned=\"").append(cell.rows());
    fo.append("\" text-align=\"").append(cell.centred() ? "center" : "start").append("\">");
    cell.paragraphs().forEach(line -> fo.append(block(line, "")));
    return fo.append("</fo:table-cell>").toString();
  }
}
