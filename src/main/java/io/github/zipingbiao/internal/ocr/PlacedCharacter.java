package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * A recognised character and the ink that it was read from, in pixels of the straight page.
 *
 * @param text its text
 * @param confidence from 0 to 1
 * @param others the next likely readings, the likeliest first
 * @param x0 left end of its ink
 * @param x1 right end of its ink
 */
record PlacedCharacter(
    String text, double confidence, List<Glyph.Reading> others, double x0, double x1) {
  PlacedCharacter {
    others = List.copyOf(others);
  }

  PlacedCharacter withText(String newText) {
    return new PlacedCharacter(newText, confidence, others, x0, x1);
  }

  /** Returns the same ink read as another text; what was read before stays among the others. */
  PlacedCharacter readAs(String newText, double share) {
    List<Glyph.Reading> readings = new ArrayList<>(others);
    readings.removeIf(reading -> reading.text().equals(newText));
    if (!newText.equals(text)) {
      readings.add(0, new Glyph.Reading(text, confidence));
    }
    return new PlacedCharacter(newText, confidence * share, readings, x0, x1);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
