package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * The lines inside one rectangle: a cell, the part of a cell that stands on one page, or a column
 * of running text.
 *
 * @param box the rectangle that the text had to fit into, in the reading frame
 * @param lines its lines in reading order; empty where it is blank
 */
public record TextBlock(BoundingBox box, List<TextLine> lines) {
  /** Copies the list. */
  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** Groups glyphs into lines. Glyphs may come in any order. */
  public static TextBlock of(List<Glyph> glyphs, BoundingBox box) {
    return new TextBlock(box, LineBuilder.lines(glyphs));
  }

  /** Returns whether nothing is printed in it. */
  public boolean isBlank() {
    return lines.isEmpty();
  }

  /** Returns the text with wrapped lines joined and real paragraph ends as {@code \n}. */
  public String text() {
    return joined(List.of(this));
  }

  /**
   * Returns whether the text of {@code next} reads as the wrapped rest of this one: its beginning
   * had no room behind the last line.
   *
   * @param padding inner padding of the cells of the table, in points
   */
  public boolean flowsInto(TextBlock next, double padding) {
    return LineJoiner.flows(this, next, padding);
  }

  /** Returns the text of blocks that continue one another, such as a cell cut by page breaks. */
  public static String joined(List<TextBlock> parts) {
    if (parts.size() == 1 && parts.get(0).lines().size() == 1) {
      return parts.get(0).lines().get(0).text();
    }
    return new LineJoiner(parts).text();
  }
}
