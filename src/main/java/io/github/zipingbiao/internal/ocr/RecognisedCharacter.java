package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.page.Glyph;
import java.util.List;

/**
 * A character that the recogniser read.
 *
 * @param text its text
 * @param probability of {@code text}, from 0 to 1
 * @param from left end of the steps that saw it, as a share of the strip's width
 * @param to right end of these steps, as a share of the strip's width
 * @param others the next likely readings, the likeliest first
 */
record RecognisedCharacter(
    String text, double probability, double from, double to, List<Glyph.Reading> others) {
  RecognisedCharacter {
    others = List.copyOf(others);
  }

  double middle() {
    return (from + to) / 2;
  }
}
