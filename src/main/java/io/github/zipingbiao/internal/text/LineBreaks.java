package io.github.zipingbiao.internal.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Where a line of Chinese may end, by the Unicode line breaking algorithm: no line begins with a
 * stop or a closing bracket, none ends with an opening one, words and numbers stay whole. Not
 * thread-safe; the iterator is cloned when first needed.
 */
final class LineBreaks {
  /** Loaded with its rules when first needed. */
  private static final class Prototype {
    static final BreakIterator ITERATOR = BreakIterator.getLineInstance(ULocale.CHINA);
  }

  /** Characters looked at from a line's start; longer unbreakable pieces end here. */
  private static final int LOOK_AHEAD = 40;

  private BreakIterator iterator;

  /** Returns the width of what cannot be parted at the start of the line, in points. */
  double firstChunkWidth(Row row) {
    List<Placed> glyphs = row.glyphs();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size() && text.length() < LOOK_AHEAD; i++) {
      text.append(glyphs.get(i).text());
    }
    int end = startsWithTwoIdeographs(text) ? 1 : firstBreak(text.toString());
    double start = row.first().box().x0();
    int length = 0;
    for (Placed glyph : glyphs) {
      length += glyph.text().length();
      if (length >= end) {
        return glyph.box().x1() - start;
      }
    }
    return row.width();
  }

  /**
   * Returns whether a line may end after {@code last} where {@code next} follows without a space.
   */
  boolean isAllowedBetween(int last, int next) {
    // A letter in front, for a hyphen that begins a word is another thing.
    String word = new StringBuilder("a").appendCodePoint(last).appendCodePoint(next).toString();
    return firstBreak(word) < word.length();
  }

  private int firstBreak(String text) {
    if (iterator == null) {
      iterator = Prototype.ITERATOR.clone();
    }
    iterator.setText(text);
    iterator.first();
    int end = iterator.next();
    return end == BreakIterator.DONE ? text.length() : end;
  }

  /** The common case, which needs no iterator. */
  private static boolean startsWithTwoIdeographs(CharSequence text) {
    return text.length() > 1 && isIdeograph(text.charAt(0)) && isIdeograph(text.charAt(1));
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
