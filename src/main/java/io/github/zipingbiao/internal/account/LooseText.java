package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.internal.text.WhiteSpace;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the text of the pages that stands in no cell of any table, furniture left out. */
final class LooseText {
  /** A wider gap than this many font sizes parts two pieces of a line. */
  private static final double GAP = 1.5;

  /** Text this much larger than most of its page is a stamp or a watermark. */
  private static final double STAMP = 2.5;

  /** Edge in points of the squares that make a place on a page. */
  private static final double SQUARE = 6;

  private record Place(String text, long column, long row) {}

  private final Map<Integer, List<Piece>> pieces = new HashMap<>();
  private final Map<Place, Set<Integer>> repeated = new HashMap<>();

  LooseText(List<PageContent> pages, StitchedDocument document) {
    Set<Glyph> inCells = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LogicalTable table : document.tables()) {
      for (LogicalCell cell : table.cells()) {
        for (CellPart part : cell.parts()) {
          part.block().lines().forEach(line -> inCells.addAll(line.glyphs()));
        }
      }
    }
    for (PageContent page : pages) {
      List<Glyph> outside =
          page.glyphs().stream().filter(g -> !g.isBlank() && !inCells.contains(g)).toList();
      pieces.put(page.number(), piecesOf(page, outside));
    }
    pieces.values().stream()
        .flatMap(List::stream)
        .forEach(
            piece ->
                repeated
                    .computeIfAbsent(place(piece), key -> new HashSet<>())
                    .add(piece.page().number()));
  }

  /** Returns the pieces of a page that are neither in a table nor there for the page's sake. */
  List<Piece> on(PageContent page) {
    return pieces.getOrDefault(page.number(), List.of()).stream()
        .filter(piece -> !isFurniture(piece))
        .toList();
  }

  private boolean isFurniture(Piece piece) {
    return repeated.get(place(piece)).size() > 1 || piece.size() > STAMP * usualSize(piece.page());
  }

  /** Running heads may count the pages: digits say nothing about the place. */
  private static Place place(Piece piece) {
    String text = WhiteSpace.removed(piece.text()).replaceAll("[0-9]+", "0");
    return new Place(
        text, Math.round(piece.box().x0() / SQUARE), Math.round(piece.box().centerY() / SQUARE));
  }

  private static double usualSize(PageContent page) {
    double[] sizes =
        page.glyphs().stream()
            .filter(glyph -> !glyph.isBlank())
            .mapToDouble(Glyph::fontSize)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private static List<Piece> piecesOf(PageContent page, List<Glyph> glyphs) {
    List<Piece> found = new ArrayList<>();
    BoundingBox whole = new BoundingBox(0, 0, page.width(), page.height());
    for (TextLine line : TextBlock.of(glyphs, whole).lines()) {
      List<Glyph> run = new ArrayList<>();
      for (Glyph glyph : line.glyphs()) {
        if (!run.isEmpty() && isApart(run.get(run.size() - 1), glyph)) {
          found.add(piece(page, run));
          run.clear();
        }
        run.add(glyph);
      }
      if (!run.isEmpty()) {
        found.add(piece(page, run));
      }
    }
    return found;
  }

  private static boolean isApart(Glyph left, Glyph right) {
    double along = right.box().x0() - left.box().x1();
    double across = right.box().y0() - left.box().y1();
    return Math.max(along, across) > GAP * Math.max(left.fontSize(), right.fontSize());
  }

  private static Piece piece(PageContent page, List<Glyph> run) {
    BoundingBox box = run.stream().map(Glyph::box).reduce(BoundingBox::union).orElseThrow();
    return new Piece(page, box, TextBlock.of(run, box).text(), run.get(0).fontSize());
  }
}
