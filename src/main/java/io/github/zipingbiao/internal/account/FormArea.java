package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormSegment;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The part of the document between the first and the last row of a form.
 *
 * @param tables extent of the form's tables on each of their pages, in the reading frame
 */
record FormArea(NavigableMap<Integer, BoundingBox> tables) {
  /** Share of the page below which no row finds room: a bottom margin and a row. */
  private static final double FOOT = 0.13;

  static FormArea of(FormDraft form) {
    NavigableMap<Integer, BoundingBox> tables = new TreeMap<>();
    for (FormSegment segment : form.segments()) {
      for (LogicalCell cell : segment.table().cells()) {
        if (cell.row() >= segment.fromRow() && cell.endRow() <= segment.toRow()) {
          for (CellPart part : cell.parts()) {
            tables.merge(part.page().number(), part.block().box(), BoundingBox::union);
          }
        }
      }
    }
    return new FormArea(tables);
  }

  /** Returns whether a page lies between the form's first and last one, both included. */
  boolean isOn(PageContent page) {
    return !tables.isEmpty()
        && page.number() >= tables.firstKey()
        && page.number() <= tables.lastKey();
  }

  /** Returns whether something on such a page stands between the form's first and last row. */
  boolean holds(Piece piece) {
    int number = piece.page().number();
    double y = piece.box().centerY();
    boolean below = number > tables.firstKey() || y >= tables.firstEntry().getValue().y0();
    boolean above = number < tables.lastKey() || y <= tables.lastEntry().getValue().y1();
    return below && above;
  }

  /** Returns whether the last row stands so far down on its page that more may have followed it. */
  boolean endsAtPageEnd(List<PageContent> pages) {
    return pages.stream()
        .filter(page -> !tables.isEmpty() && page.number() == tables.lastKey())
        .anyMatch(page -> tables.lastEntry().getValue().y1() > (1 - FOOT) * page.height());
  }

  /** Returns whether something stands above or below all of the form's tables on its page. */
  boolean isInMargin(Piece piece) {
    BoundingBox box = tables.get(piece.page().number());
    return box == null || piece.box().centerY() < box.y0() || piece.box().centerY() > box.y1();
  }
}
