package io.github.zipingbiao.model;

import java.util.List;
import java.util.Optional;

/**
 * The money of the project.
 *
 * @param unit monetary unit as printed, empty where the form prints none
 * @param lines rows of the funds table in document order
 */
public record Funds(Optional<String> unit, List<FundLine> lines) {
  /** Copies the list. */
  public Funds {
    lines = List.copyOf(lines);
  }

  /** Returns the line of all sources together, empty where the form has none. */
  public Optional<FundLine> total() {
    return lines.stream().filter(line -> line.source() == FundSource.TOTAL).findFirst();
  }
}
