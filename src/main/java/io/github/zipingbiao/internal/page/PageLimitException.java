package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.limit.Limit;

/** Ends the reading of a page that holds more than is sensible. */
final class PageLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Limit limit;

  PageLimitException(Limit limit) {
    super(limit.meaning(), null, false, false);
    this.limit = limit;
  }

  Limit limit() {
    return limit;
  }
}
