package io.github.zipingbiao.internal.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Line pictures that go through the model together.
 *
 * @param places where each of them stands in the list that was to be read
 * @param strips the pictures, the widest last
 */
record LineBatch(List<Integer> places, List<Strip> strips) {
  /** Line pictures that go through the model together: more bring no speed on a processor. */
  private static final int MOST_LINES = 8;

  /** Lines of one batch differ in width by at most this factor, as padding costs like text. */
  private static final double SPREAD = 1.12;

  /** Widths are rounded up to a multiple of this many pixels, the stride of one step. */
  private static final int STEP_PIXELS = 8;

  /** Narrowest input in pixels: the model was not trained with less than about one character. */
  private static final int LEAST_WIDTH = 48;

  /** Red, green and blue, all the same. */
  private static final int PLANES = 3;

  /** Puts pictures of about the same width together. */
  static List<LineBatch> of(List<Strip> strips) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> strips.get(i).width()));
    List<LineBatch> batches = new ArrayList<>();
    int from = 0;
    while (from < order.size()) {
      int to = batchEnd(strips, order, from);
      List<Integer> places = order.subList(from, to);
      batches.add(new LineBatch(places, places.stream().map(strips::get).toList()));
      from = to;
    }
    return batches;
  }

  private static int batchEnd(List<Strip> strips, List<Integer> order, int from) {
    int narrowest = inputWidth(strips.get(order.get(from)));
    int to = from + 1;
    while (to < order.size()
        && to - from < MOST_LINES
        && inputWidth(strips.get(order.get(to))) <= narrowest * SPREAD) {
      to++;
    }
    return to;
  }

  private static int inputWidth(Strip strip) {
    int width = Math.max(LEAST_WIDTH, strip.width());
    return (width + STEP_PIXELS - 1) / STEP_PIXELS * STEP_PIXELS;
  }

  /** Returns the width in pixels to which all are padded. */
  int width() {
    return inputWidth(strips.get(strips.size() - 1));
  }

  /** Returns the shape of the model's input. */
  long[] shape() {
    return new long[] {strips.size(), PLANES, Strip.HEIGHT, width()};
  }

  /** Grey to three equal planes from -1 (black) to 1 (white); padding is paper. */
  FloatBuffer pixels() {
    int plane = Strip.HEIGHT * width();
    FloatBuffer buffer =
        ByteBuffer.allocateDirect(strips.size() * PLANES * plane * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    float[] grey = new float[plane];
    for (Strip strip : strips) {
      fill(strip, width(), grey);
      for (int i = 0; i < PLANES; i++) {
        buffer.put(grey);
      }
    }
    return buffer.rewind();
  }

  private static void fill(Strip strip, int width, float[] grey) {
    for (int y = 0; y < Strip.HEIGHT; y++) {
      for (int x = 0; x < width; x++) {
        int value = x < strip.width() ? strip.picture().unsafe_get(x, y) : 255;
        grey[y * width + x] = value / 127.5f - 1;
      }
    }
  }
}
