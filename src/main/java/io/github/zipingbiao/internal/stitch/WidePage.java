package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages of a sheet that lie beside one another, put together so that their borders meet: the text
 * and the rulings of all of them in the frame of the first. It remembers where each character is
 * printed.
 */
final class WidePage {
  /** Glyphs of two pages closer than this share of their size are one, printed on both. */
  private static final double TWIN = 0.15;

  /** Lines of two pages whose middles are this close, in points, stand in the same place. */
  private static final double SAME_PLACE = 2.0;

  /** Less of a cell than this, in points, is the border at its side. */
  private static final double NARROWEST = 2.0;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final List<SheetPage> pages;
  private final double[] shifts;
  private final Map<Glyph, Integer> origins = new IdentityHashMap<>();
  private final Map<String, List<Glyph>> byText = new HashMap<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final PageContent content;

  WidePage(SheetRow row, int number) {
    pages = row.pages();
    shifts = new double[pages.size()];
    for (int i = 1; i < shifts.length; i++) {
      shifts[i] = shifts[i - 1] + pages.get(i - 1).right - pages.get(i).left;
    }
    place();
    PageContent last = pages.get(pages.size() - 1).lattice.page();
    content =
        new PageContent(
            number,
            shifts[shifts.length - 1] + last.width(),
            last.height(),
            last.quarterTurns(),
            false,
            glyphs,
            rulings(),
            List.of());
  }

  /** Returns all in the frame of the first page. */
  PageContent content() {
    return content;
  }

  /** Returns the pieces of a cell on the pages that it is printed on, from left to right. */
  List<CellPart> parts(TextBlock block) {
    List<CellPart> parts = new ArrayList<>();
    for (int i = 0; i < shifts.length; i++) {
      List<Glyph> here = glyphsOn(i, block);
      double x0 = Math.max(block.box().x0(), from(i)) - shifts[i];
      double x1 = Math.min(block.box().x1(), from(i + 1)) - shifts[i];
      if (x1 - x0 > NARROWEST || !here.isEmpty()) {
        BoundingBox box = new BoundingBox(Math.min(x0, x1), block.box().y0(), x1, block.box().y1());
        parts.add(new CellPart(pages.get(i).lattice.page(), TextBlock.of(here, box)));
      }
    }
    return parts;
  }

  /** Returns a line outside of tables; it belongs to the first page wherever it is printed. */
  FreeLine line(TextLine line) {
    TextBlock block = new TextBlock(line.box(), List.of(line));
    List<CellPart> printed = parts(block).stream().filter(part -> !part.block().isBlank()).toList();
    return new FreeLine(pages.get(0).lattice.page(), line, printed);
  }

  private List<Glyph> glyphsOn(int page, TextBlock block) {
    List<Glyph> here = new ArrayList<>();
    for (TextLine line : block.lines()) {
      for (Glyph glyph : line.glyphs()) {
        if (origins.get(glyph) == page) {
          here.add(shifted(glyph, -shifts[page]));
        }
      }
    }
    return here;
  }

  /** Returns where a page begins; what stands outside of the table belongs to the outer pages. */
  private double from(int page) {
    if (page == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return page == shifts.length ? Double.POSITIVE_INFINITY : pages.get(page).left + shifts[page];
  }

  private List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < shifts.length; i++) {
      for (Ruling ruling : pages.get(i).lattice.page().rulings()) {
        rulings.add(shifted(ruling, shifts[i]));
      }
    }
    return rulings;
  }

  /**
   * Text that a page's edge cuts is printed on both pages, and of each as much as can be seen there
   * or a glyph more. A glyph is taken from the page that its middle is on; from the other where
   * that lacks it.
   */
  private void place() {
    List<Set<Glyph>> heads = runningHeads();
    List<Glyph> beyond = new ArrayList<>();
    for (int i = 0; i < shifts.length; i++) {
      for (Glyph glyph : pages.get(i).lattice.page().glyphs()) {
        if (!heads.get(i).contains(glyph)) {
          Glyph placed = shifted(glyph, shifts[i]);
          origins.put(placed, i);
          double x = placed.box().centerX();
          if (x >= from(i) && x <= from(i + 1)) {
            keep(placed);
          } else {
            beyond.add(placed);
          }
        }
      }
    }
    beyond.forEach(this::keep);
  }

  private void keep(Glyph glyph) {
    List<Glyph> same = byText.computeIfAbsent(glyph.text(), text -> new ArrayList<>());
    if (same.stream().noneMatch(other -> isTwin(glyph, other))) {
      same.add(glyph);
      glyphs.add(glyph);
    }
  }

  private boolean isTwin(Glyph one, Glyph other) {
    double reach = TWIN * one.fontSize();
    return !origins.get(one).equals(origins.get(other))
        && Math.abs(one.box().centerX() - other.box().centerX()) <= reach
        && Math.abs(one.box().centerY() - other.box().centerY()) <= reach;
  }

  /** Returns of each page what it has above or below the table in the same place as another. */
  private List<Set<Glyph>> runningHeads() {
    List<List<TextLine>> lines = pages.stream().map(WidePage::linesOutside).toList();
    List<Set<Glyph>> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Set<Glyph> head = Collections.newSetFromMap(new IdentityHashMap<>());
      for (TextLine line : lines.get(i)) {
        for (int j = 0; j < lines.size(); j++) {
          if (i != j && lines.get(j).stream().anyMatch(other -> isSameHead(line, other))) {
            head.addAll(line.glyphs());
          }
        }
      }
      heads.add(head);
    }
    return heads;
  }

  private static List<TextLine> linesOutside(SheetPage page) {
    PageContent content = page.lattice.page();
    List<Glyph> outside =
        content.glyphs().stream()
            .filter(g -> g.box().centerY() < page.top || g.box().centerY() > page.bottom)
            .toList();
    BoundingBox whole = new BoundingBox(0, 0, content.width(), content.height());
    return TextBlock.of(outside, whole).lines();
  }

  private static boolean isSameHead(TextLine one, TextLine other) {
    return Math.abs(one.box().centerX() - other.box().centerX()) <= SAME_PLACE
        && Math.abs(one.box().centerY() - other.box().centerY()) <= SAME_PLACE
        && withoutNumbers(one.text()).equals(withoutNumbers(other.text()));
  }

  private static String withoutNumbers(String text) {
    return DIGITS.matcher(text).replaceAll("0");
  }

  private static Glyph shifted(Glyph glyph, double by) {
    BoundingBox box = glyph.box();
    return new Glyph(
        glyph.text(),
        new BoundingBox(box.x0() + by, box.y0(), box.x1() + by, box.y1()),
        glyph.fontSize(),
        glyph.baseline(),
        glyph.quarterTurns(),
        glyph.confidence(),
        glyph.others());
  }

  private static Ruling shifted(Ruling ruling, double by) {
    return ruling.axis() == Axis.VERTICAL
        ? new Ruling(
            Axis.VERTICAL, ruling.position() + by, ruling.start(), ruling.end(), ruling.thickness())
        : new Ruling(
            Axis.HORIZONTAL,
            ruling.position(),
            ruling.start() + by,
            ruling.end() + by,
            ruling.thickness());
  }
}
