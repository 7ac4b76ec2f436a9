package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.SourceSpan;

/**
 * The piece of a cell that stands on one page.
 *
 * @param page the page
 * @param block the cell's rectangle there and its lines, in the reading frame
 */
public record CellPart(PageContent page, TextBlock block) {

  /** Returns the cell's rectangle on the page as displayed, with the text found in it. */
  public SourceSpan cellSpan() {
    return new SourceSpan(page.number(), page.displayed(block.box()), block.text(), confidence());
  }

  /** Returns the extent of the text on the page as displayed; of the cell where it is blank. */
  public SourceSpan textSpan() {
    BoundingBox box =
        block.lines().stream().map(TextLine::box).reduce(BoundingBox::union).orElse(block.box());
    return new SourceSpan(page.number(), page.displayed(box), block.text(), confidence());
  }

  private double confidence() {
    double least = 1;
    for (TextLine line : block.lines()) {
      for (Glyph glyph : line.glyphs()) {
        if (glyph.confidence() < least && !glyph.isBlank()) {
          least = glyph.confidence();
        }
      }
    }
    return least;
  }
}
