package io.github.zipingbiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people read them: exact unless said otherwise, thousands apart. */
final class Figures {
  /** Stands where there is no number. */
  static final String NOTHING = "\u2014";

  private static final int RATE_DECIMALS = 2;

  private Figures() {}

  static String count(int count) {
    return grouped(BigDecimal.valueOf(count));
  }

  /** Returns the number with all its decimals, thousands apart. */
  static String grouped(BigDecimal number) {
    BigDecimal shown = plain(number);
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(shown.scale());
    return format.format(shown);
  }

  /** Returns the number with all its decimals. */
  static String exact(Optional<BigDecimal> number) {
    return number.map(value -> plain(value).toPlainString()).orElse(NOTHING);
  }

  /** Returns a fraction as a percentage with two decimals at most. */
  static String percent(Optional<BigDecimal> fraction) {
    return fraction
        .map(value -> value.movePointRight(2).setScale(RATE_DECIMALS, RoundingMode.HALF_UP))
        .map(value -> plain(value).toPlainString() + "%")
        .orElse(NOTHING);
  }

  /** Returns the share of a whole as a fraction, empty where the whole is nothing. */
  static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0
        ? Optional.empty()
        : Optional.of(part.divide(whole, 2 * RATE_DECIMALS, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
