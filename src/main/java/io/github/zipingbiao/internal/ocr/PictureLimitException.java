package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.io.IOException;

/** Says that a picture is not decoded for its size. */
final class PictureLimitException extends IOException {
  private static final long serialVersionUID = 1;

  PictureLimitException(long width, long height, Limits limits) {
    super(
        "A picture of %d x %d was not looked at: %s"
            .formatted(width, height, limits.exceeded(Limit.PIXELS)));
  }
}
