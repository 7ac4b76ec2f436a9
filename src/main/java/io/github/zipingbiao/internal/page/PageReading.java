package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.diagnostic.Diagnostic;
import java.util.List;

/**
 * A page's content with what is known about it.
 *
 * @param content what is drawn
 * @param quality facts about the text layer
 * @param invisible characters that are not printed, in the reading frame: the text layer of a
 *     searchable scan, or hidden text
 * @param diagnostics what could not be read
 */
public record PageReading(
    PageContent content, PageQuality quality, List<Glyph> invisible, List<Diagnostic> diagnostics) {

  /** The smallest table, one cell, has this many rulings of each direction. */
  private static final int FEWEST_RULINGS = 2;

  /** Copies the lists. */
  public PageReading {
    invisible = List.copyOf(invisible);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns a copy with other content. */
  public PageReading withContent(PageContent newContent) {
    return new PageReading(newContent, quality, invisible, diagnostics);
  }

  /** Returns whether the page has rulings of both directions, so that a table is possible. */
  public boolean hasGrid() {
    long horizontal = content.rulings().stream().filter(PageReading::isHorizontal).count();
    return horizontal >= FEWEST_RULINGS && content.rulings().size() - horizontal >= FEWEST_RULINGS;
  }

  private static boolean isHorizontal(Ruling ruling) {
    return ruling.axis() == Ruling.Axis.HORIZONTAL;
  }
}
