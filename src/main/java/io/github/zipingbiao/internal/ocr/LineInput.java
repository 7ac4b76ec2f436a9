package io.github.zipingbiao.internal.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What the model takes to read a line. Lines go through it one by one: several together took a
 * sixth longer on a processor, as their numbers do not fit into its caches.
 *
 * @param strip the picture of the line
 * @param width width in pixels to which it is padded
 */
record LineInput(Strip strip, int width) {
  /** So many lines at most are padded to the same width. */
  private static final int MOST_LINES = 8;

  /** They differ in width by at most this factor, as padding costs like text. */
  private static final double SPREAD = 1.12;

  /** Widths are rounded up to a multiple of this many pixels, the stride of one step. */
  private static final int STEP_PIXELS = 8;

  /** Narrowest input in pixels: the model was not trained with less than about one character. */
  private static final int LEAST_WIDTH = 48;

  /** Red, green and blue, all the same. */
  private static final int PLANES = 3;

  /**
   * Returns the inputs for pictures, widest first. Those of about the same width are padded to the
   * same, so that the runtime meets few shapes.
   */
  static List<LineInput> of(List<Strip> strips) {
    List<Strip> sorted = new ArrayList<>(strips);
    sorted.sort(Comparator.comparingInt(Strip::width));
    List<LineInput> inputs = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = groupEnd(sorted, from);
      int width = leastWidth(sorted.get(to - 1));
      sorted.subList(from, to).forEach(strip -> inputs.add(new LineInput(strip, width)));
      from = to;
    }
    Collections.reverse(inputs);
    return inputs;
  }

  private static int groupEnd(List<Strip> sorted, int from) {
    int narrowest = leastWidth(sorted.get(from));
    int to = from + 1;
    while (to < sorted.size()
        && to - from < MOST_LINES
        && leastWidth(sorted.get(to)) <= narrowest * SPREAD) {
      to++;
    }
    return to;
  }

  private static int leastWidth(Strip strip) {
    int width = Math.max(LEAST_WIDTH, strip.width());
    return (width + STEP_PIXELS - 1) / STEP_PIXELS * STEP_PIXELS;
  }

  /** Returns the shape of the input. */
  long[] shape() {
    return new long[] {1, PLANES, Strip.HEIGHT, width};
  }

  /** Grey to three equal planes from -1 (black) to 1 (white); padding is paper. */
  FloatBuffer pixels() {
    float[] grey = grey();
    FloatBuffer buffer =
        ByteBuffer.allocateDirect(PLANES * grey.length * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    for (int i = 0; i < PLANES; i++) {
      buffer.put(grey);
    }
    return buffer.rewind();
  }

  private float[] grey() {
    float[] grey = new float[Strip.HEIGHT * width];
    for (int y = 0; y < Strip.HEIGHT; y++) {
      for (int x = 0; x < width; x++) {
        int value = x < strip.width() ? strip.picture().unsafe_get(x, y) : 255;
        grey[y * width + x] = value / 127.5f - 1;
      }
    }
    return grey;
  }
}
