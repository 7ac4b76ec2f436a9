package io.github.zipingbiao.batch;

import java.io.IOException;

/** Thrown where a document was read, but what was made of it could not be written. */
public final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception of a fault in writing. */
  public NotWrittenException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
