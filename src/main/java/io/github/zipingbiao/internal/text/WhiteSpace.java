package io.github.zipingbiao.internal.text;

/** White space of ASCII, the only one that normalised text has. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Returns a text without its white space. */
  public static String removed(String text) {
    int kept = 0;
    while (kept < text.length() && !isSpace(text.charAt(kept))) {
      kept++;
    }
    if (kept == text.length()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length()).append(text, 0, kept);
    for (int i = kept; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
