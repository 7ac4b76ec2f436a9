package io.github.zipingbiao;

import java.io.IOException;
import java.util.Objects;

/** Thrown when an input cannot be read at all; {@link #reason()} says why. */
public final class UnreadableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    /** The input holds no bytes. */
    EMPTY,
    /** The input is no PDF. */
    NOT_A_PDF,
    /** The input begins like a PDF, but its structure cannot be followed. */
    DAMAGED,
    /** The document is encrypted and no, or a wrong, password was given. */
    PASSWORD_NEEDED,
    /** The document is larger than a limit of the reader. */
    OVER_LIMIT,
    /** The input could not be opened or fetched. */
    NOT_ACCESSIBLE
  }

  private final Reason reason;

  /** Makes an exception with a message for a person and, where there is one, the cause. */
  public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** Returns why the document cannot be read. */
  public Reason reason() {
    return reason;
  }
}
