package io.github.zipingbiao.report;

/** Keeps the texts that a report holds short, whatever stood in a document. */
final class Cut {
  /** Characters of a name: the longest real ones of projects have some 60. */
  private static final int NAME = 120;

  /** Characters of a message, which is a sentence or two. */
  private static final int MESSAGE = 300;

  private static final String ELLIPSIS = "\u2026";

  private Cut() {}

  static String name(String text) {
    return cut(text, NAME);
  }

  static String message(String text) {
    return cut(text, MESSAGE);
  }

  /** A pair of surrogates is not torn; line breaks and the like become spaces. */
  private static String cut(String text, int most) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
  }
}
