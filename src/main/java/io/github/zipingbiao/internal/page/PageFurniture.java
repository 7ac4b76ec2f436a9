package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.internal.page.MarginRuns.Numbered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Sets aside what is printed on pages for their own sake: page numbers and running heads. It looks
 * at the margins only and rather leaves something in than takes content out.
 */
public final class PageFurniture {

  /** A year stands alone more often than a document has that many pages. */
  private static final int FIRST_YEAR = 1900;

  /** Last number that is taken for a year. */
  private static final int LAST_YEAR = 2100;

  /** Share of the size by which a page number inside a table differs from the table's text. */
  private static final double OTHER_SIZE = 0.05;

  /** Distance in points within which page numbers of different pages stand in the same place. */
  private static final double SAME_HEIGHT = 3;

  /** The same across the line: a longer number is wider, and its middle may move. */
  private static final double SAME_MIDDLE = 12;

  private PageFurniture() {}

  /** Returns the pages with page numbers and running heads moved to what is set aside. */
  public static List<PageContent> setAside(List<PageContent> pages) {
    List<MarginRuns> margins = pages.stream().map(MarginRuns::of).toList();
    List<PageContent> result = new ArrayList<>(pages.size());
    RunningHeads heads = RunningHeads.of(margins);
    for (MarginRuns margin : margins) {
      List<GlyphRun> furniture = new ArrayList<>(heads.on(margin));
      for (Numbered numbered : margin.numbers()) {
        if (isPageNumber(numbered, margin, margins)) {
          furniture.add(numbered.run());
        }
      }
      result.add(without(margin.page(), furniture));
    }
    return result;
  }

  private static boolean isPageNumber(Numbered numbered, MarginRuns margin, List<MarginRuns> all) {
    GlyphRun run = numbered.run();
    PageNumber number = numbered.number();
    if (number.clear()) {
      return true;
    }
    if (margin.isInTable(run)) {
      return Math.abs(run.size() - margin.medianSize()) > OTHER_SIZE * margin.medianSize()
          && risesElsewhere(numbered, margin, all);
    }
    boolean year = number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
    return margin.isAlone(run) && (!year || risesElsewhere(numbered, margin, all));
  }

  /** Returns whether another page has the number that belongs to it in the same place. */
  private static boolean risesElsewhere(
      Numbered numbered, MarginRuns margin, List<MarginRuns> all) {
    for (MarginRuns other : all) {
      int distance = other.page().number() - margin.page().number();
      for (Numbered candidate : other.numbers()) {
        if (distance != 0
            && candidate.number().value() == numbered.number().value() + distance
            && isSamePlace(numbered.run(), candidate.run())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSamePlace(GlyphRun one, GlyphRun other) {
    return one.turns() == other.turns()
        && Math.abs(one.box().centerY() - other.box().centerY()) <= SAME_HEIGHT
        && Math.abs(one.box().centerX() - other.box().centerX()) <= SAME_MIDDLE;
  }

  private static PageContent without(PageContent page, List<GlyphRun> furniture) {
    if (furniture.isEmpty()) {
      return page;
    }
    Set<Glyph> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    furniture.forEach(run -> moved.addAll(run.glyphs()));
    List<Glyph> kept = page.glyphs().stream().filter(glyph -> !moved.contains(glyph)).toList();
    List<Glyph> aside = new ArrayList<>(page.setAside());
    page.glyphs().stream().filter(moved::contains).forEach(aside::add);
    return new PageContent(
        page.number(),
        page.width(),
        page.height(),
        page.quarterTurns(),
        page.recognised(),
        kept,
        page.rulings(),
        aside,
        page.tilt(),
        page.distortion());
  }
}
