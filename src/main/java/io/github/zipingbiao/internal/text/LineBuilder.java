package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups glyphs into lines: first by baseline, then by their place along it.
 *
 * <p>Grouping comes before sorting because "about as high" is not transitive and must not serve as
 * an order.
 */
final class LineBuilder {
  private static final Comparator<Placed> FROM_TOP =
      Comparator.comparingDouble(Placed::baseline)
          .thenComparingDouble(g -> g.box().x0())
          .thenComparing(Placed::text);
  private static final Comparator<Placed> ALONG =
      Comparator.<Placed>comparingDouble(g -> g.box().x0())
          .thenComparingDouble(g -> g.box().x1())
          .thenComparingDouble(Placed::baseline)
          .thenComparing(Placed::text);

  private LineBuilder() {}

  /** Returns the lines of the glyphs in reading order; glyphs may come in any order. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    Map<Integer, List<Placed>> byDirection = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      byDirection
          .computeIfAbsent(Math.floorMod(glyph.quarterTurns(), 4), turns -> new ArrayList<>())
          .add(Placed.of(glyph));
    }
    List<TextLine> lines = new ArrayList<>();
    byDirection.values().forEach(placed -> lines.addAll(linesOfOneDirection(placed)));
    if (byDirection.size() > 1) {
      // Upright characters stacked with sideways numbers between them read from top to bottom.
      lines.sort(
          Comparator.<TextLine>comparingDouble(line -> line.box().y0())
              .thenComparingDouble(line -> line.box().x0()));
    }
    return lines;
  }

  private static List<TextLine> linesOfOneDirection(List<Placed> placed) {
    List<LineBand> bands = withScriptsMerged(bands(placed));
    placed.stream().filter(Placed::isSpace).sorted(FROM_TOP).forEach(s -> addSpace(s, bands));
    bands.sort(Comparator.comparingDouble(LineBand::baseline));
    return bands.stream().map(LineBuilder::line).toList();
  }

  private static List<LineBand> bands(List<Placed> placed) {
    List<LineBand> bands = new ArrayList<>();
    placed.stream()
        .filter(Placed::isVisible)
        .sorted(FROM_TOP)
        .forEach(
            glyph -> {
              if (bands.isEmpty() || !bands.get(bands.size() - 1).holds(glyph)) {
                bands.add(new LineBand());
              }
              bands.get(bands.size() - 1).add(glyph);
            });
    return bands;
  }

  private static List<LineBand> withScriptsMerged(List<LineBand> bands) {
    List<LineBand> lines = new ArrayList<>(bands);
    for (LineBand band : bands) {
      lines.stream()
          .filter(line -> line != band && band.isScriptOf(line))
          .max(Comparator.comparingDouble(band::overlap))
          .ifPresent(
              line -> {
                line.addAll(band);
                lines.remove(band);
              });
    }
    return lines;
  }

  /** Adds a typed space to its line; a space on a line of its own is none. */
  private static void addSpace(Placed space, List<LineBand> bands) {
    bands.stream()
        .filter(band -> band.holds(space))
        .min(Comparator.comparingDouble(band -> band.distance(space)))
        .ifPresent(band -> band.addSpace(space));
  }

  private static TextLine line(LineBand band) {
    List<Placed> sorted = band.sorted(ALONG);
    int from = 0;
    int to = sorted.size();
    while (!sorted.get(from).isVisible()) {
      from++;
    }
    while (!sorted.get(to - 1).isVisible()) {
      to--;
    }
    List<Placed> kept = sorted.subList(from, to);
    BoundingBox box = kept.get(0).glyph().box();
    List<Glyph> glyphs = new ArrayList<>(kept.size());
    for (Placed placed : kept) {
      glyphs.add(placed.glyph());
      box = placed.isVisible() ? box.union(placed.glyph().box()) : box;
    }
    boolean spaceBehind = to < sorted.size();
    return new TextLine(glyphs, box, LineText.of(kept), spaceBehind);
  }
}
