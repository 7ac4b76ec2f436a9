package io.github.zipingbiao.provenance;

import java.util.Objects;

/**
 * The place on a page that a value, or a part of it, was read from. Immutable and thread-safe.
 *
 * @param page page number, from 1
 * @param box where on the page, in points from the top left of the page as displayed
 * @param text the characters found there, as read
 * @param confidence from 0 to 1; 1.0 for text from a sound text layer
 */
public record SourceSpan(int page, BoundingBox box, String text, double confidence) {
  /** Checks the arguments. */
  public SourceSpan {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(text, "text");
    if (page < 1) {
      throw new IllegalArgumentException("page numbers start at 1: " + page);
    }
  }
}
