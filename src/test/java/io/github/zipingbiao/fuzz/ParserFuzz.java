package io.github.zipingbiao.fuzz;

import io.github.zipingbiao.internal.values.AmountParser;
import io.github.zipingbiao.internal.values.IndicatorValueParser;
import io.github.zipingbiao.internal.values.PointsParser;
import io.github.zipingbiao.internal.values.RateParser;
import java.nio.charset.StandardCharsets;

/** Parses the texts of cells. */
public final class ParserFuzz {
  private static final AmountParser AMOUNTS = new AmountParser();
  private static final PointsParser POINTS = new PointsParser();
  private static final RateParser RATES = new RateParser();
  private static final IndicatorValueParser VALUES = new IndicatorValueParser();

  private ParserFuzz() {}

  /** Parses the input as each kind of value; the same text gives the same answer. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    require(AMOUNTS.parse(text).equals(AMOUNTS.parse(text)), text);
    require(POINTS.parse(text).equals(POINTS.parse(text)), text);
    require(POINTS.parseName(text).equals(POINTS.parseName(text)), text);
    require(VALUES.parse(text).equals(VALUES.parse(text)), text);
    for (RateParser.Heading heading : RateParser.Heading.values()) {
      require(RATES.parse(text, heading).equals(RATES.parse(text, heading)), text);
    }
  }

  private static void require(boolean same, String text) {
    if (!same) {
      throw new IllegalStateException("two answers for " + text);
    }
  }
}
