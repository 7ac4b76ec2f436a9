package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** Gives recognised characters their place on the page. */
final class GlyphMaker {
  /** A line of Han characters is this share of their font size high. */
  private static final double HAN_HEIGHT = 0.93;

  /** The baseline stands this share of the font size above the descent. */
  private static final double DESCENT = 0.14;

  /** Cuts between characters stay within this share of the distance of their middles. */
  private static final double CUT_REACH = 0.4;

  /** White kept at either side of a character, in font sizes. */
  private static final double BEARING = 0.06;

  private final StraightPage page;
  private final GrayU8 ink;

  GlyphMaker(StraightPage page, GrayU8 ink) {
    this.page = page;
    this.ink = ink;
  }

  /** Returns the glyphs of a line. */
  List<Glyph> glyphs(InkLine line, Strip strip, List<RecognisedCharacter> characters) {
    List<Glyph> glyphs = new ArrayList<>();
    if (characters.isEmpty()) {
      return glyphs;
    }
    double size = Math.max(line.em(), line.height()) / HAN_HEIGHT;
    double middle = (line.y0() + line.y1()) / 2.0;
    int[] columns = columns(line);
    double[] cuts = cuts(line, strip, characters, columns);
    for (int i = 0; i < characters.size(); i++) {
      RecognisedCharacter character = characters.get(i);
      double[] ends = trimmed(line, columns, cuts[i], cuts[i + 1], size);
      glyphs.add(glyph(character, ends, middle, size));
    }
    return glyphs;
  }

  private Glyph glyph(RecognisedCharacter character, double[] ends, double middle, double size) {
    BoundingBox box =
        new BoundingBox(
            page.points(ends[0]),
            page.points(middle - size / 2),
            page.points(ends[1]),
            page.points(middle + size / 2));
    return new Glyph(
        character.text(),
        box,
        page.points(size),
        page.points(middle + size * (0.5 - DESCENT)),
        0,
        character.probability(),
        character.others());
  }

  private int[] columns(InkLine line) {
    GrayU8 part = ink.subimage(line.x0(), line.y0(), line.x1(), line.y1(), null);
    int[] columns = new int[part.width];
    for (int y = 0; y < part.height; y++) {
      for (int x = 0; x < part.width; x++) {
        columns[x] += part.unsafe_get(x, y);
      }
    }
    return columns;
  }

  /** Returns the ends of the characters: the line's ends and the thinnest columns between. */
  private static double[] cuts(
      InkLine line, Strip strip, List<RecognisedCharacter> characters, int[] columns) {
    double[] cuts = new double[characters.size() + 1];
    cuts[0] = line.x0();
    cuts[characters.size()] = line.x1();
    for (int i = 1; i < characters.size(); i++) {
      double before = x(strip, characters.get(i - 1).middle());
      double after = x(strip, characters.get(i).middle());
      cuts[i] = line.x0() + thinnest(columns, before - line.x0(), after - line.x0());
    }
    return cuts;
  }

  private static double x(Strip strip, double share) {
    return strip.left() + share * strip.width() / strip.scale();
  }

  private static double thinnest(int[] columns, double before, double after) {
    double middle = (before + after) / 2;
    double reach = CUT_REACH * (after - before);
    double best = middle;
    double least = Double.MAX_VALUE;
    for (int x = (int) (middle - reach); x <= middle + reach; x++) {
      if (x < 0 || x >= columns.length) {
        continue;
      }
      double cost = columns[x] + Math.abs(x + 0.5 - middle) / (reach + 1);
      if (cost < least) {
        least = cost;
        best = x + 0.5;
      }
    }
    return best;
  }

  private static double[] trimmed(
      InkLine line, int[] columns, double from, double to, double size) {
    int first = (int) Math.max(0, from - line.x0());
    int last = (int) Math.min(columns.length, Math.ceil(to - line.x0()));
    int x0 = first;
    while (x0 < last && columns[x0] == 0) {
      x0++;
    }
    int x1 = last;
    while (x1 > x0 && columns[x1 - 1] == 0) {
      x1--;
    }
    if (x0 >= x1) {
      return new double[] {from, to};
    }
    double bearing = BEARING * size;
    return new double[] {
      Math.max(from, line.x0() + x0 - bearing), Math.min(to, line.x0() + x1 + bearing)
    };
  }
}
