package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Completes dashed lines. The dashes next to a crossing line, or beside text that touches them, are
 * not seen as dashes by themselves; what tells them from text is that they continue a dashed line
 * as far as another ruling. And where a line is not quite level, its dashes reach out of the rows
 * that it was traced in.
 */
final class DashedLines {
  /** A line with ink over less than this share of its length is dashed; faint ones have more. */
  private static final double DASHED = 0.85;

  /** Farthest that an end is led on, in points. */
  private static final double FARTHEST = 60;

  /** At a corner the other line may end this many points too early as well. */
  private static final double CORNER = 14;

  /** Rows by which the ink of a dash may lie off its line. */
  private static final int BLUR = 2;

  /** Widest gap in points, as between other dashes. */
  private static final double GAP = 4.5;

  /** Dashes fill at least this share of the way; thin strokes of text fill less. */
  private static final double LEAST_FILL = 0.3;

  /** Thickest dash in points. */
  private static final double THICKEST = 1.8;

  /** An end within this many points of the crossing line touches it already. */
  private static final double TOUCHING = 1;

  private final byte[] ink;
  private final int width;
  private final int height;
  private final StraightPage page;

  /** Looks at the ink of a page; for vertical lines rows and columns are exchanged. */
  DashedLines(byte[] ink, int width, int height, StraightPage page) {
    this.ink = ink;
    this.width = width;
    this.height = height;
    this.page = page;
  }

  /** Leads the ends of the dashed ones among the lines on to the crossing lines. */
  void leadOn(List<LineSegment> lines, List<LineSegment> crossing) {
    for (LineSegment line : lines) {
      if (isDashed(line)) {
        leadOn(line, crossing, 1);
        leadOn(line, crossing, -1);
      }
    }
  }

  /** Returns the ink of the dashes of a dashed line as {row, from, to}; none for a solid one. */
  List<int[]> dashes(LineSegment line) {
    List<int[]> runs = new ArrayList<>();
    if (!isDashed(line)) {
      return runs;
    }
    int over = line.length() / 3;
    double first = line.positionAtStart(over);
    double rise = (line.positionAtEnd(over) - first) / Math.max(1, line.length() - over);
    for (int x = line.start(); x < line.end(); x++) {
      addDash(runs, x, (int) (first + rise * (x - line.start() - over / 2.0)));
    }
    return runs;
  }

  /** Adds the ink of one column; of higher ink, that of text or a crossing line, the middle. */
  private void addDash(List<int[]> runs, int x, int level) {
    int y = inkNear(x, level);
    if (y < 0) {
      return;
    }
    boolean thin = isThin(x, y);
    int from = thin ? top(x, y) : Math.max(0, level - BLUR);
    int last = thin ? height - 1 : Math.min(height - 1, level + BLUR);
    for (int row = from; row <= last && (!thin || isInk(x, row)); row++) {
      runs.add(new int[] {row, x, x + 1});
    }
  }

  /** Returns the nearest inked row to a level in a column, -1 where none is near. */
  private int inkNear(int x, int level) {
    for (int away = 0; away <= BLUR; away++) {
      if (isInk(x, level + away)) {
        return level + away;
      }
      if (isInk(x, level - away)) {
        return level - away;
      }
    }
    return -1;
  }

  private boolean isThin(int x, int y) {
    int bottom = y;
    while (isInk(x, bottom)) {
      bottom++;
    }
    return bottom - top(x, y) <= page.pixels(THICKEST) + BLUR;
  }

  private int top(int x, int y) {
    int top = y;
    while (isInk(x, top - 1)) {
      top--;
    }
    return top;
  }

  private boolean isInk(int x, int y) {
    return y >= 0 && y < height && ink[y * width + x] != 0;
  }

  /** Returns whether a line has gaps all along. */
  boolean isDashed(LineSegment line) {
    int over = line.length();
    int level = (int) line.position();
    int slope = (int) Math.abs(line.positionAtEnd(over / 4) - line.positionAtStart(over / 4)) + 1;
    int inked = 0;
    for (int x = line.start(); x < line.end(); x++) {
      boolean set = false;
      for (int y = level - slope; y <= level + slope && !set; y++) {
        set = isInk(x, y);
      }
      inked += set ? 1 : 0;
    }
    return inked < DASHED * over;
  }

  private void leadOn(LineSegment line, List<LineSegment> crossing, int step) {
    int over = (int) page.pixels(FARTHEST);
    boolean more = true;
    while (more) {
      int end = step > 0 ? line.end() - 1 : line.start();
      int level = (int) (step > 0 ? line.positionAtEnd(over) : line.positionAtStart(over));
      int goal = goal(crossing, end, level, step);
      more = goal >= 0 && dashesLead(end, goal, level, step);
      int last = more ? goal : lastDash(end, level, step);
      int lowest = Math.min(height - 1, level + 1);
      for (int row = Math.max(0, level - 1); last != end && row <= lowest; row++) {
        line.add(row, Math.min(end, last), Math.min(width, Math.max(end, last) + 1));
      }
    }
  }

  /** Returns how far dashes go on from an end, where nothing else is in their way. */
  private int lastDash(int end, int level, int step) {
    int last = end;
    int farthest = (int) page.pixels(FARTHEST);
    double widest = page.pixels(GAP);
    for (int x = end + step; x > 0 && x < width && Math.abs(x - end) < farthest; x += step) {
      int y = inkNear(x, level);
      if (y >= 0 && !isThin(x, y) || Math.abs(x - last) > widest) {
        return last;
      }
      last = y >= 0 ? x : last;
    }
    return last;
  }

  /** Returns where the nearest crossing line stands that the end does not touch, -1 for none. */
  private int goal(List<LineSegment> crossing, int end, int level, int step) {
    double reach = page.pixels(CORNER);
    double nearest = page.pixels(FARTHEST);
    int goal = -1;
    for (LineSegment line : crossing) {
      double distance = step * (line.position() - end);
      boolean covers = level >= line.start() - reach && level <= line.end() + reach;
      if (covers && distance > page.pixels(TOUCHING) && distance <= nearest) {
        nearest = distance;
        goal = (int) line.position();
      }
    }
    return level >= 1 && level < height - 1 ? goal : -1;
  }

  private boolean dashesLead(int end, int goal, int level, int step) {
    int thin = 0;
    int gap = 0;
    double widest = page.pixels(GAP);
    for (int x = end; x != goal; x += step) {
      int y = inkNear(x, level);
      thin += y >= 0 && isThin(x, y) ? 1 : 0;
      gap = y >= 0 ? 0 : gap + 1;
      if (gap > widest) {
        return false;
      }
    }
    // So near that no dash may stand between, the gap alone decides.
    int length = Math.abs(goal - end);
    return length <= widest || thin >= LEAST_FILL * length;
  }
}
