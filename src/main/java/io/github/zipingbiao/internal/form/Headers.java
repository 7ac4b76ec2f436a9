package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The headers of a document's tables, each looked for once: every reader asks where its rows end.
 * Not thread-safe.
 */
final class Headers {
  private final Lexicon lexicon;
  private final Map<LogicalTable, Map<Integer, Optional<HeaderBand>>> indicators =
      new IdentityHashMap<>();
  private final Map<LogicalTable, Map<Integer, Optional<HeaderBand>>> funds =
      new IdentityHashMap<>();

  Headers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the indicator header that begins in the row, null where none does. */
  HeaderBand ofIndicators(LogicalTable table, int row) {
    return indicators
        .computeIfAbsent(table, key -> new HashMap<>())
        .computeIfAbsent(
            row, key -> Optional.ofNullable(HeaderBand.ofIndicators(table, row, lexicon)))
        .orElse(null);
  }

  /** Returns the funds header that begins in the row, null where none does. */
  HeaderBand ofFunds(LogicalTable table, int row) {
    return funds
        .computeIfAbsent(table, key -> new HashMap<>())
        .computeIfAbsent(row, key -> Optional.ofNullable(HeaderBand.ofFunds(table, row, lexicon)))
        .orElse(null);
  }

  /** Returns whether a header of either sort begins in the row. */
  boolean beginIn(LogicalTable table, int row) {
    return ofIndicators(table, row) != null || ofFunds(table, row) != null;
  }
}
