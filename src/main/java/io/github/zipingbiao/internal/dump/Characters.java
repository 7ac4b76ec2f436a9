package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.text.CharacterKind;
import java.util.regex.Pattern;

/** What characters say about widths and line breaks in a dump. */
final class Characters {
  private static final String SENTENCE_ENDS = "\u3002\uFF1B\uFF01\uFF1F;!?";
  private static final String CLAUSE_MARKS = "\uFF0C\u3001\uFF1A,:";
  private static final String CLOSING =
      "\u3002\uFF1B\uFF01\uFF1F;!?\uFF0C\u3001\uFF1A,:\u300B\u201D\u2019\uFF09)\u3011%\uFF05";

  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "^(?:[0-9]{1,2}[.\u3001\uFF0E)\uFF09](?![0-9])"
              + "|[(\uFF08][0-9\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}[)\uFF09]"
              + "|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}[\u3001\u662F]"
              + "|[\u2460-\u2473]).*",
          Pattern.DOTALL);

  private static final Pattern LATER_ITEM =
      Pattern.compile(
          "^(?:[2-9][.\u3001\uFF0E)\uFF09](?![0-9])"
              + "|[(\uFF08][2-9\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D][)\uFF09]"
              + "|[\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]\u3001|[\u2461-\u2473]).*",
          Pattern.DOTALL);

  private Characters() {}

  /** Returns whether a character takes two columns; so do Chinese quotation marks and dashes. */
  static boolean isWide(int c) {
    return CharacterKind.isWide(c) || (c >= 0x2018 && c <= 0x201D) || c == 0x2014 || c == 0x2026;
  }

  /** Returns whether a character is Chinese punctuation, which has white space in its width. */
  static boolean isWidePunctuation(int c) {
    return c > 0x7F && CLOSING.indexOf(c) >= 0 || c == 0x300A || c == 0x201C || c == 0xFF08;
  }

  static boolean endsSentence(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  static boolean endsClause(String text) {
    return endsSentence(text) || endsOpen(text);
  }

  static boolean endsOpen(String text) {
    return !text.isEmpty() && CLAUSE_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns whether no line of the same cell may begin with the text's first character. */
  static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isListItem(String text) {
    return LIST_MARKER.matcher(text).matches();
  }

  /** Returns whether a text begins with the number of an item that is not the first. */
  static boolean isLaterItem(String text) {
    return LATER_ITEM.matcher(text).matches();
  }

  /** Width of the first piece of a text that no line break can cut. */
  static int firstChunk(String text) {
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean goesOn = i > 0 && (isClosing(c) || !isWide(c) && !isWide(text.codePointBefore(i)));
      if (i > 0 && !goesOn) {
        break;
      }
      width += Word.widthOf(c);
      i += Character.charCount(c);
    }
    return width;
  }
}
