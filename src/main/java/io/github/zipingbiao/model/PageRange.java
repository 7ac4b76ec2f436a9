package io.github.zipingbiao.model;

/**
 * First and last page of something, both included, from 1.
 *
 * @param first first page
 * @param last last page
 */
public record PageRange(int first, int last) {
  /** Checks the order. */
  public PageRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a page range: " + first + "-" + last);
    }
  }
}
