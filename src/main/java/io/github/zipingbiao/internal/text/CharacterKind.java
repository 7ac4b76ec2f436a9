package io.github.zipingbiao.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a printed character is to the spaces beside it. */
public enum CharacterKind {
  /** An ideograph, or another letter of East Asian scripts. */
  HAN,
  /** Punctuation as wide as an ideograph; it carries its own space. */
  WIDE_PUNCTUATION,
  /** A letter or digit of a script that parts words with spaces. */
  WORD,
  /** Punctuation and symbols as wide as letters. */
  MARK,
  /** Any other sign, such as a circled digit, a check box or a comparison. */
  SIGN;

  /**
   * A quote, dash or ellipsis is a Chinese one from this width on, in em: Latin ones are narrower.
   */
  private static final double WIDE_MARK = 0.75;

  /** Returns the kind of a normalised code point that is printed {@code ems} wide. */
  static CharacterKind of(int cp, double ems) {
    if (cp < 0x80) {
      return isAsciiAlphanumeric(cp) ? WORD : MARK;
    }
    if (isIdeographic(cp)) {
      return HAN;
    }
    boolean wide = isWide(cp);
    if (Character.isLetterOrDigit(cp)) {
      return wide ? HAN : WORD;
    }
    if (!isPunctuation(cp) && !wide) {
      return SIGN;
    }
    return wide || ems >= WIDE_MARK ? WIDE_PUNCTUATION : MARK;
  }

  /**
   * The common characters are told by their blocks: ICU takes as long to load as a page to read.
   */
  private static boolean isIdeographic(int cp) {
    boolean none = cp < 0x3006 || cp >= 0x3008 && cp <= 0x3020 || isFullWidthSign(cp);
    return isCommonIdeograph(cp)
        || !none && UCharacter.hasBinaryProperty(cp, UProperty.IDEOGRAPHIC);
  }

  /** The first block of unified ideographs: nearly every character of a form. */
  static boolean isCommonIdeograph(int cp) {
    return cp >= 0x4E00 && cp <= 0x9FFF;
  }

  /** Full-width forms of ASCII and of brackets. */
  private static boolean isFullWidthSign(int cp) {
    return cp >= 0xFF01 && cp <= 0xFF60;
  }

  static boolean isAsciiAlphanumeric(int cp) {
    return (cp >= '0' && cp <= '9') || (cp >= 'A' && cp <= 'Z') || (cp >= 'a' && cp <= 'z');
  }

  /** Returns whether a character takes the width of two Latin ones. */
  public static boolean isWide(int cp) {
    if (isFullWidthSign(cp) || (cp >= 0x3001 && cp <= 0x303E)) {
      return true;
    }
    if (cp < 0x1100 || (cp >= 0x2000 && cp < 0x2300)) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(cp, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  private static boolean isPunctuation(int cp) {
    return switch (Character.getType(cp)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
