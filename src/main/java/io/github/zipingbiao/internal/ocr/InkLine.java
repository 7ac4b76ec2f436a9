package io.github.zipingbiao.internal.ocr;

/**
 * The ink of one text line, in pixels of the straight page.
 *
 * @param x0 left edge of its ink
 * @param y0 top edge
 * @param x1 before this, its ink ends to the right
 * @param y1 before this, its ink ends at the bottom
 * @param em height of a line of Han characters of the same size
 */
record InkLine(int x0, int y0, int x1, int y1, double em) {
  int width() {
    return x1 - x0;
  }

  int height() {
    return y1 - y0;
  }
}
