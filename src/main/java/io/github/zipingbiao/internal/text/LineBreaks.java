package io.github.zipingbiao.internal.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.function.IntPredicate;

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

  /** Full-width comma, full stop, enumeration comma, semicolon, colon, closing brackets. */
  private static final String STOPS = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF09\u300B)";

  /** Full-width opening brackets. */
  private static final String OPENERS = "\uFF08\u300A";

  private BreakIterator iterator;

  /** Returns the width of what cannot be parted at the start of the line, in points. */
  double firstChunkWidth(Row row) {
    List<Placed> glyphs = row.glyphs();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size() && text.length() < LOOK_AHEAD; i++) {
      text.append(glyphs.get(i).text());
    }
    int end = firstBreak(text.toString());
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

  /** Returns where a text may be parted first, its length if nowhere. */
  int firstBreak(String text) {
    int plain = plainBreak(text);
    if (plain > 0) {
      return plain;
    }
    if (iterator == null) {
      iterator = Prototype.ITERATOR.clone();
    }
    iterator.setText(text);
    iterator.first();
    int end = iterator.next();
    return end == BreakIterator.DONE ? text.length() : end;
  }

  /**
   * The same for what nearly every line begins with, so that the rules are not loaded, which takes
   * longer than reading a page: an ideograph or a word, with opening brackets in front and stops
   * behind, before an ideograph, a bracket or the end. Returns 0 for all other texts.
   */
  private static int plainBreak(String text) {
    int start = skip(text, 0, c -> OPENERS.indexOf(c) >= 0);
    boolean ideograph = isIdeograph(text, start);
    int word = ideograph ? start + 1 : skip(text, start, CharacterKind::isAsciiAlphanumeric);
    int end = skip(text, word, c -> STOPS.indexOf(c) >= 0);
    if (word == start || end == text.length()) {
      return word == start ? 0 : end;
    }
    boolean allowed =
        isIdeograph(text, end)
            || OPENERS.indexOf(text.charAt(end)) >= 0
            || (ideograph && end == word && CharacterKind.isAsciiAlphanumeric(text.charAt(end)));
    return allowed ? end : 0;
  }

  /** Returns the index behind all characters of a kind that stand there. */
  private static int skip(String text, int from, IntPredicate kind) {
    int end = from;
    while (end < text.length() && kind.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isIdeograph(String text, int index) {
    return index < text.length() && CharacterKind.isCommonIdeograph(text.charAt(index));
  }
}
