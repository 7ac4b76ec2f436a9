package io.github.zipingbiao.internal.text;

import java.util.regex.Pattern;

/** The numbers and bullets that begin an item of a list. */
final class ListMarker {
  /** One to ten. */
  private static final String HAN_NUMERALS =
      "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341";

  /** The prefix of ordinals. */
  private static final String ORDINAL = "\u7b2c";

  private static final Pattern MARKER =
      Pattern.compile(
          // 1. 1) 12、 but not the number 1.5
          "\\d{1,2}(?:[.\uff0e](?!\\d)|[\u3001)\uff09])"
              + "|[(\uff08](?:\\d{1,2}|["
              + HAN_NUMERALS
              + "]{1,3})[)\uff09]"
              + "|["
              + HAN_NUMERALS
              + "]{1,3}\u3001"
              + "|"
              + ORDINAL
              + "["
              + HAN_NUMERALS
              + "]"
              // circled, bracketed and dotted numbers; bullets
              + "|[\u2460-\u249b\u2776-\u2793\u3220-\u3229\u25cf\u25cb\u25a0\u25c6\u25b2\u2022]");

  private ListMarker() {}

  /** Returns whether the text begins with a list marker. */
  static boolean begins(String text) {
    return MARKER.matcher(text).lookingAt();
  }
}
