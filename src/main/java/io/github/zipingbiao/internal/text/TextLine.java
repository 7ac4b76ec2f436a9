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
 */
public record TextLine(List<Glyph> glyphs, BoundingBox box, String text) {
  /** Copies the list. */
  public TextLine {
    glyphs = List.copyOf(glyphs);
  }
}
