package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * A printed character. Coordinates are those of the page's reading frame, see {@link PageContent}.
 *
 * @param text its Unicode text, mostly one character; a typed space is a glyph of its own
 * @param box from the left to the right end of its advance, from ascent to descent of its font as
 *     drawn: about one font size high, also for a full stop
 * @param fontSize size in points as displayed, all transformations applied
 * @param baseline y of the baseline (for quarterTurns 0)
 * @param quarterTurns direction of the baseline in the reading frame, in clockwise quarter turns
 *     from left-to-right
 * @param confidence from 0 to 1; 1.0 for a glyph of a text layer
 * @param others what else a recognised glyph may be, the likeliest first; empty for a glyph of a
 *     text layer
 */
public record Glyph(
    String text,
    BoundingBox box,
    double fontSize,
    double baseline,
    int quarterTurns,
    double confidence,
    List<Reading> others) {

  /**
   * Another reading of a recognised glyph.
   *
   * @param text its text, one character
   * @param probability from 0 to 1
   */
  public record Reading(String text, double probability) {}

  /** Copies the list. */
  public Glyph {
    others = List.copyOf(others);
  }

  /** A glyph without other readings. */
  public Glyph(
      String text,
      BoundingBox box,
      double fontSize,
      double baseline,
      int quarterTurns,
      double confidence) {
    this(text, box, fontSize, baseline, quarterTurns, confidence, List.of());
  }

  /** Returns the same place read otherwise, or with another confidence. */
  public Glyph readAs(String newText, double newConfidence, List<Reading> newOthers) {
    return new Glyph(newText, box, fontSize, baseline, quarterTurns, newConfidence, newOthers);
  }

  /** Returns whether the glyph prints nothing. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
