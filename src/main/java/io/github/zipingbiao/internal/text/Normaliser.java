package io.github.zipingbiao.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * Brings the many code points of one printed character to one.
 *
 * <p>PDF fonts often map the glyph of an ideograph back to the radical or the compatibility
 * ideograph that shares it. Full-width letters and digits become ASCII, radicals and compatibility
 * ideographs their unified ideographs, marks that share a glyph the one that is typed, decomposed
 * letters are composed, every kind of space is U+0020, and characters that print nothing (controls,
 * zero-width, variation selectors) go. Everything else stays as printed: NFKC as a whole would turn
 * a square metre sign into "m2". A line feed stays, for it ends a paragraph. Unpaired surrogates
 * become U+FFFD.
 *
 * <p>Normalising twice gives what normalising once gives. Thread-safe.
 */
public final class Normaliser {
  /** Loaded with its tables when first needed: most texts are normal. */
  private static final class Composed {
    static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  }

  /** The same for what looks alike. */
  private static final class Compatible {
    static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  }

  /** Distance from a full-width ASCII variant (U+FF01 on) to its ASCII character. */
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private static final int REPLACEMENT = 0xFFFD;

  /**
   * Unicode decomposes the radical door to the ideograph used in Taiwan. Fonts for the mainland
   * draw both the radical and the mainland's ideograph with one glyph, which is then mapped back to
   * the radical.
   */
  private static final int RADICAL_DOOR = 0x2F3E;

  private static final char DOOR = '\u6237';

  private static final int WAVE_DASH = 0x301C;

  private static final int RADICALS_START = 0x2E80;

  /**
   * The unified ideographs of U+2E80 to U+2EF3. NFKC knows two of them only. Each is the ideograph
   * that looks the same (Unicode's confusables) or, failing that, that sorts the same (root
   * collation); a test compares them with ICU's data.
   */
  private static final String RADICALS =
      ""
          + "\u4e36\u5382\u4e5b\u4e5a\u4e59\u4ebb\u5182\u51e0\u5200\u5202\u535c\u353e"
          + "\u5c0f\u5c0f\u5140\u5c23\u5c22\u5c23\u5df3\u5e7a\u5f51\u5f50\u5fc4\u38fa"
          + "\u624c\u6535\u2e9a\u65e1\u65e5\u6708\u6b7a\u6bcd\u6c11\u6c35\u6c3a\u706c"
          + "\u722b\u722b\u4e2c\u725b\u72ad\u738b\u758b\u7f52\u793a\u793b\u7af9\u7cf9"
          + "\u7e9f\u7f53\u7f52\u34c1\u5197\u7f52\u7f8a\u7f8a\u7f8b\u8002\u8080\u807f"
          + "\u8089\u81fc\u8279\u8279\u8279\u864e\u8864\u8980\u897f\u89c1\u89d2\u89d2"
          + "\u8ba0\u8d1d\u8db3\u8f66\u8fb6\u8fb6\u8fb6\u961d\u9485\u9577\u9578\u957f"
          + "\u95e8\u961c\u961d\u96e8\u9752\u97e6\u9875\u98ce\u98de\u98df\u98e0\u98e0"
          + "\u9963\u9996\u9a6c\u9aa8\u9b3c\u9c7c\u9e1f\u5364\u9ea6\u9ec4\u9efe\u6589"
          + "\u9f50\u6b6f\u9f7f\u7adc\u9f99\u9f9c\u4e80\u9f9f";

  /**
   * Pairs of code points that fonts for Chinese draw with one glyph: what some programs write into
   * the PDF, and what a Chinese keyboard types. Hyphens, ellipsis, slash, angle brackets and tilde.
   */
  private static final String SHARED_GLYPHS =
      "\u00AD-\u2011-\u2012\u2013\u22EF\u2026\u2215\uFF0F\u2329\u3008\u232A\u3009\u301C\uFF5E";

  private Normaliser() {}

  /** Returns the text in the form described above, without trimming it. */
  public static String normalise(String text) {
    int plain = plainLength(text);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); ) {
      int cp = text.codePointAt(i);
      append(cp, out);
      i += Character.charCount(cp);
    }
    return out.codePoints().allMatch(Normaliser::isSettled)
        ? out.toString()
        : Composed.NFC.normalize(out);
  }

  /** Returns whether a character of a common block neither composes nor is composed. */
  private static boolean isSettled(int cp) {
    return cp < 0x300
        || (cp >= 0x2010 && cp < 0x2071)
        || (cp >= 0x2200 && cp < 0x2300)
        || (cp >= 0x2460 && cp < 0x2800)
        || (cp >= 0x3000 && cp < 0x302A)
        || (cp >= 0x4E00 && cp < 0xA000)
        || (cp >= 0xFF01 && cp < 0xFFF0);
  }

  /** Returns how many characters from the start on need no look at Unicode's tables. */
  private static int plainLength(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    // A combining mark may change the character before it.
    return i == text.length() ? i : Math.max(0, i - 1);
  }

  /** ASCII, the common ideographs and Chinese stops are in their final form already. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3001 && c < WAVE_DASH)
        || c == '\n'
        || c == '\uFF0C'
        || c == '\uFF1A'
        || c == '\uFF1B'
        || c == '\uFF08'
        || c == '\uFF09';
  }

  private static void append(int cp, StringBuilder out) {
    int shared = typedFor(cp);
    if (shared >= 0) {
      out.append((char) shared);
    } else if (isSpace(cp)) {
      out.append(' ');
    } else if (!isInvisible(cp)) {
      appendVisible(cp, out);
    }
  }

  /** Returns what is typed for a code point that shares its glyph, -1 for all others. */
  private static int typedFor(int cp) {
    for (int i = 0; i < SHARED_GLYPHS.length(); i += 2) {
      if (SHARED_GLYPHS.charAt(i) == cp) {
        return SHARED_GLYPHS.charAt(i + 1);
      }
    }
    return -1;
  }

  private static void appendVisible(int cp, StringBuilder out) {
    if (isFullWidthAlphanumeric(cp)) {
      out.append((char) (cp - FULL_WIDTH_OFFSET));
    } else if (cp >= RADICALS_START && cp < RADICALS_START + RADICALS.length()) {
      out.append(RADICALS.charAt(cp - RADICALS_START));
    } else if (cp == RADICAL_DOOR) {
      out.append(DOOR);
    } else if (isKangxiRadical(cp) || isLatinLigature(cp)) {
      out.append(Compatible.NFKC.getDecomposition(cp));
    } else if (cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else {
      out.appendCodePoint(cp);
    }
  }

  private static boolean isFullWidthAlphanumeric(int cp) {
    return (cp >= 0xFF10 && cp <= 0xFF19)
        || (cp >= 0xFF21 && cp <= 0xFF3A)
        || (cp >= 0xFF41 && cp <= 0xFF5A);
  }

  private static boolean isKangxiRadical(int cp) {
    return cp >= 0x2F00 && cp <= 0x2FD5;
  }

  /** The ligatures ff to st, which some fonts map as one character. */
  private static boolean isLatinLigature(int cp) {
    return cp >= 0xFB00 && cp <= 0xFB06;
  }

  /** Returns whether the code point prints as white space of some width. */
  private static boolean isSpace(int cp) {
    return cp == '\t'
        || cp == '\r'
        || cp == 0x0B
        || cp == '\f'
        || cp == 0x85
        || Character.getType(cp) == Character.SPACE_SEPARATOR
        || cp == 0x2028
        || cp == 0x2029;
  }

  /** Returns whether the code point neither prints nor takes room. */
  private static boolean isInvisible(int cp) {
    int type = Character.getType(cp);
    return (type == Character.CONTROL && cp != '\n')
        || type == Character.FORMAT
        || (type == Character.NON_SPACING_MARK
            && UCharacter.hasBinaryProperty(cp, UProperty.VARIATION_SELECTOR));
  }
}
