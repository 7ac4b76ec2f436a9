package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the rulings of a straight page and removes their ink. */
final class RulingFinder {
  /**
   * Pieces of a horizontal line are at least this many points long: longer than a stroke of text.
   */
  private static final double LEAST_ACROSS = 13;

  /** Pieces of a vertical line: shorter than the lowest row with text, as some stand in one row. */
  private static final double LEAST_DOWN = 7;

  /** A line of this many points needs no other line to prove that it is one. */
  private static final double LONG = 40;

  /** A short line ends at rulings within this many points on either side. */
  private static final double TOUCH = 2;

  /** Thicker than this many points is a filled area, not a line. */
  private static final double THICKEST = 4.5;

  /** Longest overhang that may be a stroke of text, in points. */
  private static final double OVERHANG = 14;

  /** Rows that {@link SegmentTracer} adds to the thickness of a line. */
  private static final int TRACED_MORE = 2;

  private final StraightPage page;
  private final int width;
  private final int height;

  private RulingFinder(StraightPage page) {
    this.page = page;
    width = page.ink().width;
    height = page.ink().height;
  }

  /**
   * What was found.
   *
   * @param rulings in points of the reading frame
   * @param mask 1 where the ink is that of a ruling, and one pixel around it
   * @param across the horizontal lines as traced, in pixels
   * @param down the vertical lines as traced, rows and columns exchanged
   */
  record Found(
      List<Ruling> rulings, GrayU8 mask, List<LineSegment> across, List<LineSegment> down) {}

  /** Finds the rulings of a page. */
  static Found find(StraightPage page) {
    return new RulingFinder(page).find();
  }

  private Found find() {
    byte[] ink = page.ink().data;
    byte[] turned = transposed(page.ink());
    List<List<LineSegment>> lines =
        SharedWork.all(
            List.of(
                () -> lines(ink, width, height, LEAST_ACROSS),
                () -> lines(turned, height, width, LEAST_DOWN)));
    List<LineSegment> across = lines.get(0);
    List<LineSegment> down = lines.get(1);
    List<LineSegment> acrossFound = new ArrayList<>();
    List<LineSegment> downFound = new ArrayList<>();
    takeLong(across, acrossFound);
    takeLong(down, downFound);
    takeAllTouching(across, acrossFound, down, downFound);
    DashedLines dashedAcross = new DashedLines(ink, width, height, page);
    DashedLines dashedDown = new DashedLines(turned, height, width, page);
    dashedAcross.leadOn(acrossFound, downFound);
    dashedDown.leadOn(downFound, acrossFound);
    dashedAcross.leadOn(across, downFound);
    dashedDown.leadOn(down, acrossFound);
    takeContinuing(across, acrossFound, dashedAcross);
    takeContinuing(down, downFound, dashedDown);
    takeAllTouching(across, acrossFound, down, downFound);
    acrossFound.forEach(line -> trim(line, downFound));
    downFound.forEach(line -> trim(line, acrossFound));
    List<Ruling> rulings = new ArrayList<>();
    GrayU8 mask = new GrayU8(width, height);
    for (LineSegment line : acrossFound) {
      rulings.add(ruling(Axis.HORIZONTAL, line));
      line.runs().forEach(run -> mark(mask, run, false));
      dashedAcross.dashes(line).forEach(run -> mark(mask, run, false));
    }
    for (LineSegment line : downFound) {
      rulings.add(ruling(Axis.VERTICAL, line));
      line.runs().forEach(run -> mark(mask, run, true));
      dashedDown.dashes(line).forEach(run -> mark(mask, run, true));
    }
    return new Found(rulings, mask, acrossFound, downFound);
  }

  private List<LineSegment> lines(byte[] ink, int columns, int rows, double least) {
    int leastRun = (int) Math.round(page.pixels(least));
    byte[] closed = Dashes.close(ink, columns, rows, page);
    List<LineSegment> segments = SegmentTracer.trace(closed, columns, rows, leastRun);
    double thickest = page.pixels(THICKEST) + TRACED_MORE;
    segments.removeIf(segment -> segment.thickness() > thickest);
    return SegmentChains.join(segments, page);
  }

  private static byte[] transposed(GrayU8 ink) {
    byte[] turned = new byte[ink.width * ink.height];
    for (int y = 0; y < ink.height; y++) {
      for (int x = 0; x < ink.width; x++) {
        turned[x * ink.height + y] = ink.data[y * ink.width + x];
      }
    }
    return turned;
  }

  private void takeLong(List<LineSegment> candidates, List<LineSegment> found) {
    double least = page.pixels(LONG);
    for (LineSegment candidate : candidates) {
      if (candidate.length() >= least) {
        found.add(candidate);
      }
    }
    candidates.removeAll(found);
  }

  private void takeAllTouching(
      List<LineSegment> across,
      List<LineSegment> acrossFound,
      List<LineSegment> down,
      List<LineSegment> downFound) {
    boolean more = true;
    while (more) {
      // Each line found may be the end that another one needs.
      more = takeTouching(across, acrossFound, downFound);
      more |= takeTouching(down, downFound, acrossFound);
    }
  }

  private boolean takeTouching(
      List<LineSegment> candidates, List<LineSegment> found, List<LineSegment> crossing) {
    List<LineSegment> taken = new ArrayList<>();
    for (LineSegment candidate : candidates) {
      double level = candidate.position();
      if (touches(candidate.start(), level, crossing)
          && touches(candidate.end(), level, crossing)) {
        taken.add(candidate);
      }
    }
    found.addAll(taken);
    return candidates.removeAll(taken);
  }

  /** A short dashed line that a found one continues may end at nothing: a frame without sides. */
  private void takeContinuing(
      List<LineSegment> candidates, List<LineSegment> found, DashedLines dashed) {
    double reach = page.pixels(TOUCH);
    List<LineSegment> taken = new ArrayList<>();
    for (LineSegment candidate : candidates) {
      boolean continued =
          found.stream()
              .anyMatch(
                  line ->
                      candidate.start() <= line.end() + reach
                          && candidate.end() >= line.start() - reach
                          && Math.abs(candidate.position() - levelBeside(line, candidate))
                              <= reach);
      if (continued && dashed.isDashed(candidate)) {
        taken.add(candidate);
      }
    }
    found.addAll(taken);
    candidates.removeAll(taken);
  }

  private double levelBeside(LineSegment line, LineSegment candidate) {
    int over = (int) page.pixels(LONG);
    return candidate.start() < line.start() ? line.positionAtStart(over) : line.positionAtEnd(over);
  }

  private boolean touches(double end, double level, List<LineSegment> crossing) {
    double reach = page.pixels(TOUCH);
    for (LineSegment line : crossing) {
      if (Math.abs(line.position() - end) <= reach + line.thickness() / 2
          && level >= line.start() - reach
          && level <= line.end() + reach) {
        return true;
      }
    }
    return false;
  }

  /**
   * Cuts off what a stroke of text that stands in line with a ruling adds to it: an end that runs
   * on a little past one crossing line without reaching the next.
   */
  private void trim(LineSegment line, List<LineSegment> crossing) {
    double reach = page.pixels(TOUCH);
    double lastInside = Double.NEGATIVE_INFINITY;
    double firstInside = Double.POSITIVE_INFINITY;
    boolean beyondEnd = false;
    boolean beforeStart = false;
    for (LineSegment other : crossing) {
      double at = other.position();
      boolean covers =
          line.position() >= other.start() - reach && line.position() <= other.end() + reach;
      if (!covers) {
        continue;
      }
      beyondEnd |= at > line.end() + reach;
      beforeStart |= at < line.start() - reach;
      if (at >= line.start() - reach && at <= line.end() + reach) {
        lastInside = Math.max(lastInside, at + other.thickness() / 2);
        firstInside = Math.min(firstInside, at - other.thickness() / 2);
      }
    }
    double most = page.pixels(OVERHANG);
    if (beyondEnd && line.end() - lastInside <= most) {
      line.cutTo(line.start(), (int) Math.ceil(lastInside));
    }
    if (beforeStart && firstInside - line.start() <= most) {
      line.cutTo((int) Math.floor(firstInside), line.end());
    }
  }

  private Ruling ruling(Axis axis, LineSegment line) {
    return new Ruling(
        axis,
        page.points(line.position()),
        page.points(line.start()),
        page.points(line.end()),
        page.points(Math.max(1, line.thickness() - TRACED_MORE)));
  }

  private static void mark(GrayU8 mask, int[] run, boolean vertical) {
    int across0 = vertical ? run[0] : run[1];
    int across1 = vertical ? run[0] + 1 : run[2];
    int down0 = vertical ? run[1] : run[0];
    int down1 = vertical ? run[2] : run[0] + 1;
    int from = Math.max(0, across0 - 1);
    int to = Math.min(mask.width, across1 + 1);
    for (int y = Math.max(0, down0 - 1); y < Math.min(mask.height, down1 + 1); y++) {
      Arrays.fill(mask.data, y * mask.width + from, y * mask.width + to, (byte) 1);
    }
  }
}
