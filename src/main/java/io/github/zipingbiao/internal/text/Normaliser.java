package io.github.zipingbiao.internal.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Gives characters that programs write in several ways one form: full-width letters and digits
 * become ASCII, radicals and compatibility ideographs the ideographs that they look like, every
 * kind of space a space. Punctuation, enclosed numbers and unit symbols stay as printed.
 * Idempotent, stateless, thread-safe.
 */
public final class Normaliser {
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private Normaliser() {}

  /** Returns the text in its one form. */
  public static String normalise(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, result));
    return Normalizer2.getNFCInstance().normalize(result);
  }

  /**
   * Quick look: printable ASCII and unified ideographs of the first block are as they should be.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= 0x20 && c < 0x7F)
              || (c >= 0x4E00 && c <= 0x9FFF)
              || (c >= 0x3001 && c <= 0x3011)
              || c == '\n';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static void append(int c, StringBuilder result) {
    if (isFullWidthAlphanumeric(c)) {
      result.append((char) (c - FULL_WIDTH_OFFSET));
    } else if (isSpace(c)) {
      result.append(' ');
    } else if (isCompatibilityIdeograph(c)) {
      result.append(Normalizer2.getNFKCInstance().normalize(Character.toString(c)));
    } else if (Radicals.isRadical(c)) {
      result.appendCodePoint(Radicals.ideographOf(c));
    } else if (c == '\n' || !isIgnorable(c)) {
      result.appendCodePoint(c);
    }
  }

  private static boolean isFullWidthAlphanumeric(int c) {
    return (c >= 0xFF10 && c <= 0xFF19)
        || (c >= 0xFF21 && c <= 0xFF3A)
        || (c >= 0xFF41 && c <= 0xFF5A);
  }

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == 0xA0
        || (c != '\n' && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** Kangxi radicals and the compatibility blocks have compatibility mappings of their own. */
  private static boolean isCompatibilityIdeograph(int c) {
    return (c >= 0x2F00 && c <= 0x2FD5)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** Controls, joiners, soft hyphens, byte order marks and variation selectors print nothing. */
  private static boolean isIgnorable(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
