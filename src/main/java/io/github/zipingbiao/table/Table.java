package io.github.zipingbiao.table;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.zipingbiao.json.JsonShape;
import io.github.zipingbiao.model.PageRange;
import java.util.List;

/**
 * A ruled table, stitched over the pages that it runs on. Immutable and thread-safe.
 *
 * @param pages first and last page
 * @param rows number of rows
 * @param columns number of columns
 * @param cells cells by row, then by column; each place of the grid belongs to at most one cell
 */
public record Table(PageRange pages, int rows, int columns, List<TableCell> cells) {
  /** Copies the list. */
  public Table {
    cells = List.copyOf(cells);
  }

  @JsonValue
  Object json() {
    return JsonShape.shapeOf(this);
  }
}
