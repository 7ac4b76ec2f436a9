package io.github.zipingbiao.batch;

import java.util.Objects;

/** Thrown when a document yields nothing; {@link #failure()} says why in words for a person. */
public final class DocumentFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  DocumentFailedException(Failure failure, Throwable cause) {
    super(failure.message(), cause);
    this.failure = Objects.requireNonNull(failure, "failure");
  }

  /** Returns why. */
  public Failure failure() {
    return failure;
  }
}
