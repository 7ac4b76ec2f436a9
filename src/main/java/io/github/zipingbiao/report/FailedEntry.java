package io.github.zipingbiao.report;

import java.util.Comparator;

/**
 * A document that could not be read.
 *
 * @param name its path in the archive
 * @param code why, as a constant
 * @param message why, for a person
 */
record FailedEntry(String name, String code, String message) {
  static final Comparator<FailedEntry> BY_NAME =
      Comparator.comparing(FailedEntry::name).thenComparing(FailedEntry::code);
}
