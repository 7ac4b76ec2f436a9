package io.github.zipingbiao.internal.ocr;

import java.util.Arrays;
import java.util.List;

/**
 * A text line that was read.
 *
 * @param ink where its ink stands
 * @param characters its characters from left to right
 */
record ReadLine(InkLine ink, List<PlacedCharacter> characters) {
  /** A line of Han characters is this share of their font size high. */
  private static final double HAN_HEIGHT = 0.93;

  ReadLine {
    characters = List.copyOf(characters);
  }

  ReadLine with(List<PlacedCharacter> newCharacters) {
    return new ReadLine(ink, newCharacters);
  }

  /** Returns the mean confidence of its characters. */
  double confidence() {
    return characters.stream().mapToDouble(PlacedCharacter::confidence).average().orElse(0);
  }

  /** Returns the font size in pixels. */
  double size() {
    return Math.max(ink.em(), ink.height()) / HAN_HEIGHT;
  }

  /** Returns the usual gap between the ink of two neighbours, in pixels. */
  double usualGap() {
    double[] gaps = new double[Math.max(0, characters.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = characters.get(i + 1).x0() - characters.get(i).x1();
    }
    Arrays.sort(gaps);
    return gaps.length == 0 ? 0 : Math.max(0, gaps[(gaps.length - 1) / 2]);
  }
}
