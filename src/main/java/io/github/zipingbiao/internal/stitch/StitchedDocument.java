package io.github.zipingbiao.internal.stitch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a document and the text around them. Immutable. */
public final class StitchedDocument {
  private final List<LogicalTable> tables;
  private final List<FreeLine> lines;
  private final Map<Integer, List<LogicalTable>> tablesByPage = new HashMap<>();
  private final Map<Integer, List<FreeLine>> linesByPage = new HashMap<>();

  /**
   * Creates a document.
   *
   * @param tables in document order
   * @param lines text outside of tables, in document order
   */
  public StitchedDocument(List<LogicalTable> tables, List<FreeLine> lines) {
    this.tables = List.copyOf(tables);
    this.lines = List.copyOf(lines);
    for (LogicalTable table : tables) {
      for (int page : table.extents().keySet()) {
        tablesByPage.computeIfAbsent(page, key -> new ArrayList<>()).add(table);
      }
    }
    for (FreeLine line : lines) {
      linesByPage.computeIfAbsent(line.page().number(), key -> new ArrayList<>()).add(line);
    }
  }

  /** Returns the tables in document order. */
  public List<LogicalTable> tables() {
    return tables;
  }

  /** Returns the text outside of tables, in document order. */
  public List<FreeLine> lines() {
    return lines;
  }

  /** Returns the tables that a page shows a part of, in document order. */
  public List<LogicalTable> tablesOn(int page) {
    return Collections.unmodifiableList(tablesByPage.getOrDefault(page, List.of()));
  }

  /** Returns the text outside of tables on a page, in document order. */
  public List<FreeLine> linesOn(int page) {
    return Collections.unmodifiableList(linesByPage.getOrDefault(page, List.of()));
  }
}
