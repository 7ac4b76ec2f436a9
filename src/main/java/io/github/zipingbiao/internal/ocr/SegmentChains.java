package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/** Joins pieces that continue one another over gaps where a line is faint or broken. */
final class SegmentChains {
  /** Gaps of up to this many points are breaks of one line. */
  private static final double GAP = 10;

  /** Pieces shorter than this many points may be strokes of text. */
  private static final double STROKE = 13;

  /** Gaps that such a short piece may bridge, in points: less than between two characters. */
  private static final double STROKE_GAP = 1;

  /** Ends that face each other over a gap lie within this many points of one level. */
  private static final double STEP = 1.0;

  private final int gap;
  private final int strokeGap;
  private final double stroke;
  private final double step;
  private final int over;

  private SegmentChains(StraightPage page) {
    gap = (int) Math.round(page.pixels(GAP));
    step = Math.max(1.5, page.pixels(STEP));
    over = gap;
    strokeGap = (int) Math.round(page.pixels(STROKE_GAP));
    stroke = page.pixels(STROKE);
  }

  /** Returns the joined pieces. */
  static List<LineSegment> join(List<LineSegment> segments, StraightPage page) {
    SegmentChains chains = new SegmentChains(page);
    List<LineSegment> sorted = new ArrayList<>(segments);
    sorted.sort(LineSegment.byStart());
    List<LineSegment> joined = new ArrayList<>();
    for (LineSegment segment : sorted) {
      LineSegment before = chains.before(joined, segment);
      if (before == null) {
        joined.add(segment);
      } else {
        before.addAll(segment);
      }
    }
    return joined;
  }

  private LineSegment before(List<LineSegment> joined, LineSegment segment) {
    LineSegment best = null;
    double level = segment.positionAtStart(over);
    for (LineSegment candidate : joined) {
      int distance = segment.start() - candidate.end();
      boolean strong = segment.length() >= stroke && candidate.length() >= stroke;
      boolean follows = distance <= (strong ? gap : strokeGap) && segment.end() > candidate.end();
      if (follows
          && distance > -gap
          && Math.abs(candidate.positionAtEnd(over) - level) <= step
          && (best == null || candidate.end() > best.end())) {
        best = candidate;
      }
    }
    return best;
  }
}
