package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Writes single cells of a sheet as SpreadsheetML (ECMA-376 part 1, section 18.3). */
final class XlsxCells {
  /** Significant digits that a double keeps of every decimal number. */
  private static final int EXACT_DIGITS = 15;

  /** Characters (UTF-16 units) that a cell holds. */
  private static final int CELL_LENGTH = 32_767;

  /** Day 0 of the serial numbers, which count a 29 February 1900 that never was. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** First day whose serial number is the same in every program. */
  private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

  /** What a reader of the format takes for a character by its code: section 22.9.2.19. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Writer out;

  XlsxCells(Writer out) {
    this.out = out;
  }

  /** Returns the letters of a column that is counted from 0. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  void heading(int column, int row, String text) throws IOException {
    text(column, row, XlsxParts.HEADING_STYLE, text);
  }

  /** Writes a cell; an empty one is left out. */
  void cell(int column, int row, Object value) throws IOException {
    if (value instanceof String text) {
      text(column, row, XlsxParts.TEXT_STYLE, text);
    } else if (value instanceof BigDecimal number) {
      number(column, row, number);
    } else if (value instanceof Integer number) {
      typed(column, row, "n", XlsxParts.INTEGER_STYLE, number.toString());
    } else if (value instanceof Boolean truth) {
      typed(column, row, "b", XlsxParts.PLAIN_STYLE, truth ? "1" : "0");
    } else if (value instanceof LocalDate date) {
      date(column, row, date);
    }
  }

  private void number(int column, int row, BigDecimal number) throws IOException {
    boolean exact = number.stripTrailingZeros().precision() <= EXACT_DIGITS;
    String digits = number.toPlainString();
    if (exact) {
      typed(column, row, "n", XlsxParts.NUMBER_STYLE, digits);
    } else {
      text(column, row, XlsxParts.TEXT_STYLE, digits);
    }
  }

  private void date(int column, int row, LocalDate date) throws IOException {
    if (date.isBefore(FIRST_SAFE_DAY)) {
      text(column, row, XlsxParts.TEXT_STYLE, date.toString());
    } else {
      long serial = ChronoUnit.DAYS.between(DAY_ZERO, date);
      typed(column, row, "n", XlsxParts.DATE_STYLE, Long.toString(serial));
    }
  }

  private void typed(int column, int row, String type, int style, String value) throws IOException {
    open(column, row, type, style);
    out.write("<v>" + value + "</v></c>");
  }

  private void text(int column, int row, int style, String text) throws IOException {
    open(column, row, "inlineStr", style);
    out.write("<is><t xml:space=\"preserve\">");
    out.write(XlsxParts.escaped(CODED.matcher(fitted(text)).replaceAll("_x005F_")));
    out.write("</t></is></c>");
  }

  private void open(int column, int row, String type, int style) throws IOException {
    out.write("<c r=\"" + letters(column) + row + "\" s=\"" + style + "\" t=\"" + type + "\">");
  }

  static String fitted(String text) {
    if (text.length() <= CELL_LENGTH) {
      return text;
    }
    String mark = "\u2026[cut, " + text.length() + " characters]";
    int end = CELL_LENGTH - mark.length();
    boolean insidePair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, insidePair ? end - 1 : end) + mark;
  }
}
