package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;

/**
 * A glyph in the frame of its own writing direction: x grows as one reads along a line, y from line
 * to line, whichever way the text is turned on the page.
 *
 * @param glyph the glyph as it stands on the page
 * @param text its normalised text; empty where it prints nothing and takes no room
 * @param box its box in that frame
 * @param baseline y of its baseline in that frame
 * @param isVisible whether something is printed
 */
record Placed(Glyph glyph, String text, BoundingBox box, double baseline, boolean isVisible) {
  /** Share of a box below the baseline: what fonts give to the descent of Han characters. */
  private static final double DESCENT = 0.12;

  /** Places a glyph. */
  static Placed of(Glyph glyph) {
    BoundingBox box = turned(glyph.box(), glyph.quarterTurns());
    double baseline =
        glyph.quarterTurns() == 0 ? glyph.baseline() : box.y1() - DESCENT * box.height();
    String text = Normaliser.normalise(glyph.text());
    return new Placed(glyph, text, box, baseline, !text.isBlank());
  }

  /** Returns a box of the page in the frame of text with the given quarter turns. */
  static BoundingBox turned(BoundingBox box, int quarterTurns) {
    return switch (Math.floorMod(quarterTurns, 4)) {
      case 1 -> new BoundingBox(box.y0(), -box.x1(), box.y1(), -box.x0());
      case 2 -> new BoundingBox(-box.x1(), -box.y1(), -box.x0(), -box.y0());
      case 3 -> new BoundingBox(-box.y1(), box.x0(), -box.y0(), box.x1());
      default -> box;
    };
  }

  /** Returns whether it is a typed space. */
  boolean isSpace() {
    return !text.isEmpty() && !isVisible;
  }

  double size() {
    return glyph.fontSize();
  }

  /** Returns its width in em of its own font. */
  double ems() {
    return size() <= 0 ? 1 : box.width() / size();
  }
}
