package io.github.zipingbiao.internal.text;

import java.util.List;

/**
 * How the lines of a block are set: alignment and inner padding, estimated from the lines. All
 * parts of a block cut by page breaks count together, for they are set alike.
 */
final class BlockLayout {
  /** How lines stand between the edges. */
  enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * Padding in points where the lines do not show it: that of Word's cells, the widest in use (0.19
   * cm). Too much only joins lines that end just as short.
   */
  private static final double DEFAULT_PADDING = 5.4;

  /** Room before left-aligned lines, in points, that is padding; more is an indent. */
  private static final double MAX_PADDING = 8;

  /** Share of an em by which centred or aligned lines may be off. */
  private static final double ALIGNED = 0.4;

  /** Indents of a paragraph's first line are two em, less where characters are condensed. */
  private static final double INDENT = 1.2;

  /** The indent, in em, that Chinese paragraphs begin with. */
  private static final double USUAL_INDENT = 2;

  private final double padding;
  private final double em;
  private final double minBefore;
  private final double minAfter;
  private final Alignment alignment;
  private final boolean hanging;

  /** Makes a layout; {@code padding} is the inner padding in points, NaN where it is not known. */
  BlockLayout(List<Row> rows, double padding) {
    this.padding = padding;
    em = rows.stream().mapToDouble(Row::em).max().orElse(0);
    minBefore = Math.max(0, rows.stream().mapToDouble(Row::before).min().orElse(0));
    minAfter = Math.max(0, rows.stream().mapToDouble(Row::afterUnhung).min().orElse(0));
    alignment = alignment(rows);
    hanging = isHanging(rows);
  }

  private Alignment alignment(List<Row> rows) {
    double tolerance = ALIGNED * em;
    if (rows.stream().allMatch(row -> Math.abs(row.before() - row.after()) <= 2 * tolerance)) {
      return Alignment.CENTRE;
    }
    boolean right = rows.stream().allMatch(row -> row.after() <= minAfter + tolerance);
    boolean left = rows.stream().allMatch(row -> startsAtEdge(row) || hasUsualIndent(row));
    return right && !left ? Alignment.RIGHT : Alignment.LEFT;
  }

  private boolean startsAtEdge(Row row) {
    return row.before() <= minBefore + ALIGNED * em;
  }

  private boolean hasUsualIndent(Row row) {
    return Math.abs(row.before() - minBefore - USUAL_INDENT * em) <= ALIGNED * em;
  }

  /** Returns whether list items hang: the marker at the edge, the lines below it indented. */
  private boolean isHanging(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      if (ListMarker.begins(rows.get(i - 1).text())
          && !isIndented(rows.get(i - 1))
          && !ListMarker.begins(rows.get(i).text())
          && isIndented(rows.get(i))) {
        return true;
      }
    }
    return false;
  }

  Alignment alignment() {
    return alignment;
  }

  /** Returns the room that was left on the line, in points; negative where it overhangs. */
  double room(Row row) {
    if (!Double.isNaN(padding)) {
      return roomWithin(row, padding);
    }
    return switch (alignment) {
      case LEFT -> row.after() - endPadding();
      case RIGHT -> row.before() - Math.min(minBefore, DEFAULT_PADDING);
      case CENTRE -> row.before() + row.after() - 2 * centredPadding();
    };
  }

  private double roomWithin(Row row, double known) {
    return switch (alignment) {
      case LEFT -> row.after() - known;
      case RIGHT -> row.before() - known;
      case CENTRE -> row.before() + row.after() - 2 * known;
    };
  }

  /** The padding at the end is that at the start, unless some line goes closer to the edge. */
  private double endPadding() {
    double start = minBefore <= MAX_PADDING ? minBefore : DEFAULT_PADDING;
    return Math.min(start, minAfter);
  }

  private double centredPadding() {
    return Math.min(DEFAULT_PADDING, (minBefore + minAfter) / 2);
  }

  /** Returns how long lines of the block can be, in points. */
  double availableWidth(Row row) {
    return room(row) + row.width();
  }

  /** Returns whether the line begins a paragraph by its indent. */
  boolean beginsByIndent(Row row) {
    return alignment == Alignment.LEFT && !hanging && isIndented(row);
  }

  private boolean isIndented(Row row) {
    return row.before() - minBefore >= INDENT * em;
  }
}
