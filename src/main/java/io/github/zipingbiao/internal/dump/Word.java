package io.github.zipingbiao.internal.dump;

/**
 * What stands between white space in a line.
 *
 * @param text its characters, never blank
 * @param line index of its line among the lines of the dump
 * @param start first character column, ideographs counted as two
 * @param width columns that it takes
 */
record Word(String text, int line, int start, int width) {
  /** Returns the column behind it. */
  int end() {
    return start + width;
  }

  /** Returns the columns that a text takes, ideographs counted as two. */
  static int widthOf(String text) {
    return text.codePoints().map(Word::widthOf).sum();
  }

  /** Returns the columns that a character takes. */
  static int widthOf(int codePoint) {
    return Characters.isWide(codePoint) ? 2 : 1;
  }
}
