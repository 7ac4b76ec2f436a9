package io.github.zipingbiao.internal.values;

import java.util.regex.Pattern;

/**
 * The text of a cell made comparable for the value parsers. Folding keeps the number of characters,
 * so that an offset in the folded text is one in the text as printed.
 */
final class CellText {
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

  /** Hyphens, dashes, minus signs, the box-drawing line and the Katakana length mark. */
  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\u2500\u2501\u2E3A\u2E3B\u30FC";

  private static final String WAVES = "\u301C\u223C\u02DC\u2053";

  /** White space as Unicode knows it, zero-width characters included. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+");

  /** White space between two parts of what may be two numbers. */
  private static final Pattern SPLIT_NUMBER =
      Pattern.compile("[0-9.,][\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+[0-9.,]");

  /**
   * Only dashes, also doubled, slashes, bars, underscores and dots: an empty cell that the author
   * struck out.
   */
  private static final Pattern STRUCK_OUT =
      Pattern.compile("[-=/\\\\|~_*\u2026\u22EF\u00B7.\u3002]+");

  /** A stop that is not one of a row of them: punctuation. */
  private static final Pattern LONE_STOP =
      Pattern.compile("(?<!\\.)\\.(?!\\.)|(?<!\u3002)\u3002(?!\u3002)");

  /** Brackets with nothing, or only a stroke, inside. */
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[\u3010][-/]*[)\\]\u3011]");

  private CellText() {}

  /** Returns the text with full-width forms, dashes and signs unified, one character for one. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(fold(text.charAt(i)));
    }
    return out.toString();
  }

  private static char fold(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH_SHIFT);
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (WAVES.indexOf(c) >= 0) {
      return '~';
    }
    return switch (c) {
      case '\uFE6A' -> '%';
      case '\uFE64' -> '<';
      case '\uFE65' -> '>';
      case '\uFE66', '\u2550' -> '=';
      case '\uFE59' -> '(';
      case '\uFE5A' -> ')';
      case '\uFFE5' -> '\u00A5';
      case '\u2A7E' -> '\u2265';
      case '\u2A7D' -> '\u2264';
      default -> c;
    };
  }

  /** Returns the folded text without any white space. */
  static String compact(String text) {
    return SPACE.matcher(fold(text)).replaceAll("");
  }

  /**
   * Returns whether white space stands inside what would otherwise be one number. Such a text may
   * be one number cut in two or two numbers, so nobody may join it here.
   */
  static boolean holdsSplitNumber(String text) {
    return SPLIT_NUMBER.matcher(fold(text)).find();
  }

  /** Returns whether a {@link #compact} text is what stands in an empty cell. */
  static boolean isBlank(String compact) {
    return compact.isEmpty()
        || STRUCK_OUT.matcher(compact).matches() && !LONE_STOP.matcher(compact).find()
        || EMPTY_BRACKETS.matcher(compact).matches();
  }
}
