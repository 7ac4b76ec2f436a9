package io.github.zipingbiao.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The texts that many pages of a document have at the same place of their margins. Forms one after
 * the other repeat their title and its second line in just that way, so that only small text
 * outside tables with nothing between it and the edge counts, centred text only if it is smaller
 * than the rest.
 */
final class RunningHeads {

  /** Fewest pages that share a running head. */
  static final int FEWEST_PAGES = 2;

  /** Share of the page at each end in which running heads stand: 24 mm of A4. */
  private static final double MARGIN = 0.08;

  /** A running head is at most this many times as large as the text of the page. */
  private static final double LARGEST = 1.05;

  /** A centred running head is smaller than the text of the page by this factor. */
  private static final double CENTRED = 0.95;

  /** Text whose middle is this near to the middle of the page, in points, is centred. */
  private static final double MIDDLE = 10;

  /** Edge in points of the squares that make a place. */
  private static final double SQUARE = 4;

  /** Dates and page numbers in a running head differ from page to page. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private record Place(String text, int turns, long column, long row) {}

  private final Map<Place, Integer> counts = new HashMap<>();

  static RunningHeads of(List<MarginRuns> pages) {
    RunningHeads heads = new RunningHeads();
    for (MarginRuns page : pages) {
      page.runs().stream()
          .filter(run -> canBeHead(run, page))
          .map(RunningHeads::place)
          .distinct()
          .forEach(place -> heads.counts.merge(place, 1, Integer::sum));
    }
    return heads;
  }

  /** Returns the running heads of a page, as far as only other furniture is nearer to the edge. */
  List<GlyphRun> on(MarginRuns page) {
    List<GlyphRun> found = new ArrayList<>();
    for (GlyphRun run : page.runs()) {
      if (canBeHead(run, page) && counts.getOrDefault(place(run), 0) >= FEWEST_PAGES) {
        found.add(run);
      }
    }
    return found.stream().filter(run -> isOutermost(run, page, found)).toList();
  }

  private static boolean canBeHead(GlyphRun run, MarginRuns page) {
    boolean centred =
        Math.abs(run.box().centerX() - page.page().width() / 2) < MIDDLE && run.turns() == 0;
    return run.text().codePoints().anyMatch(c -> !Character.isDigit(c))
        && MarginRuns.edgeDistance(run, page.page()) < MARGIN
        && run.size() <= LARGEST * page.medianSize()
        && (!centred || run.size() < CENTRED * page.medianSize())
        && !page.isInTable(run);
  }

  private static boolean isOutermost(GlyphRun run, MarginRuns page, List<GlyphRun> heads) {
    boolean top = run.box().centerY() < page.page().height() / 2;
    return page.all().stream()
        .filter(other -> !heads.contains(other) && PageNumber.of(other.text()).isEmpty())
        .noneMatch(
            other ->
                top
                    ? other.box().y0() < run.box().centerY()
                    : other.box().y1() > run.box().centerY());
  }

  private static Place place(GlyphRun run) {
    long column = Math.round(run.box().x0() / SQUARE);
    String text = DIGITS.matcher(run.text()).replaceAll("0");
    return new Place(text, run.turns(), column, Math.round(run.box().centerY() / SQUARE));
  }
}
