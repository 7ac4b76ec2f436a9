package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups glyphs into lines. Full-size glyphs are clustered into bands first, small ones (raised or
 * lowered figures, spaces) join the band that they overlap most, and only then each band is sorted:
 * a comparator with a tolerance would not be an order.
 */
final class LineBuilder {
  /** A glyph smaller than this share of the usual size does not open a line of its own. */
  private static final double SMALL = 0.75;

  /** A glyph belongs to a band when its middle lies this share of its height inside. */
  private static final double INSIDE = 0.1;

  /** A gap wider than this share of the font size separates two Latin words. */
  private static final double WORD_GAP = 0.25;

  /** Glyphs of a cell turned as most of them are. */
  private final int turns;

  private final List<Band> bands = new ArrayList<>();

  private LineBuilder(int turns) {
    this.turns = turns;
  }

  private static final class Band {
    double top;
    double bottom;
    final List<Glyph> glyphs = new ArrayList<>();
  }

  static List<TextLine> lines(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    int turns = mostFrequentTurns(glyphs);
    LineBuilder builder = new LineBuilder(turns);
    builder.cluster(glyphs);
    List<TextLine> lines = new ArrayList<>();
    builder.bands.sort(Comparator.comparingDouble(band -> band.top));
    for (Band band : builder.bands) {
      TextLine line = builder.lineOf(band);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static int mostFrequentTurns(List<Glyph> glyphs) {
    int[] count = new int[4];
    glyphs.forEach(glyph -> count[glyph.quarterTurns() & 3]++);
    int best = 0;
    for (int i = 1; i < 4; i++) {
      best = count[i] > count[best] ? i : best;
    }
    return best;
  }

  private double top(BoundingBox box) {
    return switch (turns) {
      case 1 -> -box.x1();
      case 2 -> -box.y1();
      case 3 -> box.x0();
      default -> box.y0();
    };
  }

  private double bottom(BoundingBox box) {
    return switch (turns) {
      case 1 -> -box.x0();
      case 2 -> -box.y0();
      case 3 -> box.x1();
      default -> box.y1();
    };
  }

  private double start(BoundingBox box) {
    return switch (turns) {
      case 1 -> box.y0();
      case 2 -> -box.x1();
      case 3 -> -box.y1();
      default -> box.x0();
    };
  }

  private double end(BoundingBox box) {
    return switch (turns) {
      case 1 -> box.y1();
      case 2 -> -box.x0();
      case 3 -> -box.y0();
      default -> box.x1();
    };
  }

  private double middle(Glyph glyph) {
    return (top(glyph.box()) + bottom(glyph.box())) / 2;
  }

  private void cluster(List<Glyph> glyphs) {
    double usual = usualSize(glyphs);
    List<Glyph> large = new ArrayList<>();
    List<Glyph> small = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      (glyph.isBlank() || glyph.fontSize() < SMALL * usual ? small : large).add(glyph);
    }
    large.sort(
        Comparator.comparingDouble(this::middle)
            .thenComparingDouble(glyph -> start(glyph.box()))
            .thenComparing(Glyph::text));
    Band band = null;
    for (Glyph glyph : large) {
      if (band == null || middle(glyph) > band.bottom - INSIDE * glyph.fontSize()) {
        band = open(glyph);
      } else {
        band.bottom = Math.min(Math.max(band.bottom, bottom(glyph.box())), band.top + 2 * usual);
        band.glyphs.add(glyph);
      }
    }
    small.sort(Comparator.comparingDouble(this::middle).thenComparing(Glyph::text));
    small.forEach(this::addSmall);
  }

  private Band open(Glyph glyph) {
    Band band = new Band();
    band.top = top(glyph.box());
    band.bottom = bottom(glyph.box());
    band.glyphs.add(glyph);
    bands.add(band);
    return band;
  }

  private void addSmall(Glyph glyph) {
    Band best = null;
    double bestShare = 0;
    for (Band band : bands) {
      double share =
          Math.min(band.bottom, bottom(glyph.box())) - Math.max(band.top, top(glyph.box()));
      if (share > bestShare) {
        best = band;
        bestShare = share;
      }
    }
    if (best != null) {
      best.glyphs.add(glyph);
    } else if (!glyph.isBlank()) {
      open(glyph);
    }
  }

  private static double usualSize(List<Glyph> glyphs) {
    double[] sizes =
        glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::fontSize).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private TextLine lineOf(Band band) {
    List<Glyph> glyphs = new ArrayList<>(band.glyphs);
    glyphs.sort(
        Comparator.comparingDouble((Glyph glyph) -> start(glyph.box()))
            .thenComparingDouble(glyph -> end(glyph.box()))
            .thenComparing(Glyph::text));
    int from = 0;
    int to = glyphs.size();
    while (from < to && glyphs.get(from).isBlank()) {
      from++;
    }
    while (to > from && glyphs.get(to - 1).isBlank()) {
      to--;
    }
    if (from == to) {
      return null;
    }
    boolean spaceBehind = to < glyphs.size();
    List<Glyph> kept = glyphs.subList(from, to);
    BoundingBox box = null;
    for (Glyph glyph : kept) {
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.union(glyph.box());
      }
    }
    return new TextLine(kept, box, textOf(kept), spaceBehind);
  }

  private String textOf(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean typed = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        typed = true;
        continue;
      }
      if (before != null && spaceBetween(before, glyph, typed)) {
        text.append(' ');
      }
      text.append(glyph.text());
      before = glyph;
      typed = false;
    }
    return Normaliser.normalise(text.toString()).replaceAll(" {2,}", " ").strip();
  }

  private boolean spaceBetween(Glyph a, Glyph b, boolean typed) {
    int left = lastCharacter(a);
    int right = b.text().codePointAt(0);
    if (Kinds.isWide(left) != Kinds.isWide(right)) {
      return false;
    }
    if (Kinds.isWide(left)) {
      return typed && !Kinds.isWidePunctuation(left) && !Kinds.isWidePunctuation(right);
    }
    double gap = start(b.box()) - end(a.box());
    return typed || gap > WORD_GAP * Math.max(a.fontSize(), b.fontSize());
  }

  static int lastCharacter(Glyph glyph) {
    return glyph.text().codePointBefore(glyph.text().length());
  }
}
