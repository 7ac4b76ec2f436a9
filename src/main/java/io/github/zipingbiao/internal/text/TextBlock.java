package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * The lines inside one rectangle: a cell, the part of a cell that stands on one page, or a column
 * of running text.
 */
public final class TextBlock {
  private final BoundingBox box;
  private final List<TextLine> lines;

  /** Joined when first asked for, for most blocks are asked several times. */
  private String text;

  /**
   * Creates a block.
   *
   * @param box the rectangle that the text had to fit into, in the reading frame
   * @param lines its lines in reading order; empty where it is blank
   */
  public TextBlock(BoundingBox box, List<TextLine> lines) {
    this.box = box;
    this.lines = List.copyOf(lines);
  }

  /** Groups glyphs into lines. Glyphs may come in any order. */
  public static TextBlock of(List<Glyph> glyphs, BoundingBox box) {
    return new TextBlock(box, LineBuilder.lines(glyphs));
  }

  /** Returns the rectangle that the text had to fit into, in the reading frame. */
  public BoundingBox box() {
    return box;
  }

  /** Returns its lines in reading order; empty where it is blank. */
  public List<TextLine> lines() {
    return lines;
  }

  /** Returns whether nothing is printed in it. */
  public boolean isBlank() {
    return lines.isEmpty();
  }

  /** Returns the text with wrapped lines joined and real paragraph ends as {@code \n}. */
  public String text() {
    if (text == null) {
      text = lines.size() == 1 ? lines.get(0).text() : new LineJoiner(List.of(this)).text();
    }
    return text;
  }

  /**
   * Returns whether the text of {@code next} reads as the wrapped rest of this one: its beginning
   * had no room behind the last line.
   *
   * @param padding inner padding of the cells of the table, in points
   */
  public Flow flowInto(TextBlock next, double padding) {
    return LineJoiner.flow(this, next, padding);
  }

  /** Returns the text of blocks that continue one another, such as a cell cut by page breaks. */
  public static String joined(List<TextBlock> parts) {
    return parts.size() == 1 ? parts.get(0).text() : new LineJoiner(parts).text();
  }
}
