package io.github.zipingbiao.print;

import java.util.List;

/**
 * What came of reading a print.
 *
 * @param differences where it reads otherwise than the same form on one page; empty if nowhere
 * @param whole whether the engine printed all of the text: where it drops some, nobody can read it
 */
record PrintOutcome(Print print, List<String> differences, boolean whole) {
  /** Whether the reading depends on the height of the pages. */
  boolean differs() {
    return whole && !differences.isEmpty();
  }

  @Override
  public String toString() {
    return print
        + ": "
        + String.join("; ", differences.subList(0, Math.min(3, differences.size())));
  }
}
