package io.github.zipingbiao.table;

import java.util.List;

/**
 * What the early stages of reading saw on one page: the lines drawn on it and the cells found
 * between them, before tables were joined over page breaks. For people who want to see why a form
 * was read as it was. Immutable and thread-safe.
 *
 * <p>All coordinates are PDF points (1/72 inch) from the top left of the page as displayed, x to
 * the right and y downwards. Pages that were scanned askew have lines and cells askew.
 *
 * @param number page number, from 1
 * @param recognised whether the page was read from its picture
 * @param lines straight lines as drawn, in drawing order
 * @param cells cells of all tables of the page, table by table, by row and then by column
 */
public record RuledPage(int number, boolean recognised, List<Line> lines, List<Cell> cells) {
  /** Copies the lists. */
  public RuledPage {
    lines = List.copyOf(lines);
    cells = List.copyOf(cells);
  }

  /**
   * A point of the page.
   *
   * @param x distance from the left edge in points
   * @param y distance from the top edge in points
   */
  public record Point(double x, double y) {}

  /**
   * A straight line.
   *
   * @param from one end
   * @param to the other end
   */
  public record Line(Point from, Point to) {}

  /**
   * A cell of a table.
   *
   * @param rowSpan rows of its table that it covers, at least 1
   * @param columnSpan columns of its table that it covers, at least 1
   * @param corners its four corners in order around it
   */
  public record Cell(int rowSpan, int columnSpan, List<Point> corners) {
    /** Copies the list. */
    public Cell {
      corners = List.copyOf(corners);
    }

    /** Returns whether it covers more than one place of the grid. */
    public boolean isMerged() {
      return rowSpan > 1 || columnSpan > 1;
    }
  }
}
