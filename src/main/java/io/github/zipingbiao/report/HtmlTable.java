package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table row by row; each cell also names its column, for pages too narrow for columns. Not
 * thread-safe.
 */
final class HtmlTable {
  private static final String NUMBER = "#";

  private final Html html;
  private final Words words;
  private final List<String> columns;
  private int column;

  private HtmlTable(Html html, Words words, List<String> columns) {
    this.html = html;
    this.words = words;
    this.columns = columns;
  }

  /**
   * Begins a table.
   *
   * @param columns keys of the headings, behind a {@value #NUMBER} those of columns with numbers
   */
  static HtmlTable begin(Html html, Words words, String... columns) throws IOException {
    List<String> headings = new ArrayList<>();
    html.open("table").open("thead").open("tr");
    for (String key : columns) {
      boolean number = key.startsWith(NUMBER);
      String heading = words.of(number ? key.substring(NUMBER.length()) : key);
      headings.add(heading);
      html.element("th", heading, "scope", "col", "class", number ? "number" : "text");
    }
    html.close("tr").close("thead").open("tbody").line();
    return new HtmlTable(html, words, headings);
  }

  HtmlTable row() throws IOException {
    html.open("tr");
    column = 0;
    return this;
  }

  HtmlTable endRow() throws IOException {
    html.close("tr").line();
    return this;
  }

  void end() throws IOException {
    html.close("tbody").close("table").line();
  }

  /** Writes the cell that names its row. */
  HtmlTable head(String text) throws IOException {
    html.element("th", text, "scope", "row", "data-label", columns.get(column++));
    return this;
  }

  HtmlTable text(String text) throws IOException {
    cell("text").text(text);
    return endCell();
  }

  HtmlTable number(String text) throws IOException {
    cell("number").text(text);
    return endCell();
  }

  HtmlTable count(int count) throws IOException {
    return number(Figures.count(count));
  }

  HtmlTable sum(BigDecimal sum) throws IOException {
    return number(Figures.grouped(sum));
  }

  HtmlTable verdict(Verdict verdict) throws IOException {
    cell("text").element("span", words.named("verdict", verdict.name()), "class", "tag " + verdict);
    return endCell();
  }

  /** Writes a bar that shows the shares of the verdicts. */
  HtmlTable verdicts(Group group) throws IOException {
    cell("shares");
    html.open("svg", "width", "100%", "height", 12, "aria-hidden", "true");
    int before = 0;
    for (Verdict verdict : Verdict.values()) {
      int count = group.count(verdict);
      html.open(
              "rect",
              "class",
              verdict,
              "x",
              percent(before, group.forms()),
              "width",
              percent(count, group.forms()),
              "height",
              12)
          .close("rect");
      before += count;
    }
    html.close("svg");
    return endCell();
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f%%", whole == 0 ? 0 : 100.0 * part / whole);
  }

  /** Begins a cell with a content of its own. */
  Html cell(String kind) throws IOException {
    return html.open("td", "class", kind, "data-label", columns.get(column++));
  }

  HtmlTable endCell() throws IOException {
    html.close("td");
    return this;
  }
}
