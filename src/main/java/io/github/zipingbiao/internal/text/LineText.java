package io.github.zipingbiao.internal.text;

import java.util.List;

/** Decides which gaps of a line are spaces of its text. */
final class LineText {
  /**
   * A gap between two Latin words from this width on, in em, is a space although none was typed:
   * the narrowest word spaces are a quarter em, letter gaps far below.
   */
  private static final double WORD_GAP = 0.25;

  /** Marks after which a word may follow at a distance. */
  private static final String CLOSING_MARKS = ".,;:!?)]%";

  private LineText() {}

  /** Returns the text of glyphs sorted along their line; they begin and end visibly. */
  static String of(List<Placed> glyphs) {
    double wordGap = WORD_GAP + stretch(glyphs);
    StringBuilder text = new StringBuilder(glyphs.size());
    Placed previous = null;
    boolean typed = false;
    for (Placed glyph : glyphs) {
      if (!glyph.isVisible()) {
        typed |= glyph.isSpace();
        continue;
      }
      if (previous != null && isSpaced(previous, glyph, typed, wordGap)) {
        text.append(' ');
      }
      text.append(glyph.text().strip());
      previous = glyph;
      typed = false;
    }
    return Normaliser.normalise(text.toString());
  }

  private static boolean isSpaced(Placed left, Placed right, boolean typed, double wordGap) {
    int last = left.text().codePointBefore(left.text().length());
    int first = right.text().codePointAt(0);
    CharacterKind a = CharacterKind.of(last, left.ems());
    CharacterKind b = CharacterKind.of(first, right.ems());
    if (typed) {
      return keepsTypedSpace(a, b);
    }
    boolean words = b == CharacterKind.WORD && (a == b || isBreakAfter(last, first));
    return words && gap(left, right) > wordGap;
  }

  /** Returns how much justification put between all characters of a line, in em. */
  private static double stretch(List<Placed> glyphs) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < glyphs.size(); i++) {
      if (isHan(glyphs.get(i - 1)) && isHan(glyphs.get(i))) {
        least = Math.min(least, gap(glyphs.get(i - 1), glyphs.get(i)));
      }
    }
    return least == Double.MAX_VALUE ? 0 : Math.max(0, least);
  }

  private static boolean isHan(Placed glyph) {
    return glyph.isVisible()
        && CharacterKind.of(glyph.text().codePointAt(0), glyph.ems()) == CharacterKind.HAN;
  }

  /** Returns whether a space typed between the two kinds is content. */
  static boolean keepsTypedSpace(CharacterKind a, CharacterKind b) {
    boolean wide = a == CharacterKind.WIDE_PUNCTUATION || b == CharacterKind.WIDE_PUNCTUATION;
    boolean mixed =
        (a == CharacterKind.HAN && b == CharacterKind.WORD)
            || (a == CharacterKind.WORD && b == CharacterKind.HAN);
    return !wide && !mixed;
  }

  private static boolean isBreakAfter(int mark, int next) {
    return CLOSING_MARKS.indexOf(mark) >= 0 && Character.isLetter(next);
  }

  private static double gap(Placed left, Placed right) {
    double size = Math.max(left.size(), right.size());
    return size <= 0 ? 0 : (right.box().x0() - left.box().x1()) / size;
  }
}
