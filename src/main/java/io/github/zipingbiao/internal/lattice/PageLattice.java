package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import java.util.List;

/**
 * The tables of a page and what stands outside of them.
 *
 * @param page the page that was looked at
 * @param tables its tables from top to bottom
 * @param freeGlyphs glyphs of no table, in drawing order
 * @param tooFine tables that were left out, as they have more squares than any form
 */
public record PageLattice(
    PageContent page, List<PageTable> tables, List<Glyph> freeGlyphs, int tooFine) {
  /** Copies the lists. */
  public PageLattice {
    tables = List.copyOf(tables);
    freeGlyphs = List.copyOf(freeGlyphs);
  }
}
