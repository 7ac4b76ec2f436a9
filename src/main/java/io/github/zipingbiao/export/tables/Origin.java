package io.github.zipingbiao.export.tables;

import io.github.zipingbiao.export.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the values of one row stand: the spans whose pointer begins alike.
 *
 * <p>The page and box are those of the cells of the row itself. A merged cell of a level counts
 * only for the confidence, as it may begin pages before the row.
 */
final class Origin {
  private static final String[] EDGES = {"box_x0", "box_y0", "box_x1", "box_y1"};

  private final List<JsonTree> own = new ArrayList<>();
  private Optional<BigDecimal> lowest = Optional.empty();

  private Origin() {}

  /** Collects the spans of {@code prefix}; all of them where it is "". */
  static Origin of(JsonTree provenance, String prefix) throws IOException {
    Origin origin = new Origin();
    for (String pointer : provenance.names()) {
      if (pointer.startsWith(prefix)) {
        origin.add(provenance.objects(pointer), pointer.startsWith(prefix + "level"));
      }
    }
    return origin;
  }

  private void add(List<JsonTree> spans, boolean merged) throws IOException {
    for (JsonTree span : spans) {
      Optional<BigDecimal> confidence = span.number("confidence");
      boolean lower =
          confidence.isPresent()
              && (lowest.isEmpty() || confidence.get().compareTo(lowest.get()) < 0);
      lowest = lower ? confidence : lowest;
      if (!merged) {
        own.add(span);
      }
    }
  }

  void writeConfidence(RowBuilder row) {
    row.set("lowest_confidence", lowest);
  }

  /** Writes the pages, and the box around the values on the first of them. */
  void writePlace(RowBuilder row) throws IOException {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (JsonTree span : own) {
      int page = span.integer("page").orElse(first);
      first = Math.min(first, page);
      last = Math.max(last, page);
    }
    if (last == 0) {
      return;
    }
    row.set("page_first", first).set("page_last", last);
    for (JsonTree span : own) {
      if (span.integer("page").orElse(0) == first) {
        widen(row, span.numbers("box"));
      }
    }
  }

  /** Writes a box of four edges; anything else says that there is none. */
  static void writeBox(RowBuilder row, List<BigDecimal> box) {
    for (int i = 0; i < EDGES.length && box.size() == EDGES.length; i++) {
      row.set(EDGES[i], box.get(i));
    }
  }

  private static void widen(RowBuilder row, List<BigDecimal> box) {
    for (int i = 0; i < EDGES.length && box.size() == EDGES.length; i++) {
      BigDecimal edge = box.get(i);
      BigDecimal before = row.decimal(EDGES[i]).orElse(edge);
      row.set(EDGES[i], i < 2 ? before.min(edge) : before.max(edge));
    }
  }
}
