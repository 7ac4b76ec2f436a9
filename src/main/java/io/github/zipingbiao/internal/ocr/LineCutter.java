package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the ink of an area into text lines. */
final class LineCutter {
  /** A band this many times wider than high holds several characters. */
  private static final double SEVERAL = 2.5;

  /** Parts of one character together are at most this many line heights high. */
  private static final double ONE_LINE = 1.15;

  /** Bands of at least this many line heights hold lines that touch. */
  private static final double TWO_LINES = 1.6;

  /** Lines follow one another at least this many line heights apart. */
  private static final double PITCH = 1.15;

  /** Between touching lines a row holds at most this share of the mean ink of a row. */
  private static final double THIN_ROW = 0.35;

  /** Line heights in points between which the usual one of a page is looked for. */
  private static final double LEAST_LINE = 5;

  private static final double MOST_LINE = 30;

  /** Marks smaller than this many points both ways are specks. */
  private static final double SPECK = 1.0;

  /** Line height in points where a page has no line to measure: that of 10.5-point type. */
  private static final double USUAL_LINE = 10;

  private final StraightPage page;
  private final GrayU8 ink;

  /** Creates a cutter for the ink of a page without its rulings. */
  LineCutter(StraightPage page, GrayU8 ink) {
    this.page = page;
    this.ink = ink;
  }

  /** Returns the usual line height of the given areas in pixels. */
  double lineHeight(List<Rectangle> areas) {
    List<InkBand> bands = new ArrayList<>();
    areas.forEach(area -> bands.addAll(InkBand.of(ink, area)));
    return median(bands, page.pixels(LEAST_LINE), page.pixels(MOST_LINE), page.pixels(USUAL_LINE));
  }

  private static double median(List<InkBand> bands, double least, double most, double otherwise) {
    int[] heights =
        bands.stream()
            .filter(band -> band.width() >= SEVERAL * band.height())
            .mapToInt(InkBand::height)
            .filter(height -> height >= least && height <= most)
            .toArray();
    if (heights.length == 0) {
      return otherwise;
    }
    Arrays.sort(heights);
    return heights[heights.length / 2];
  }

  /**
   * Returns the lines of an area from top to bottom.
   *
   * @param area in pixels
   * @param usual line height of the page in pixels
   */
  List<InkLine> cut(Rectangle area, double usual) {
    List<InkBand> bands = InkBand.of(ink, area);
    double em = median(bands, 0.6 * usual, 1.5 * usual, usual);
    List<InkLine> lines = new ArrayList<>();
    for (InkBand band : split(area, merged(bands, em), em)) {
      if (Math.max(band.width(), band.height()) >= page.pixels(SPECK)) {
        lines.add(new InkLine(band.x0(), band.y0(), band.x1(), band.y1(), em));
      }
    }
    return lines;
  }

  /** Joins the parts of characters that blank rows part, such as the strokes of a three. */
  private static List<InkBand> merged(List<InkBand> bands, double em) {
    List<InkBand> merged = new ArrayList<>();
    for (InkBand band : bands) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).union(band).height() <= ONE_LINE * em) {
        merged.set(last, merged.get(last).union(band));
      } else {
        merged.add(band);
      }
    }
    return merged;
  }

  private List<InkBand> split(Rectangle area, List<InkBand> bands, double em) {
    List<InkBand> result = new ArrayList<>();
    for (InkBand band : bands) {
      if (band.height() < TWO_LINES * em) {
        result.add(band);
        continue;
      }
      int from = band.y0();
      for (int cut : cuts(area, band, em)) {
        result.add(InkBand.trimmed(ink, area, from, cut));
        from = cut;
      }
      result.add(InkBand.trimmed(ink, area, from, band.y1()));
    }
    return result;
  }

  private List<Integer> cuts(Rectangle area, InkBand band, double em) {
    int[] rows = InkBand.rows(ink, new Rectangle(area.x, band.y0(), area.width, band.height()));
    double thin = THIN_ROW * Arrays.stream(rows).average().orElse(0);
    int count = Math.max(2, (int) Math.round(band.height() / (PITCH * em)));
    double pitch = (double) band.height() / count;
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int best = leastAround(rows, (int) (i * pitch), (int) (0.35 * pitch));
      if (rows[best] <= thin) {
        cuts.add(band.y0() + best);
      }
    }
    return cuts;
  }

  private static int leastAround(int[] rows, int middle, int reach) {
    int best = middle;
    for (int i = 1; i <= reach; i++) {
      if (middle + i < rows.length && rows[middle + i] < rows[best]) {
        best = middle + i;
      }
      if (middle - i >= 0 && rows[middle - i] < rows[best]) {
        best = middle - i;
      }
    }
    return best;
  }
}
