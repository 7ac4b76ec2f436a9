package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * One printed line inside a cell or a text block.
 *
 * @param glyphs its glyphs in reading order, typed spaces included, none at either end
 * @param box extent of its visible glyphs in the reading frame
 * @param text its text, normalised, with inner spaces as {@link TextBlock} defines them
 * @param spaceBehind whether a space was typed behind its last visible glyph
 */
public record TextLine(List<Glyph> glyphs, BoundingBox box, String text, boolean spaceBehind) {
  /** Copies the list. */
  public TextLine {
    glyphs = List.copyOf(glyphs);
  }

  /** Creates a line without a space behind it. */
  public TextLine(List<Glyph> glyphs, BoundingBox box, String text) {
    this(glyphs, box, text, false);
  }

  /** Returns the direction of its baseline, in clockwise quarter turns from left-to-right. */
  int quarterTurns() {
    return glyphs.isEmpty() ? 0 : glyphs.get(0).quarterTurns();
  }
}
