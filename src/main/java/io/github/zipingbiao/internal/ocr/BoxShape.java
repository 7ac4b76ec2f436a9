package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Recognises a check box by its drawn shape: a square with four straight sides that is empty,
 * filled or ticked. Han characters that look alike have legs below their lowest stroke or strokes
 * inside that no tick has. A crossed one is left to the recogniser: in small type its shape is that
 * of common Han characters.
 */
final class BoxShape {
  private static final String EMPTY = "\u25A1";
  private static final String FILLED = "\u25A0";
  private static final String TICKED = "\u2611";

  /** Shortest and longest side, in line heights. */
  private static final double SHORTEST = 0.5;

  private static final double LONGEST = 1.35;

  /** The longer side is at most this many times the shorter one. */
  private static final double SQUARE = 1.15;

  /**
   * A side is level to this share of the box, but at least to one pixel: the legs of a Han mouth
   * stand out further.
   */
  private static final double LEVEL = 0.045;

  /** This share of a side is level; the rest is what rounded corners and specks take. */
  private static final double STRAIGHT = 0.9;

  /** Thickest side of a box that is not filled, as a share of the box. */
  private static final double THICKEST = 0.26;

  /** The thickest side is at most this many times the thinnest: Song type is more uneven. */
  private static final double EVEN = 1.75;

  /** Share of ink of a filled box. */
  private static final double FULL = 0.93;

  /** Share of ink inside of an empty box: specks. */
  private static final double SPECKS = 0.02;

  private final GrayU8 ink;
  private final Rectangle box;

  /** Looks at the ink inside of a box that touches it on all sides, in pixels. */
  BoxShape(GrayU8 ink, Rectangle box) {
    this.ink = ink;
    this.box = box;
  }

  /**
   * Returns the character, "" where the shape is no check box.
   *
   * @param em line height in pixels
   */
  String text(double em) {
    int shorter = Math.min(box.width, box.height);
    int longer = Math.max(box.width, box.height);
    if (shorter < SHORTEST * em || longer > LONGEST * em || longer > SQUARE * shorter) {
      return "";
    }
    if (!hasStraightSides()) {
      return "";
    }
    if (share(box) >= FULL) {
      return FILLED;
    }
    double[] sides = sides();
    double thickest = Math.max(Math.max(sides[0], sides[1]), Math.max(sides[2], sides[3]));
    double thinnest = Math.min(Math.min(sides[0], sides[1]), Math.min(sides[2], sides[3]));
    if (thickest > THICKEST * shorter || thickest > EVEN * Math.max(1.5, thinnest)) {
      return "";
    }
    return inside((int) Math.ceil(thickest) + 1);
  }

  private String inside(int frame) {
    Rectangle inner = new Rectangle(box);
    inner.grow(-frame, -frame);
    if (share(inner) <= SPECKS) {
      return EMPTY;
    }
    return new StrokeShape(ink, inner).isTick() ? TICKED : "";
  }

  private double share(Rectangle area) {
    long count = 0;
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        count += ink.data[y * ink.width + x];
      }
    }
    return (double) count / Math.max(1, (long) area.width * area.height);
  }

  private boolean hasStraightSides() {
    return isStraight(box.width, box.height, x -> depth(x, 0, 0, 1))
        && isStraight(box.width, box.height, x -> depth(x, box.height - 1, 0, -1))
        && isStraight(box.height, box.width, y -> depth(0, y, 1, 0))
        && isStraight(box.height, box.width, y -> depth(box.width - 1, y, -1, 0));
  }

  private static boolean isStraight(int length, int across, IntUnaryOperator depth) {
    int most = (int) Math.max(1, Math.round(LEVEL * across));
    int level = 0;
    for (int i = 0; i < length; i++) {
      level += depth.applyAsInt(i) <= most ? 1 : 0;
    }
    return level >= STRAIGHT * length;
  }

  /** Counts blank pixels from a place of the rim inwards. */
  private int depth(int x, int y, int stepX, int stepY) {
    return count(x, y, stepX, stepY, 0);
  }

  /** Returns how thick the sides are in their middles: top, bottom, left, right. */
  private double[] sides() {
    int width = box.width;
    int height = box.height;
    return new double[] {
      thickness(width, x -> inked(x, 0, 0, 1)),
      thickness(width, x -> inked(x, height - 1, 0, -1)),
      thickness(height, y -> inked(0, y, 1, 0)),
      thickness(height, y -> inked(width - 1, y, -1, 0))
    };
  }

  private int inked(int x, int y, int stepX, int stepY) {
    int blank = depth(x, y, stepX, stepY);
    return count(x + blank * stepX, y + blank * stepY, stepX, stepY, 1);
  }

  /** The median, so that a tick that touches a side counts for nothing. */
  private static double thickness(int length, IntUnaryOperator inked) {
    int[] found = IntStream.range(length / 5, length - length / 5).map(inked).sorted().toArray();
    return found[found.length / 2];
  }

  private int count(int x, int y, int stepX, int stepY, int value) {
    int count = 0;
    int atX = x;
    int atY = y;
    while (atX >= 0
        && atY >= 0
        && atX < box.width
        && atY < box.height
        && ink.data[(box.y + atY) * ink.width + box.x + atX] == value) {
      count++;
      atX += stepX;
      atY += stepY;
    }
    return count;
  }
}
