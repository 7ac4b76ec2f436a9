package io.github.zipingbiao.model;

/** How the characters of a form came to us. */
public enum Medium {
  /** From the document's text layer. */
  DIGITAL,
  /** Recognised from a picture. */
  SCANNED,
  /** From a plain-text dump whose layout is lost. */
  TEXT
}
