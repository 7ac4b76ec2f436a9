package io.github.zipingbiao.internal.page;

/** Ends the reading of a page that holds more than is sensible. */
final class PageLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PageLimitException(String message) {
    super(message, null, false, false);
  }
}
