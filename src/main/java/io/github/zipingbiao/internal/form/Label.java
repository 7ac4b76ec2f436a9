package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell looked at as a label.
 *
 * @param core its words without white space, brackets, numbering and closing colon
 * @param brackets what stood in brackets
 */
public record Label(String core, List<String> brackets) {
  /** Longer texts are prose. */
  private static final int LONGEST = 40;

  /** What stands behind it makes a text prose, too. */
  private static final char FULL_STOP = '\u3002';

  private static final String OPENING = "(\uFF08[\u3010\u3014";

  private static final Pattern BRACKETS =
      Pattern.compile(
          "[(\uFF08\\[\u3010\u3014]([^()\uFF08\uFF09\\[\\]\u3010\u3011]*)[)\uFF09\\]\u3011\u3015]");

  /**
   * Numbering in front of a label: Han or Arabic numerals with a separator, which recognition takes
   * for a middle dot or a comma now and then.
   */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+[\u3001.\uFF0E\u00B7,\uFF0C]"
              + "|[(\uFF08][\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+[)\uFF09]"
              + "|[0-9]+[.\u3001\uFF0E]|[\u2460-\u2473])");

  private static final String MARKS_IN_FRONT = ":\uFF1A*\u2605\u2606";

  private static final String MARKS_BEHIND = ":\uFF1A;\uFF1B\u3002.*";

  private static final Label PROSE = new Label("", List.of());

  /** Copies the list. */
  public Label {
    brackets = List.copyOf(brackets);
  }

  /** The generated ones start the machinery of method handles, which takes 50 ms. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Label label
        && core.equals(label.core)
        && brackets.equals(label.brackets);
  }

  @Override
  public int hashCode() {
    return 31 * core.hashCode() + brackets.hashCode();
  }

  /** Returns a text without the numbering in front of it. */
  static String unnumbered(String text) {
    return withoutNumbering(text.strip()).strip();
  }

  private static String withoutNumbering(String text) {
    Matcher matcher = NUMBERING.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  /** Returns the label in a text; its core is "" where the text is prose. */
  public static Label of(String text) {
    String squeezed = WhiteSpace.removed(text);
    if (squeezed.length() > LONGEST) {
      return PROSE;
    }
    List<String> brackets = new ArrayList<>();
    String words = withoutEdgeMarks(withoutNumbering(withoutBrackets(squeezed, brackets)));
    return new Label(words.indexOf(FULL_STOP) < 0 ? words : "", brackets);
  }

  private static String withoutBrackets(String text, List<String> brackets) {
    if (!containsOne(text, OPENING)) {
      return text;
    }
    Matcher matcher = BRACKETS.matcher(text);
    StringBuilder core = new StringBuilder();
    while (matcher.find()) {
      brackets.add(matcher.group(1));
      matcher.appendReplacement(core, "");
    }
    return matcher.appendTail(core).toString();
  }

  private static boolean containsOne(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutEdgeMarks(String text) {
    int start = 0;
    while (start < text.length() && MARKS_IN_FRONT.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && MARKS_BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns the label in a text, where what stands in brackets is part of its words. */
  static Label withRemarks(String text) {
    return of(BRACKETS.matcher(WhiteSpace.removed(text)).replaceAll("$1"));
  }
}
