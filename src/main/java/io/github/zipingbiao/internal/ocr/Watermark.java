package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.alg.filter.binary.Contour;
import boofcv.struct.ConnectRule;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_I32;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes pale characters that are much larger than the text, which stand under or over it: a
 * watermark that was printed before the page was scanned. What is as dark as the print stays.
 */
final class Watermark {
  /** Print is at least as dark as this share of all ink. */
  private static final double PRINT_SHARE = 0.2;

  /** Where print itself is paler, nothing can be told from it. */
  private static final int PALEST_PRINT = 130;

  /** Ink is pale that lies beyond this share of the way from print to paper. */
  private static final double PALE = 0.5;

  /** Pale ink this many inches away from print is no edge of a printed stroke. */
  private static final double EDGE_INCHES = 0.015;

  /** Strokes of a watermark reach this many inches both ways: those of a 25-point character. */
  private static final double LEAST_INCHES = 0.3;

  private final GrayU8 grey;
  private final GrayU8 ink;
  private final double dotsPerInch;
  private final int palest;

  private Watermark(GrayU8 grey, GrayU8 ink, double dotsPerInch, int palest) {
    this.grey = grey;
    this.ink = ink;
    this.dotsPerInch = dotsPerInch;
    this.palest = palest;
  }

  /**
   * Removes watermarks, in place.
   *
   * @param page the page; its grey values are changed
   * @param ink its ink without rulings, changed too
   */
  static void remove(StraightPage page, GrayU8 ink) {
    int print = printLevel(page.grey(), ink);
    if (print <= PALEST_PRINT) {
      int pale = (int) (print + PALE * (255 - print));
      new Watermark(page.grey(), ink, page.dotsPerInch(), pale).remove();
    }
  }

  private static int printLevel(GrayU8 grey, GrayU8 ink) {
    int[] histogram = new int[256];
    int count = 0;
    for (int i = 0; i < ink.width * ink.height; i++) {
      if (ink.data[i] != 0) {
        histogram[grey.data[i] & 255]++;
        count++;
      }
    }
    int level = 0;
    for (int sum = histogram[0];
        sum < PRINT_SHARE * count && level < 255;
        sum += histogram[level]) {
      level++;
    }
    return level;
  }

  private void remove() {
    for (Rectangle area : areas()) {
      for (int y = area.y; y < area.y + area.height; y++) {
        for (int x = area.x; x < area.x + area.width; x++) {
          int i = y * grey.width + x;
          if (isPale(i)) {
            grey.data[i] = (byte) 255;
            ink.data[i] = 0;
          }
        }
      }
    }
  }

  private boolean isPale(int i) {
    return (grey.data[i] & 255) > palest;
  }

  /** Returns the areas of the strokes, a little wider; print cuts some into pieces. */
  private List<Rectangle> areas() {
    int least = (int) (LEAST_INCHES * dotsPerInch);
    int edge = (int) Math.ceil(EDGE_INCHES * dotsPerInch);
    List<Rectangle> areas = new ArrayList<>();
    List<Rectangle> pieces = new ArrayList<>();
    GrayU8 pale = paleInk(edge);
    if (pale == null) {
      return areas;
    }
    for (Contour contour : BinaryImageOps.contourExternal(pale, ConnectRule.EIGHT)) {
      Rectangle box = new Rectangle(-1, -1);
      for (Point2D_I32 point : contour.external) {
        box.add(new Rectangle(point.x, point.y, 1, 1));
      }
      if (Math.min(box.width, box.height) >= least) {
        areas.add(box);
      } else if (Math.max(box.width, box.height) >= least / 2) {
        pieces.add(box);
      }
    }
    for (int i = 0; i < areas.size(); i++) {
      Rectangle around = new Rectangle(areas.get(i));
      around.grow(least, least);
      pieces.stream().filter(around::intersects).forEach(areas::add);
      pieces.removeAll(areas);
    }
    areas.forEach(area -> area.grow(2 * edge, 2 * edge));
    Rectangle page = new Rectangle(grey.width, grey.height);
    return areas.stream().map(page::intersection).toList();
  }

  /** Marks ink that is pale and not beside print; null where there is too little for a stroke. */
  private GrayU8 paleInk(int edge) {
    GrayU8 result = new GrayU8(ink.width, ink.height);
    int count = 0;
    for (int y = edge; y < ink.height - edge; y++) {
      for (int x = edge; x < ink.width - edge; x++) {
        int i = y * ink.width + x;
        if (ink.data[i] != 0 && isPale(i) && !isBesidePrint(i, edge)) {
          result.data[i] = 1;
          count++;
        }
      }
    }
    return count < LEAST_INCHES * dotsPerInch ? null : result;
  }

  private boolean isBesidePrint(int i, int edge) {
    for (int away = 1; away <= edge; away++) {
      int rows = away * ink.width;
      if (isPrint(i - away) || isPrint(i + away) || isPrint(i - rows) || isPrint(i + rows)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPrint(int i) {
    return ink.data[i] != 0 && !isPale(i);
  }
}
