package io.github.zipingbiao.cli;

import io.github.zipingbiao.diagnostic.Severity;

/** How much is said on standard error. */
enum Verbosity {
  /** What could not be read. */
  QUIET(Severity.ERROR),
  /** Also what may be wrong, and progress on a terminal. */
  NORMAL(Severity.WARNING),
  /** Also what is only worth knowing, and a line for each document. */
  VERBOSE(Severity.INFO);

  private final Severity least;

  Verbosity(Severity least) {
    this.least = least;
  }

  boolean shows(Severity severity) {
    return severity.compareTo(least) >= 0;
  }
}
