package io.github.zipingbiao.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numerals in front of a unit that scale it.
 *
 * @param exponent power of ten
 * @param length number of characters
 */
record Scale(int exponent, int length) {
  /** The numerals for 10, 100, 1000, 10<sup>4</sup> and 10<sup>8</sup>. */
  private static final String NUMERALS = "\u5341\u767E\u5343\u4E07\u4EBF";

  private static final int[] EXPONENTS = {1, 2, 3, 4, 8};

  /** Behind a numeral it makes a ratio of it: per cent, per mille. */
  private static final char PARTS = '\u5206';

  /** Returns the scale of a unit, which is none where the numeral is a part of a ratio. */
  static Scale of(Optional<String> unit) {
    String text = unit.orElse("");
    int exponent = 0;
    int length = 0;
    while (length < text.length() && NUMERALS.indexOf(text.charAt(length)) >= 0) {
      exponent += EXPONENTS[NUMERALS.indexOf(text.charAt(length))];
      length++;
    }
    boolean ratio = length < text.length() && text.charAt(length) == PARTS;
    return ratio ? new Scale(0, 0) : new Scale(exponent, length);
  }

  BigDecimal times(BigDecimal amount) {
    BigDecimal scaled = amount.scaleByPowerOfTen(exponent);
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}
