package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.struct.image.GrayU8;
import java.util.ArrayDeque;

/**
 * Finds the dark margins that a scanner leaves where the lid shows beside the paper: dark areas too
 * thick for print that reach the edge of the picture.
 */
final class ScanEdges {
  /** Grey below which a margin is dark. */
  private static final int DARK = 120;

  /** Half the least thickness of a margin, in pixels of a 100-dpi picture: rulings are thinner. */
  private static final int EROSION = 2;

  /** The blurred edge of the margin that goes with it, in pixels of a 100-dpi picture. */
  private static final int HALO = 3;

  private ScanEdges() {}

  /** Returns a mask with 1 for each pixel of a dark margin; grey is a picture at about 100 dpi. */
  static GrayU8 find(GrayU8 grey) {
    GrayU8 dark = new GrayU8(grey.width, grey.height);
    for (int i = 0; i < grey.width * grey.height; i++) {
      dark.data[i] = (byte) ((grey.data[i] & 255) < DARK ? 1 : 0);
    }
    GrayU8 thick = BinaryImageOps.erode8(dark, EROSION, null);
    openRim(dark, thick);
    GrayU8 margin = reachingTheRim(thick);
    return BinaryImageOps.dilate8(margin, EROSION + HALO, null);
  }

  /** Erosion eats the rim of the picture; there, dark is taken as it is. */
  private static void openRim(GrayU8 dark, GrayU8 thick) {
    for (int y = 0; y < dark.height; y++) {
      for (int x = 0; x < dark.width; x++) {
        boolean rim =
            x <= EROSION
                || y <= EROSION
                || x >= dark.width - 1 - EROSION
                || y >= dark.height - 1 - EROSION;
        if (rim) {
          thick.data[y * dark.width + x] = dark.data[y * dark.width + x];
        }
      }
    }
  }

  private static GrayU8 reachingTheRim(GrayU8 thick) {
    GrayU8 reached = new GrayU8(thick.width, thick.height);
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int x = 0; x < thick.width; x++) {
      visit(thick, reached, open, x, 0);
      visit(thick, reached, open, x, thick.height - 1);
    }
    for (int y = 0; y < thick.height; y++) {
      visit(thick, reached, open, 0, y);
      visit(thick, reached, open, thick.width - 1, y);
    }
    while (!open.isEmpty()) {
      int at = open.pop();
      int x = at % thick.width;
      int y = at / thick.width;
      visit(thick, reached, open, x - 1, y);
      visit(thick, reached, open, x + 1, y);
      visit(thick, reached, open, x, y - 1);
      visit(thick, reached, open, x, y + 1);
    }
    return reached;
  }

  private static void visit(GrayU8 thick, GrayU8 reached, ArrayDeque<Integer> open, int x, int y) {
    if (!thick.isInBounds(x, y)) {
      return;
    }
    int at = y * thick.width + x;
    if (thick.data[at] != 0 && reached.data[at] == 0) {
      reached.data[at] = 1;
      open.push(at);
    }
  }
}
