package io.github.zipingbiao.internal.dump;

/**
 * How well lines fit into a cell: each but the last of a paragraph is as wide as the cell, for
 * otherwise the beginning of the next would have found room on it. Costs are about the logarithm of
 * how unusual something is.
 */
final class LineFit {
  /** More free columns than this, beyond the next word, are no rounding. */
  static final double SURE = 3;

  /** Proportional figures make widths uncertain by about this many columns. */
  private static final double TOLERANCE = 1.5;

  /** A line is full when no ideograph, and what rounding hides, has room on it. */
  static final double FULL_WITHIN = 2;

  private static final double MOST = 3;
  private static final double PARAGRAPH_END = 0.15;
  private static final double CLAUSE_END = 0.8;

  private LineFit() {}

  /**
   * Returns the cost of a line break inside a cell.
   *
   * @param line the line above the break
   * @param text last word of it
   * @param next first word below
   * @param cellWidth width of the cell
   */
  static double breakCost(LineRun line, String text, String next, double cellWidth) {
    double lineWidth = line.width();
    double over = lineWidth - cellWidth - line.squeezed() - TOLERANCE;
    if (over > 0) {
      return Math.min(MOST, 0.5 + over / 2);
    }
    double slack = cellWidth - lineWidth - Characters.firstChunk(next) - TOLERANCE;
    return slack <= 0 ? 0 : shortLine(slack, text, next);
  }

  /** Returns the cost of two lines of a cell of unknown width that are both not its last. */
  static double unlike(double upper, String text, String next, double lower) {
    double difference = Math.abs(upper - lower) - 2;
    if (difference <= 0) {
      return 0;
    }
    return shortLine(difference, text, next);
  }

  private static double shortLine(double slack, String text, String next) {
    double cost = Math.min(MOST, 0.4 + 0.35 * slack);
    if (Characters.endsSentence(text)) {
      if (Characters.isListItem(next)) {
        return 0;
      }
      return Math.min(cost, PARAGRAPH_END);
    }
    return Characters.endsOpen(text) || Characters.isListItem(next)
        ? Math.min(cost, CLAUSE_END)
        : cost;
  }

  /** Returns the cost of the last line of a cell. */
  static double lastCost(LineRun line, double cellWidth) {
    double over = line.width() - cellWidth - line.squeezed() - TOLERANCE;
    return over <= 0 ? 0 : Math.min(MOST, 0.5 + over / 2);
  }
}
