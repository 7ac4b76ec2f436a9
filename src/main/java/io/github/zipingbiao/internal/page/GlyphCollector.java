package io.github.zipingbiao.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes characters in drawing order and keeps each of them once. */
final class GlyphCollector {

  /**
   * A character drawn again closer than this share of its size is the same one, printed twice to
   * look bold. The narrowest letter, i, is a fifth of the size wide.
   */
  private static final double DOUBLED = 0.15;

  /**
   * Edge in points of the squares in which doubles are sought; above the reach for a 26 pt text.
   */
  private static final double SQUARE = 4.0;

  private final List<RawGlyph> visible = new ArrayList<>();
  private final List<RawGlyph> invisible = new ArrayList<>();
  private final Map<Long, List<RawGlyph>> places = new HashMap<>();
  private final int most;
  private int unmapped;
  private boolean full;

  /** Makes a collector that keeps so many characters. */
  GlyphCollector(int most) {
    this.most = most;
  }

  List<RawGlyph> visible() {
    return visible;
  }

  List<RawGlyph> invisible() {
    return invisible;
  }

  int unmapped() {
    return unmapped;
  }

  boolean isFull() {
    return full;
  }

  void addInvisible(RawGlyph glyph) {
    if (hasRoom()) {
      invisible.add(glyph);
    }
  }

  void addVisible(RawGlyph glyph, boolean doubtful) {
    if (!hasRoom() || isDouble(glyph)) {
      return;
    }
    visible.add(glyph);
    if (doubtful) {
      unmapped++;
    }
  }

  private boolean hasRoom() {
    full |= visible.size() + invisible.size() >= most;
    return !full;
  }

  private boolean isDouble(RawGlyph glyph) {
    double reach = Math.min(DOUBLED * glyph.size(), SQUARE);
    for (long column = square(glyph.x() - reach); column <= square(glyph.x() + reach); column++) {
      for (long row = square(glyph.y() - reach); row <= square(glyph.y() + reach); row++) {
        for (RawGlyph other : places.getOrDefault(key(column, row), List.of())) {
          if (isSamePlace(glyph, other, reach)) {
            return true;
          }
        }
      }
    }
    places
        .computeIfAbsent(key(square(glyph.x()), square(glyph.y())), key -> new ArrayList<>(1))
        .add(glyph);
    return false;
  }

  private static boolean isSamePlace(RawGlyph one, RawGlyph other, double reach) {
    return one.text().equals(other.text())
        && one.turns() == other.turns()
        && Math.abs(one.x() - other.x()) <= reach
        && Math.abs(one.y() - other.y()) <= reach
        && Math.abs(one.size() - other.size()) <= DOUBLED * one.size();
  }

  /** Two squares of a page share no key; others that do only cost a comparison. */
  private static Long key(long column, long row) {
    return column << Integer.SIZE ^ row & 0xFFFF_FFFFL;
  }

  private static long square(double coordinate) {
    return (long) Math.floor(coordinate / SQUARE);
  }
}
