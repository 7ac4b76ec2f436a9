package io.github.zipingbiao;

import java.io.InterruptedIOException;

/**
 * Thrown when the thread that reads a document is interrupted: the reading was given up, nothing
 * was read, and the document may be as sound as any. The thread is still marked as interrupted.
 */
public final class ReadingInterruptedException extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception that names the document. */
  ReadingInterruptedException(String name, Exception cause) {
    super("interrupted while reading " + name);
    initCause(cause);
  }
}
