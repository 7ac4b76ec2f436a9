package io.github.zipingbiao.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and bullets that begin an item of a list. */
public final class ListMarker {
  /** An Arabic number with the mark behind it, at the start of a text or of a line in it. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|[\\n\u3002\uff1b;])(\\d{1,2})([.\uff0e\u3001)\uff09])(?!\\d)");

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

  /** Returns whether a text begins with the item of a list behind the last one of another. */
  public static boolean follows(String text, String before) {
    Matcher next = NUMBERED.matcher(text);
    if (!next.lookingAt()) {
      return false;
    }
    Matcher items = NUMBERED.matcher(before);
    int last = 0;
    while (items.find()) {
      if (items.group(2).equals(next.group(2))) {
        last = Integer.parseInt(items.group(1));
      }
    }
    return last > 0 && Integer.parseInt(next.group(1)) == last + 1;
  }
}
