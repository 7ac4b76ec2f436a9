package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds straight pieces of ink that lie nearly along the rows of a picture. */
final class SegmentTracer {
  private final byte[] ink;
  private final int width;
  private final int height;
  private final int leastRun;
  private List<int[]> above = new ArrayList<>();
  private List<LineSegment> ownersAbove = new ArrayList<>();
  private final List<LineSegment> segments = new ArrayList<>();

  private SegmentTracer(byte[] ink, int width, int height, int leastRun) {
    this.ink = ink;
    this.width = width;
    this.height = height;
    this.leastRun = leastRun;
  }

  /**
   * Returns the pieces of ink in which every row has runs of at least {@code leastRun} pixels. A
   * row is taken together with its two neighbours, so that a line may climb by a pixel inside a
   * run; pieces therefore come out two rows thicker than they are.
   */
  static List<LineSegment> trace(byte[] ink, int width, int height, int leastRun) {
    SegmentTracer tracer = new SegmentTracer(ink, width, height, leastRun);
    for (int y = 0; y < height; y++) {
      tracer.traceRow(y);
    }
    tracer.segments.removeIf(segment -> segment.runs().isEmpty());
    return tracer.segments;
  }

  private void traceRow(int y) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    for (int x = 0; x <= width; x++) {
      if (x < width && isInk(x, y)) {
        from = from < 0 ? x : from;
      } else if (from >= 0) {
        if (x - from >= leastRun) {
          runs.add(new int[] {from, x});
        }
        from = -1;
      }
    }
    link(y, runs);
  }

  private boolean isInk(int x, int y) {
    int at = y * width + x;
    return ink[at] != 0 || y > 0 && ink[at - width] != 0 || y + 1 < height && ink[at + width] != 0;
  }

  private void link(int y, List<int[]> runs) {
    List<LineSegment> owners = new ArrayList<>();
    int first = 0;
    for (int[] run : runs) {
      while (first < above.size() && above.get(first)[1] <= run[0]) {
        first++;
      }
      LineSegment owner = null;
      for (int i = first; i < above.size() && above.get(i)[0] < run[1]; i++) {
        owner = unite(owner, ownersAbove.get(i), owners);
      }
      if (owner == null) {
        owner = new LineSegment();
        segments.add(owner);
      }
      owner.add(y, run[0], run[1]);
      owners.add(owner);
    }
    above = runs;
    ownersAbove = owners;
  }

  private LineSegment unite(LineSegment kept, LineSegment other, List<LineSegment> owners) {
    if (kept == null || kept == other) {
      return other;
    }
    kept.addAll(other);
    other.runs().clear();
    ownersAbove.replaceAll(segment -> segment == other ? kept : segment);
    owners.replaceAll(segment -> segment == other ? kept : segment);
    return kept;
  }
}
