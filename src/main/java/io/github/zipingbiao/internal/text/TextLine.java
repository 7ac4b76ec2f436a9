package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * One printed line inside a cell or a text block.
 *
 * @param glyphs its glyphs in reading order, typed spaces included, none at either end
 * @param box extent of its visible glyphs in the reading frame
 * @param text its text, normalised, with the spaces that belong to it
 * @param spaceBehind whether a typed space stands behind its last visible glyph
 */
public record TextLine(List<Glyph> glyphs, BoundingBox box, String text, boolean spaceBehind) {
  /** Copies the list. */
  public TextLine {
    glyphs = List.copyOf(glyphs);
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }
}
