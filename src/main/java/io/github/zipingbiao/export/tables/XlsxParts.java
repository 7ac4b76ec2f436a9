package io.github.zipingbiao.export.tables;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a workbook beside its rows (ECMA-376 part 1, Office Open XML). */
final class XlsxParts {
  /** Time of every entry: the first that a zip file can hold. */
  static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  static final int PLAIN_STYLE = 0;
  static final int HEADING_STYLE = 1;
  static final int TEXT_STYLE = 2;
  static final int NUMBER_STYLE = 3;
  static final int INTEGER_STYLE = 4;
  static final int DATE_STYLE = 5;

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
  private static final String RELATIONS = OFFICE + "officeDocument/2006/relationships";
  private static final String PACKAGE = OFFICE + "package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The styles in the order of the constants above. */
  private static final String STYLES =
      XML
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00########\"/></numFmts>"
          + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\">"
          + style(0, 0)
          + style(49, 1)
          + style(49, 0)
          + style(165, 0)
          + style(1, 0)
          + style(164, 0)
          + "</cellXfs></styleSheet>";

  private XlsxParts() {}

  private static String style(int format, int font) {
    return "<xf numFmtId=\""
        + format
        + "\" fontId=\""
        + font
        + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
  }

  /** Returns the path of a sheet that is counted from 0. */
  static String sheetPath(int index) {
    return "xl/worksheets/sheet" + (index + 1) + ".xml";
  }

  /** Returns all parts but the sheets by their path, in their order. */
  static Map<String, String> around(List<XlsxSheet> sheets) {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder filters = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      String name = escaped(sheets.get(i).name());
      String id = "rId" + (i + 1);
      types.append(override("/" + sheetPath(i), "worksheet"));
      relations.append(relation(id, RELATIONS + "/worksheet", sheetPath(i).substring(3)));
      list.append("<sheet name=\"" + name + "\" sheetId=\"" + (i + 1) + "\" r:id=\"" + id + "\"/>");
      filters.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + i + "\"");
      filters.append(" hidden=\"1\">'" + name + "'!" + sheets.get(i).range() + "</definedName>");
    }
    relations.append(relation("rIdStyles", RELATIONS + "/styles", "styles.xml"));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes(types));
    parts.put(
        "_rels/.rels",
        relations(relation("rId1", RELATIONS + "/officeDocument", "xl/workbook.xml")));
    parts.put("xl/_rels/workbook.xml.rels", relations(relations));
    parts.put("xl/styles.xml", STYLES);
    parts.put("xl/workbook.xml", workbook(list, filters));
    return parts;
  }

  private static String workbook(CharSequence sheets, CharSequence filters) {
    return XML
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + RELATIONS
        + "\"><sheets>"
        + sheets
        + "</sheets><definedNames>"
        + filters
        + "</definedNames></workbook>";
  }

  private static String contentTypes(CharSequence sheets) {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", "sheet.main")
        + override("/xl/styles.xml", "styles")
        + sheets
        + "</Types>";
  }

  private static String override(String path, String kind) {
    return "<Override PartName=\"" + path + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String relations(CharSequence all) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** Returns the XML of a sheet up to its rows: the first stays in sight, widths by kind. */
  static String sheetHead(TidyTable table) {
    StringBuilder widths = new StringBuilder();
    for (int i = 1; i <= table.columns().size(); i++) {
      int width = width(table.columns().get(i - 1));
      widths.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + width + "\"");
      widths.append(" customWidth=\"1\"/>");
    }
    return XML
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
        + widths
        + "</cols><sheetData>";
  }

  /** Returns a width in characters that shows a heading and the usual value. */
  private static int width(Column column) {
    return switch (column.type().kind()) {
      case TEXT -> column.name().endsWith("_id") ? 16 : 24;
      case DECIMAL -> 16;
      case INTEGER, BOOLEAN, DATE -> 12;
    };
  }

  /** Returns the text for use in XML, also between double quotes. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
    return xml.toString();
  }
}
