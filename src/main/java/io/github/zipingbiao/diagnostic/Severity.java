package io.github.zipingbiao.diagnostic;

/** How much a diagnostic matters to someone who uses the records. */
public enum Severity {
  /** Worth knowing; the records are not affected. */
  INFO,
  /** A field may be wrong or missing; a person should look. */
  WARNING,
  /** Something could not be read. */
  ERROR
}
