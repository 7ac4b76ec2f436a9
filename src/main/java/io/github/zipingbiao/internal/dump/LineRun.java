package io.github.zipingbiao.internal.dump;

/** The part of a line that belongs to one cell, while it grows. */
final class LineRun {
  /**
   * Programs put a quarter of an ideograph between Han and Latin characters and a dump makes it a
   * space: half a column.
   */
  private static final double MIXED_SPACE = 0.5;

  private static final double MOST_SQUEEZED = 2;

  private double width;
  private double squeezed;
  private Word last;

  void add(Word word) {
    if (last != null) {
      int before = last.text().codePointBefore(last.text().length());
      boolean mixed = Characters.isWide(before) != Characters.isWide(word.text().codePointAt(0));
      width += mixed ? MIXED_SPACE : 1;
    }
    width += word.width();
    squeezed += word.text().chars().filter(Characters::isWidePunctuation).count();
    last = word;
  }

  /** Returns the columns that its punctuation may have been squeezed by to make room. */
  double squeezed() {
    return Math.min(MOST_SQUEEZED, squeezed);
  }

  double width() {
    return width;
  }
}
