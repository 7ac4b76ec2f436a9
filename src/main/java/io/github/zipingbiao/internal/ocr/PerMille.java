package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Tells a per-mille sign from a percent sign, which the recogniser seldom does: it reads one as the
 * other, or as the other and a zero. A wrong one would make a rate ten times too large.
 */
final class PerMille {
  private static final String PERCENT = "%\uFF05";
  private static final String SIGN = "\u2030";
  private static final String ZEROS = "0oO";

  /** A per-mille sign has this many rings, a percent sign one less. */
  private static final int RINGS = 3;

  /**
   * Confidence in a percent sign whose two rings are seen: the recogniser is seldom sure of one.
   */
  private static final double SEEN = 0.97;

  /** White inside of a ring is at least this many pixels; less is a fault of the scan. */
  private static final int LEAST_HOLE = 3;

  /** Share of its confidence that a changed character keeps. */
  private static final double KEPT = 0.9;

  private final GrayU8 ink;

  PerMille(GrayU8 ink) {
    this.ink = ink;
  }

  /** Returns the line with per-mille signs where they stand. */
  ReadLine settle(ReadLine line) {
    if (line.characters().stream().noneMatch(c -> PERCENT.contains(c.text()))) {
      return line;
    }
    List<PlacedCharacter> result = new ArrayList<>();
    List<PlacedCharacter> read = line.characters();
    for (int i = 0; i < read.size(); i++) {
      PlacedCharacter character = read.get(i);
      if (!PERCENT.contains(character.text())) {
        result.add(character);
      } else if (i + 1 < read.size() && ZEROS.contains(read.get(i + 1).text())) {
        result.add(joined(character, read.get(++i)));
      } else {
        result.add(counted(character, rings(line, character)));
      }
    }
    return line.with(result);
  }

  private static PlacedCharacter counted(PlacedCharacter percent, int rings) {
    if (rings >= RINGS) {
      return percent.readAs(SIGN, KEPT);
    }
    boolean seen = rings == RINGS - 1 && percent.confidence() < SEEN;
    return seen ? percent.readAs(percent.text(), SEEN / percent.confidence()) : percent;
  }

  private static PlacedCharacter joined(PlacedCharacter percent, PlacedCharacter zero) {
    double confidence = Math.min(percent.confidence(), zero.confidence());
    return new PlacedCharacter(SIGN, confidence * KEPT, List.of(), percent.x0(), zero.x1());
  }

  /** Counts the white areas that the ink of a character encloses. */
  private int rings(ReadLine line, PlacedCharacter character) {
    int x0 = Math.max(0, (int) Math.floor(character.x0()));
    int x1 = Math.min(ink.width, (int) Math.ceil(character.x1()));
    Rectangle area = new Rectangle(x0, line.ink().y0(), x1 - x0, line.ink().height());
    boolean[] seen = new boolean[area.width * area.height];
    int rings = 0;
    for (int i = 0; i < seen.length; i++) {
      rings += !seen[i] && isWhite(area, i) && isRing(area, i, seen) ? 1 : 0;
    }
    return rings;
  }

  private boolean isWhite(Rectangle area, int i) {
    int x = area.x + i % area.width;
    int y = area.y + i / area.width;
    return ink.data[y * ink.width + x] == 0;
  }

  /** Fills a white area and tells whether it is closed and large enough. */
  private boolean isRing(Rectangle area, int start, boolean[] seen) {
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    boolean closed = true;
    int size = 0;
    while (!open.isEmpty()) {
      int i = open.remove();
      size++;
      int x = i % area.width;
      int y = i / area.width;
      closed &= x > 0 && y > 0 && x < area.width - 1 && y < area.height - 1;
      for (int next : new int[] {i - area.width, i + area.width, i - 1, i + 1}) {
        boolean inside = next >= 0 && next < seen.length && Math.abs(next % area.width - x) <= 1;
        if (inside && !seen[next] && isWhite(area, next)) {
          seen[next] = true;
          open.add(next);
        }
      }
    }
    return closed && size >= LEAST_HOLE;
  }
}
