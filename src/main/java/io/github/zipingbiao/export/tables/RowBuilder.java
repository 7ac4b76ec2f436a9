package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Puts one row together and sees to it that every cell is of the type of its column. */
final class RowBuilder {
  /** What stands for a character that not every format can hold. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Is told of a number that its column cannot hold. */
  @FunctionalInterface
  interface TooLong {
    /** Notes the number. */
    void note(TidyTable table, Column column, BigDecimal number);
  }

  private final TidyTable table;
  private final TooLong tooLong;
  private final Object[] cells;

  RowBuilder(TidyTable table, TooLong tooLong) {
    this.table = table;
    this.tooLong = tooLong;
    this.cells = new Object[table.columns().size()];
  }

  RowBuilder set(String column, Optional<?> value) {
    return value.isPresent() ? set(column, value.get()) : this;
  }

  RowBuilder set(String name, Object value) {
    int index = table.indexOf(name);
    Column column = table.columns().get(index);
    cells[index] =
        switch (column.type().kind()) {
          case TEXT -> portable((String) value);
          case INTEGER -> (Integer) value;
          case BOOLEAN -> (Boolean) value;
          case DATE -> (LocalDate) value;
          case DECIMAL -> decimal(column, (BigDecimal) value);
        };
    return this;
  }

  /** Returns what was set so far in a column of numbers. */
  Optional<BigDecimal> decimal(String column) {
    return Optional.ofNullable((BigDecimal) cells[table.indexOf(column)]);
  }

  /**
   * Returns the row, which is unmodifiable and holds null for an empty cell.
   *
   * @throws IOException if a cell is empty that may not be
   */
  List<Object> build() throws IOException {
    for (int i = 0; i < cells.length; i++) {
      Column column = table.columns().get(i);
      if (cells[i] == null && !column.nullable()) {
        throw new IOException("Nothing for " + table.tableName() + "." + column.name());
      }
    }
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  private Object decimal(Column column, BigDecimal number) {
    ColumnType type = column.type();
    BigDecimal plain = number.signum() == 0 ? plainZero(number, type.scale()) : number;
    int excess = plain.scale() - type.scale();
    if (excess > 0 && plain.stripTrailingZeros().scale() <= type.scale()) {
      plain = plain.setScale(type.scale());
      excess = 0;
    }
    boolean fits = (long) plain.precision() - plain.scale() <= type.precision() - type.scale();
    if (excess > 0 || !fits) {
      tooLong.note(table, column, number);
      return null;
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static BigDecimal plainZero(BigDecimal zero, int scale) {
    return BigDecimal.ZERO.setScale(Math.min(Math.max(zero.scale(), 0), scale));
  }

  /** Returns the text with only characters that XML 1.0 knows; null for an empty one. */
  private static String portable(String text) {
    String joined = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder copy = new StringBuilder(joined.length());
    joined.codePoints().map(c -> isXml(c) ? c : REPLACEMENT).forEach(copy::appendCodePoint);
    return copy.length() == 0 ? null : copy.toString();
  }

  private static boolean isXml(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half && c != 0xFFFE && c != 0xFFFF;
  }
}
