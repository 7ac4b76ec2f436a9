package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a line in a picture: runs of ink in neighbouring rows. For vertical lines rows and
 * columns are exchanged.
 */
final class LineSegment {
  private final List<int[]> runs = new ArrayList<>();
  private int start = Integer.MAX_VALUE;
  private int end = Integer.MIN_VALUE;
  private long area;
  private double weightedRows;

  /** Adds the run of a row from a pixel to before another. */
  void add(int row, int from, int to) {
    runs.add(new int[] {row, from, to});
    start = Math.min(start, from);
    end = Math.max(end, to);
    area += to - from;
    weightedRows += (row + 0.5) * (to - from);
  }

  void addAll(LineSegment other) {
    other.runs.forEach(run -> add(run[0], run[1], run[2]));
  }

  /** Drops what lies outside of a stretch; a stretch without ink changes nothing. */
  void cutTo(int from, int to) {
    List<int[]> kept = new ArrayList<>();
    for (int[] run : runs) {
      int x0 = Math.max(from, run[1]);
      int x1 = Math.min(to, run[2]);
      if (x0 < x1) {
        kept.add(new int[] {run[0], x0, x1});
      }
    }
    if (kept.isEmpty()) {
      return;
    }
    runs.clear();
    start = Integer.MAX_VALUE;
    end = Integer.MIN_VALUE;
    area = 0;
    weightedRows = 0;
    kept.forEach(run -> add(run[0], run[1], run[2]));
  }

  /** Runs as {row, from, to}. */
  List<int[]> runs() {
    return runs;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** Returns the middle of its thickness, in rows. */
  double position() {
    return weightedRows / area;
  }

  double thickness() {
    return (double) area / length();
  }

  /** Returns its middle near the start, over the given length. */
  double positionAtStart(int over) {
    return positionWithin(start, start + over);
  }

  /** Returns its middle near the end, over the given length. */
  double positionAtEnd(int over) {
    return positionWithin(end - over, end);
  }

  /** Returns its middle within a stretch, over all where there is no ink. */
  double positionWithin(int from, int to) {
    double weighted = 0;
    double weight = 0;
    for (int[] run : runs) {
      int overlap = Math.min(run[2], to) - Math.max(run[1], from);
      if (overlap > 0) {
        weighted += (run[0] + 0.5) * overlap;
        weight += overlap;
      }
    }
    return weight == 0 ? position() : weighted / weight;
  }

  static Comparator<LineSegment> byStart() {
    return Comparator.comparingInt(LineSegment::start);
  }
}
