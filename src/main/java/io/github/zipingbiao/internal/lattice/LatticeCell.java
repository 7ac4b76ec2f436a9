package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * A cell of a table on one page.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param box its rectangle in the reading frame, between the middles of its rulings
 * @param glyphs the glyphs that stand in it, in drawing order
 */
public record LatticeCell(
    int row, int column, int rowSpan, int columnSpan, BoundingBox box, List<Glyph> glyphs) {
  /** Copies the list. */
  public LatticeCell {
    glyphs = List.copyOf(glyphs);
  }
}
