package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with the room around it, measured in the frame of its writing direction, in points.
 *
 * @param line the line
 * @param glyphs its visible glyphs
 * @param before room between the edge of the block and the line's start
 * @param after room between the line's end and the other edge of the block
 * @param blockWidth length of the block along the line
 */
record Row(TextLine line, List<Placed> glyphs, double before, double after, double blockWidth) {
  /** Share of an em that layout programs put between Han and Latin characters. */
  private static final double HAN_LATIN_GAP = 0.25;

  /** Widest space, in em, that fonts put between Latin words. */
  private static final double WORD_SPACE = 0.5;

  /** Measures a line inside its block. */
  static Row of(TextLine line, BoundingBox block) {
    List<Placed> visible = new ArrayList<>(line.glyphs().size());
    for (Glyph glyph : line.glyphs()) {
      Placed placed = Placed.of(glyph);
      if (placed.isVisible()) {
        visible.add(placed);
      }
    }
    BoundingBox extent = Placed.turned(line.box(), line.quarterTurns());
    BoundingBox room = Placed.turned(block, line.quarterTurns());
    return new Row(line, visible, extent.x0() - room.x0(), room.x1() - extent.x1(), room.width());
  }

  String text() {
    return line.text();
  }

  /** Returns the extent along the line. */
  double width() {
    return blockWidth - before - after;
  }

  /** Returns the room behind the line, were a stop at its end hung beyond the edge of the text. */
  double afterUnhung() {
    boolean stop = lastKind() == CharacterKind.WIDE_PUNCTUATION;
    return stop ? after + last().box().width() : after;
  }

  /** Returns the largest font size, in points. */
  double em() {
    double em = 0;
    for (Placed glyph : glyphs) {
      em = Math.max(em, glyph.size());
    }
    return em;
  }

  Placed first() {
    return glyphs.get(0);
  }

  Placed last() {
    return glyphs.get(glyphs.size() - 1);
  }

  int firstCodePoint() {
    return line.text().codePointAt(0);
  }

  int lastCodePoint() {
    return line.text().codePointBefore(line.text().length());
  }

  CharacterKind firstKind() {
    return CharacterKind.of(firstCodePoint(), first().ems());
  }

  CharacterKind lastKind() {
    return CharacterKind.of(lastCodePoint(), last().ems());
  }

  /** Returns how wide the line is without what justification adds; never more than its extent. */
  double naturalWidth() {
    double sum = 0;
    CharacterKind previous = null;
    double end = first().box().x0();
    for (Placed glyph : glyphs) {
      CharacterKind kind = CharacterKind.of(glyph.text().codePointAt(0), glyph.ems());
      boolean han = kind == CharacterKind.HAN;
      sum += han ? Math.min(glyph.box().width(), glyph.size()) : glyph.box().width();
      if (previous != null && previous != kind && !LineText.keepsTypedSpace(previous, kind)) {
        sum += HAN_LATIN_GAP * glyph.size();
      }
      if (previous == CharacterKind.WORD && kind == CharacterKind.WORD) {
        sum += Math.max(0, Math.min(glyph.box().x0() - end, WORD_SPACE * glyph.size()));
      }
      previous = kind;
      end = glyph.box().x1();
    }
    return Math.min(sum, width());
  }
}
