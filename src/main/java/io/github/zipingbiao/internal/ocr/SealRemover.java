package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.alg.filter.binary.Contour;
import boofcv.struct.ConnectRule;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_I32;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns colour into grey. Under a seal the brightest channel is taken instead of the luminance: ink
 * of a seal is bright in its own channel like the paper, print under it is dark in all of them.
 */
final class SealRemover {
  /**
   * Pixels whose channels lie this far apart are coloured; JPEG leaves up to half of it on grey.
   */
  private static final int COLOURED = 48;

  /** Colour is looked at in blocks of this many pixels, as JPEG stores it at half resolution. */
  private static final int BLOCK = 4;

  /**
   * Coloured marks smaller than this share of the page width are print, not seals: a seal is at
   * least 25 mm wide, coloured characters of a title seldom more than 12 mm.
   */
  private static final double LEAST_SEAL = 0.08;

  /** This share of a seal's ink is darker than what becomes white: print shines through there. */
  private static final double DARKER_INK = 0.15;

  /** Ink of a seal is at least this bright in its own channel. */
  private static final int DARKEST_INK = 140;

  private SealRemover() {}

  /** Returns the grey picture without seals. */
  static GrayU8 toGrey(BufferedImage image) {
    GrayU8 grey = new GrayU8(image.getWidth(), image.getHeight());
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // Raster values: colour management would brighten linear grey.
      image.getRaster().getDataElements(0, 0, grey.width, grey.height, grey.data);
      return grey;
    }
    GrayU8 coloured =
        new GrayU8((grey.width + BLOCK - 1) / BLOCK, (grey.height + BLOCK - 1) / BLOCK);
    int[] row = new int[grey.width];
    for (int y = 0; y < grey.height; y++) {
      colours(image, 0, y, row);
      for (int x = 0; x < grey.width; x++) {
        grey.data[y * grey.width + x] = (byte) luminance(row[x]);
        if (spread(row[x]) >= COLOURED) {
          coloured.data[y / BLOCK * coloured.width + x / BLOCK] = 1;
        }
      }
    }
    for (Rectangle seal : seals(coloured)) {
      brighten(image, grey, seal);
    }
    return grey;
  }

  /** Fills a row with colours; what is stored as packed colours is copied. */
  private static void colours(BufferedImage image, int x, int y, int[] row) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      image.getRaster().getDataElements(x, y, row.length, 1, row);
    } else {
      image.getRGB(x, y, row.length, 1, row, 0, row.length);
    }
  }

  private static int luminance(int rgb) {
    return (77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8;
  }

  private static int brightest(int rgb) {
    return Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
  }

  private static int spread(int rgb) {
    int least = Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
    return brightest(rgb) - least;
  }

  private static List<Rectangle> seals(GrayU8 coloured) {
    List<Rectangle> seals = new ArrayList<>();
    double least = LEAST_SEAL * coloured.width;
    for (Contour contour : BinaryImageOps.contourExternal(coloured, ConnectRule.EIGHT)) {
      Rectangle box = new Rectangle(-1, -1);
      for (Point2D_I32 point : contour.external) {
        box.add(new Rectangle(point.x, point.y, 1, 1));
      }
      if (box.width >= least && box.height >= least) {
        box.grow(1, 1);
        seals.add(
            new Rectangle(box.x * BLOCK, box.y * BLOCK, box.width * BLOCK, box.height * BLOCK));
      }
    }
    return seals;
  }

  private static void brighten(BufferedImage image, GrayU8 grey, Rectangle seal) {
    Rectangle area = seal.intersection(new Rectangle(grey.width, grey.height));
    int paper = level(image, area);
    int[] row = new int[area.width];
    for (int y = area.y; y < area.y + area.height; y++) {
      colours(image, area.x, y, row);
      for (int i = 0; i < area.width; i++) {
        int value = Math.min(255, brightest(row[i]) * 255 / paper);
        grey.data[y * grey.width + area.x + i] = (byte) value;
      }
    }
  }

  /** Returns how bright the ink of a seal is in its own channel; this becomes white. */
  private static int level(BufferedImage image, Rectangle area) {
    int[] histogram = new int[256];
    int count = 0;
    int[] row = new int[area.width];
    for (int y = area.y; y < area.y + area.height; y++) {
      colours(image, area.x, y, row);
      for (int rgb : row) {
        if (spread(rgb) >= COLOURED) {
          histogram[brightest(rgb)]++;
          count++;
        }
      }
    }
    int darker = 0;
    int level = 0;
    while (level < 255 && darker + histogram[level] <= DARKER_INK * count) {
      darker += histogram[level++];
    }
    return Math.max(DARKEST_INK, level);
  }
}
