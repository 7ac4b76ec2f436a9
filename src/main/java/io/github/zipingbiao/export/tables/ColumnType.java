package io.github.zipingbiao.export.tables;

/**
 * What the cells of a column hold.
 *
 * @param kind kind of value
 * @param precision decimal digits in all, 0 where {@code kind} is not {@link Kind#DECIMAL}
 * @param scale decimal digits behind the point, 0 where {@code kind} is not {@link Kind#DECIMAL}
 */
public record ColumnType(Kind kind, int precision, int scale) {
  /** The kinds of value and the class that a cell of the kind has in {@link DocumentRows}. */
  public enum Kind {
    /** A {@link String}, never empty. */
    TEXT,
    /** An {@link Integer}. */
    INTEGER,
    /** A {@link java.math.BigDecimal} that fits precision and scale without rounding. */
    DECIMAL,
    /** A {@link Boolean}. */
    BOOLEAN,
    /** A {@link java.time.LocalDate}. */
    DATE
  }

  static final ColumnType TEXT = new ColumnType(Kind.TEXT, 0, 0);
  static final ColumnType INTEGER = new ColumnType(Kind.INTEGER, 0, 0);
  static final ColumnType BOOLEAN = new ColumnType(Kind.BOOLEAN, 0, 0);
  static final ColumnType DATE = new ColumnType(Kind.DATE, 0, 0);

  /** Money, points and rates: 38 digits are the most that DuckDB, Spark and Arrow all keep. */
  static final ColumnType NUMBER = new ColumnType(Kind.DECIMAL, 38, 10);

  /** Edges of boxes in points, which the JSON rounds to 0.1. */
  static final ColumnType EDGE = new ColumnType(Kind.DECIMAL, 18, 1);

  /** Confidences from 0 to 1, which the JSON rounds to 0.001. */
  static final ColumnType CONFIDENCE = new ColumnType(Kind.DECIMAL, 4, 3);

  /** Returns the type as SQL names it. */
  public String sql() {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case DECIMAL -> "DECIMAL(" + precision + ", " + scale + ")";
      case INTEGER, BOOLEAN, DATE -> kind.name();
    };
  }
}
