package io.github.zipingbiao.internal.stitch;

import java.util.List;

/**
 * The tables of a document and the text around them.
 *
 * @param tables in document order
 * @param lines text outside of tables, in document order
 */
public record StitchedDocument(List<LogicalTable> tables, List<FreeLine> lines) {
  /** Copies the lists. */
  public StitchedDocument {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }
}
