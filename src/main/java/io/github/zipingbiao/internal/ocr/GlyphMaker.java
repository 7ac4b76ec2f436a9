package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** Turns read lines into glyphs of the page. */
final class GlyphMaker {
  /** The baseline stands this share of the font size above the descent. */
  private static final double DESCENT = 0.14;

  /** White at either side of a character, in font sizes. */
  private static final double BEARING = 0.06;

  private final StraightPage page;

  GlyphMaker(StraightPage page) {
    this.page = page;
  }

  /** Returns the glyphs of a line. */
  List<Glyph> glyphs(ReadLine line) {
    List<Glyph> glyphs = new ArrayList<>();
    List<PlacedCharacter> characters = line.characters();
    for (int i = 0; i < characters.size(); i++) {
      double before = i == 0 ? Double.NEGATIVE_INFINITY : characters.get(i - 1).x1();
      boolean last = i == characters.size() - 1;
      double after = last ? Double.POSITIVE_INFINITY : characters.get(i + 1).x0();
      glyphs.add(glyph(line, characters.get(i), before, after));
    }
    return glyphs;
  }

  private Glyph glyph(ReadLine line, PlacedCharacter character, double before, double after) {
    double size = line.size();
    double middle = (line.ink().y0() + line.ink().y1()) / 2.0;
    double x0 = character.x0() - BEARING * size;
    double x1 = character.x1() + BEARING * size;
    if (PunctuationWidth.isFullOpening(character.text())) {
      x0 = Math.min(x0, x1 - size);
    } else if (PunctuationWidth.isFullClosing(character.text())) {
      x1 = Math.max(x1, x0 + size);
    }
    BoundingBox box =
        new BoundingBox(
            page.points(Math.max(x0, Math.min(before, character.x0()))),
            page.points(middle - size / 2),
            page.points(Math.min(x1, Math.max(after, character.x1()))),
            page.points(middle + size / 2));
    return new Glyph(
        character.text(),
        box,
        page.points(size),
        page.points(middle + size * (0.5 - DESCENT)),
        0,
        character.confidence(),
        character.others());
  }
}
