package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.List;

/**
 * A line of text outside of all tables.
 *
 * @param page the page; of pages beside one another in a sheet, the first
 * @param line the line, in the reading frame of that page
 * @param parts its pieces on the pages that it is printed on, at least one
 */
public record FreeLine(PageContent page, TextLine line, List<CellPart> parts) {
  /** Copies the list. */
  public FreeLine {
    parts = List.copyOf(parts);
  }

  /** Creates a line that stands on one page. */
  public FreeLine(PageContent page, TextLine line) {
    this(page, line, List.of(new CellPart(page, new TextBlock(line.box(), List.of(line)))));
  }

  /** Returns where it is printed, read with a confidence from 0 to 1. */
  public List<SourceSpan> spans(double confidence) {
    return parts.stream()
        .map(CellPart::textSpan)
        .map(span -> new SourceSpan(span.page(), span.box(), span.text(), confidence))
        .toList();
  }
}
