package io.github.zipingbiao.print;

import java.util.List;

/**
 * A composed document: its title, the tables below it without any gap, and what runs along on every
 * page.
 *
 * @param running text above and below the table on each page; null for none
 * @param indicators name, score and reason of each, as they must be read; "" for blank ones
 */
record Sheet(
    String title,
    String subtitle,
    List<Part> parts,
    String running,
    List<List<String>> indicators) {
  /** Width of the tables in points. */
  static final int WIDTH = 515;

  /** Margin around them. */
  static final int MARGIN = 40;

  /** Width of the page. */
  static final int PAGE_WIDTH = WIDTH + 2 * MARGIN;

  /** Size of the type. */
  static final int SIZE = 9;

  /**
   * One table.
   *
   * @param widths of its columns in points
   * @param headerRows how many of its first rows are printed again on every page
   * @param rows the cells that begin in each row, from left to right
   */
  record Part(List<Integer> widths, int headerRows, List<List<Cell>> rows) {}

  /** A cell; its lines are paragraphs. */
  record Cell(String text, int columns, int rows, boolean centred) {
    List<String> paragraphs() {
      return List.of(text.split("\n"));
    }
  }
}
