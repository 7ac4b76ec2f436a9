package io.github.zipingbiao.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The glyphs of a line while it is being gathered. */
final class LineBand {
  /**
   * Glyphs are on one line while their baselines differ by less than this share of the smaller
   * size. Fonts of one line differ by up to 0.15 em, lines are never closer than about 0.9 em.
   */
  private static final double SAME_BASELINE = 0.5;

  /** Raised or lowered characters are at most this share of the size beside them. */
  private static final double SCRIPT_SIZE = 0.8;

  /** Share of the height of a raised or lowered character that lies within its line. */
  private static final double SCRIPT_OVERLAP = 0.5;

  private final List<Placed> glyphs = new ArrayList<>();
  private final List<Placed> spaces = new ArrayList<>();
  private double baselineSum;
  private double maxSize;
  private double minTop = Double.MAX_VALUE;
  private double maxBottom = -Double.MAX_VALUE;

  void add(Placed glyph) {
    glyphs.add(glyph);
    baselineSum += glyph.baseline();
    maxSize = Math.max(maxSize, glyph.size());
    minTop = Math.min(minTop, glyph.box().y0());
    maxBottom = Math.max(maxBottom, glyph.box().y1());
  }

  /** Adds a typed space, which has no say in where the line stands. */
  void addSpace(Placed space) {
    spaces.add(space);
  }

  void addAll(LineBand other) {
    other.glyphs.forEach(this::add);
  }

  /** Returns the glyphs in the given order, spaces among them. */
  List<Placed> sorted(Comparator<Placed> order) {
    List<Placed> all = new ArrayList<>(glyphs);
    all.addAll(spaces);
    all.sort(order);
    return all;
  }

  double baseline() {
    return baselineSum / glyphs.size();
  }

  /** Returns how far the glyph's baseline is from this line's, in points. */
  double distance(Placed glyph) {
    return Math.abs(glyph.baseline() - baseline());
  }

  /** Returns whether the glyph stands on this line's baseline. */
  boolean holds(Placed glyph) {
    return distance(glyph) < SAME_BASELINE * Math.min(glyph.size(), maxSize);
  }

  /** Returns the share of this line's height that lies within {@code other}, 0 to 1. */
  double overlap(LineBand other) {
    double shared = Math.min(maxBottom, other.maxBottom) - Math.max(minTop, other.minTop);
    double height = maxBottom - minTop;
    return height <= 0 ? 0 : Math.max(0, shared / height);
  }

  /** Returns whether all of this is small print set above or below the baseline of {@code line}. */
  boolean isScriptOf(LineBand line) {
    return maxSize <= SCRIPT_SIZE * line.maxSize
        && overlap(line) >= SCRIPT_OVERLAP
        && glyphs.stream().allMatch(line::leavesRoomFor);
  }

  private boolean leavesRoomFor(Placed glyph) {
    return glyphs.stream()
        .noneMatch(own -> sharedWidth(own, glyph) > glyph.box().width() * SCRIPT_OVERLAP);
  }

  private static double sharedWidth(Placed a, Placed b) {
    return Math.min(a.box().x1(), b.box().x1()) - Math.max(a.box().x0(), b.box().x0());
  }
}
