package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;

/**
 * A character as drawn, before it is known in which direction the page reads.
 *
 * @param text Unicode text
 * @param x left end of the baseline
 * @param y left end of the baseline, downwards
 * @param turns direction of the baseline in clockwise quarter turns from left-to-right
 * @param advance length along the baseline in points
 * @param size in points
 * @param luminance from 0, black, to 1, white, transparency counted as white
 * @param oblique whether the baseline is far from every quarter turn
 * @param watermark whether the document itself marks it as a watermark
 */
record RawGlyph(
    String text,
    double x,
    double y,
    int turns,
    double advance,
    double size,
    double luminance,
    boolean oblique,
    boolean watermark) {

  /**
   * Share of the font size above the baseline. The em box of Chinese fonts reaches from 0.12 (0.14
   * in SimSun) below the baseline to the rest above it, and Latin letters of the size fit in it;
   * one share for all fonts puts mixed fonts of a line into one band, which the ascents that fonts
   * claim (from 0.7 to 1.3) would not.
   */
  private static final double ASCENT = 0.87;

  /** Share of the font size below the baseline. */
  private static final double DESCENT = 1 - ASCENT;

  /** Returns its box: the advance by one font size. */
  BoundingBox box() {
    return switch (turns) {
      case 1 -> new BoundingBox(x - DESCENT * size, y, x + ASCENT * size, y + advance);
      case 2 -> new BoundingBox(x - advance, y - DESCENT * size, x, y + ASCENT * size);
      case 3 -> new BoundingBox(x - ASCENT * size, y - advance, x + DESCENT * size, y);
      default -> new BoundingBox(x, y - ASCENT * size, x + advance, y + DESCENT * size);
    };
  }

  /** Returns the glyph of the page's content. */
  Glyph toGlyph() {
    return new Glyph(text, box(), size, turns % 2 == 0 ? y : x, turns, 1.0);
  }

  /** Returns a copy in the frame of which the displayed page is {@code frameTurns} turns ahead. */
  RawGlyph turnedBack(int frameTurns, double pageWidth, double pageHeight) {
    int newTurns = (turns - frameTurns + 4) % 4;
    return switch (frameTurns) {
      case 1 -> movedTo(y, pageWidth - x, newTurns);
      case 2 -> movedTo(pageWidth - x, pageHeight - y, newTurns);
      case 3 -> movedTo(pageHeight - y, x, newTurns);
      default -> this;
    };
  }

  private RawGlyph movedTo(double newX, double newY, int newTurns) {
    return new RawGlyph(text, newX, newY, newTurns, advance, size, luminance, oblique, watermark);
  }
}
