package io.github.zipingbiao.internal.source;

/** Ends the reading of a document in a thread that was interrupted. */
public final class ReadingAbandonedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says that the thread was interrupted. */
  public ReadingAbandonedException() {
    super("the reading was interrupted", null, false, false);
  }
}
