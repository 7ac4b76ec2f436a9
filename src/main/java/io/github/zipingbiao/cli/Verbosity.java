package io.github.zipingbiao.cli;

import io.github.zipingbiao.diagnostic.Severity;

/** How much is said on standard error. */
enum Verbosity {
  /** What could not be read. */
  QUIET(Severity.ERROR),
  /** Also, at the end, the number of the other messages; and progress. */
  NORMAL(Severity.ERROR),
  /** Every message, and a line for each document. */
  VERBOSE(Severity.INFO);

  private final Severity least;

  Verbosity(Severity least) {
    this.least = least;
  }

  boolean shows(Severity severity) {
    return severity.compareTo(least) >= 0;
  }
}
