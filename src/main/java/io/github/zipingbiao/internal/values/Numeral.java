package io.github.zipingbiao.internal.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decimal number as these forms print it. */
final class Numeral {
  /**
   * Digits with or without commas that group thousands, then decimals. A group of another length, a
   * leading zero in front of a digit and a point without digits behind it are not a number: each of
   * them says that a character is lost or that the text is a code.
   */
  static final String UNSIGNED =
      "(?:(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]*)(?:\\.[0-9]+)?|\\.[0-9]+)";

  /** Signed number. */
  static final String SIGNED = "[-+]?" + UNSIGNED;

  /** Digits of the longest number read; 10^18 yuan exceeds every budget, more is noise. */
  private static final int LONGEST = 28;

  private static final Pattern WHOLE = Pattern.compile(SIGNED);

  private Numeral() {}

  /** Returns the value of a folded text that is one number and nothing else. */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text.replace(",", "")));
  }
}
