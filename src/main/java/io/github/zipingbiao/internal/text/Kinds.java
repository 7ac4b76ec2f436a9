package io.github.zipingbiao.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What kind of character decides about spaces and line breaks. */
final class Kinds {
  private Kinds() {}

  /** Returns whether the character is as wide as an ideograph and needs no space beside it. */
  static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE
        || width == UCharacter.EastAsianWidth.FULLWIDTH
        || isQuote(c);
  }

  /** Chinese text uses these quotation marks, dashes and dots at full width. */
  private static boolean isQuote(int c) {
    return (c >= 0x2018 && c <= 0x201D) || c == 0x2014 || c == 0x2026 || c == 0xB7;
  }

  /** Returns whether the character is wide and not a letter: a full stop, a bracket. */
  static boolean isWidePunctuation(int c) {
    return isWide(c) && !UCharacter.isLetterOrDigit(c);
  }

  /** Returns whether no line may begin with the character (UAX #14: CL, CP, EX, NS, IS, SY …). */
  static boolean cannotBegin(int c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)) {
      case UCharacter.LineBreak.CLOSE_PUNCTUATION,
          UCharacter.LineBreak.CLOSE_PARENTHESIS,
          UCharacter.LineBreak.EXCLAMATION,
          UCharacter.LineBreak.NONSTARTER,
          UCharacter.LineBreak.INFIX_NUMERIC,
          UCharacter.LineBreak.POSTFIX_NUMERIC,
          UCharacter.LineBreak.INSEPARABLE ->
          true;
      default -> c == 0x201D || c == 0x2019;
    };
  }

  /** Returns whether no line may end with the character: an opening bracket. */
  static boolean cannotEnd(int c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
    return type == UCharacter.LineBreak.OPEN_PUNCTUATION
        || type == UCharacter.LineBreak.PREFIX_NUMERIC
        || c == 0x201C
        || c == 0x2018;
  }

  /** Returns whether a sentence or clause ends here. */
  static boolean endsSentence(int c) {
    return "\u3002\uFF1B\uFF01\uFF1F;!?".indexOf(c) >= 0;
  }
}
