package io.github.zipingbiao.internal.ocr;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.struct.image.GrayU8;
import java.util.ArrayDeque;
import java.util.Optional;

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

  private final GrayU8 grey;
  private final GrayU8 margin;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  private ScanEdges(GrayU8 grey) {
    this.grey = grey;
    margin = new GrayU8(grey.width, grey.height);
  }

  /**
   * Returns a mask with 1 for each pixel of a dark margin, empty where there is none; grey is a
   * picture at about 100 dpi.
   */
  static Optional<GrayU8> find(GrayU8 grey) {
    return new ScanEdges(grey).find();
  }

  private Optional<GrayU8> find() {
    for (int x = 0; x < grey.width; x++) {
      visit(x, 0);
      visit(x, grey.height - 1);
    }
    for (int y = 0; y < grey.height; y++) {
      visit(0, y);
      visit(grey.width - 1, y);
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    while (!open.isEmpty()) {
      int at = open.pop();
      int x = at % grey.width;
      int y = at / grey.width;
      visit(x - 1, y);
      visit(x + 1, y);
      visit(x, y - 1);
      visit(x, y + 1);
    }
    return Optional.of(BinaryImageOps.dilate8(margin, EROSION + HALO, null));
  }

  private void visit(int x, int y) {
    int at = y * grey.width + x;
    if (grey.isInBounds(x, y) && margin.data[at] == 0 && isThick(x, y)) {
      margin.data[at] = 1;
      open.push(at);
    }
  }

  /** Returns whether all around a pixel is dark; at the rim of the picture it is taken as it is. */
  private boolean isThick(int x, int y) {
    boolean rim =
        x <= EROSION
            || y <= EROSION
            || x >= grey.width - 1 - EROSION
            || y >= grey.height - 1 - EROSION;
    int reach = rim ? 0 : EROSION;
    for (int row = y - reach; row <= y + reach; row++) {
      for (int column = x - reach; column <= x + reach; column++) {
        if ((grey.data[row * grey.width + column] & 255) >= DARK) {
          return false;
        }
      }
    }
    return true;
  }
}
