package io.github.zipingbiao.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts that recognition makes of numbers. */
final class NumericSpellingTest {
  private static void assertMeans(String number, String text) {
    assertEquals(Optional.of(number), NumericSpelling.of(text), text);
  }

  private static void assertMeansNothing(String text) {
    assertEquals(Optional.empty(), NumericSpelling.of(text), text);
  }

  @Test
  void takesLettersThatLookLikeDigitsForThem() {
    assertMeans("100", "1OO");
    assertMeans("115", "1|5");
    assertMeans("10", "1O|");
    assertMeans("2852", "z8Sz");
  }

  @Test
  void takesAnyMarkBetweenDigitsForAPoint() {
    assertMeans("40.00", "40:00");
    assertMeans("9.75", "9\u00B775");
    assertMeans("9.75%", "9\u300275%");
  }

  @Test
  void takesRepeatedPointsForCommasOfThousands() {
    assertMeans("150,000.00", "150.000.00");
    assertMeans("1,800,000", "1.800.000");
    assertMeans("1,800,000.5", "1,800.000.5");
  }

  @Test
  void dropsRemainsOfBordersAtTheEnds() {
    assertMeans("10", "10L");
    assertMeans("-3.5", "'-3.5]");
    assertMeans("10", "w10.");
  }

  @Test
  void makesNoNumberOfWords() {
    assertMeansNothing("");
    assertMeansNothing("Bill");
    assertMeansNothing("\u65E0");
    assertMeansNothing("3 x 5 m");
    assertMeansNothing("abc5");
  }
}
