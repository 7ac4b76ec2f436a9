package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** Turns read lines into glyphs of the page. */
final class GlyphMaker {
  /** The baseline stands this share of the font size above the descent. */
  private static final double DESCENT = 0.14;

  /** White at either side of a narrow character, in font sizes. */
  private static final double BEARING = 0.06;

  /** White up to this many font sizes is shared by its neighbours, as advances meet in print. */
  private static final double SHARED_WHITE = 0.35;

  private final StraightPage page;

  GlyphMaker(StraightPage page) {
    this.page = page;
  }

  /** Returns the glyphs of a line; their boxes stand for advances rather than for ink. */
  List<Glyph> glyphs(ReadLine line) {
    List<PlacedCharacter> characters = line.characters();
    double size = line.size();
    int count = characters.size();
    double[] left = new double[count];
    double[] right = new double[count];
    for (int i = 0; i < count; i++) {
      PlacedCharacter character = characters.get(i);
      left[i] = character.x0() - bearing(character, size);
      right[i] = character.x1() + bearing(character, size);
      if (i > 0) {
        part(characters.get(i - 1), character, i, size, left, right);
      }
    }
    openEnds(line, left, right);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      glyphs.add(glyph(line, characters.get(i), left[i], Math.max(left[i], right[i])));
    }
    return glyphs;
  }

  /**
   * The white of a full-width mark belongs to it at the ends of a line too: else the line seems to
   * leave room that it does not.
   */
  private static void openEnds(ReadLine line, double[] left, double[] right) {
    int last = line.characters().size() - 1;
    if (last < 1) {
      return;
    }
    if (PunctuationWidth.isFullClosing(line.characters().get(last).text())) {
      right[last] = Math.max(right[last], left[last] + line.size());
    }
    if (PunctuationWidth.isFullOpening(line.characters().get(0).text())) {
      left[0] = Math.min(left[0], right[0] - line.size());
    }
  }

  /** Han characters fill their square; a space is what others leave. */
  private static double bearing(PlacedCharacter character, double size) {
    if (character.isBlank()) {
      return -BEARING * size;
    }
    boolean han = Character.isIdeographic(character.text().codePointAt(0));
    double rest = (size - (character.x1() - character.x0())) / 2;
    return Math.max(BEARING * size, han ? rest : 0);
  }

  /** Settles the border between a character and the one before it. */
  private static void part(
      PlacedCharacter a, PlacedCharacter b, int i, double size, double[] left, double[] right) {
    double middle = (a.x1() + b.x0()) / 2;
    if (PunctuationWidth.isFullClosing(a.text())) {
      right[i - 1] = Math.min(b.x0(), Math.max(middle, left[i - 1] + size));
      left[i] = right[i - 1];
    } else if (PunctuationWidth.isFullOpening(b.text())) {
      left[i] = Math.max(a.x1(), Math.min(middle, right[i] - size));
      right[i - 1] = left[i];
    } else if (!a.isBlank() && !b.isBlank() && b.x0() - a.x1() <= SHARED_WHITE * size) {
      left[i] = middle;
      right[i - 1] = middle;
    } else if (right[i - 1] > left[i]) {
      right[i - 1] = middle;
      left[i] = middle;
    }
  }

  private Glyph glyph(ReadLine line, PlacedCharacter character, double x0, double x1) {
    double size = line.size();
    double middle = (line.ink().y0() + line.ink().y1()) / 2.0;
    BoundingBox box =
        new BoundingBox(
            page.points(Math.max(0, x0)),
            page.points(Math.max(0, middle - size / 2)),
            page.points(Math.min(x1, page.ink().width)),
            page.points(Math.min(middle + size / 2, page.ink().height)));
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
