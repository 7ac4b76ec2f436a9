package io.github.zipingbiao.internal.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.zipingbiao.internal.source.ReadingGuard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads line pictures with PP-OCRv4 through ONNX Runtime. Thread-safe. */
final class TextRecogniser implements AutoCloseable {
  /** Line pictures that go through the model together: more bring no speed on a processor. */
  private static final int BATCH_LINES = 8;

  /** Lines of one batch differ in width by at most this factor, as padding costs like text. */
  private static final double BATCH_SPREAD = 1.12;

  /** Widths are rounded up to a multiple of this many pixels, the stride of one step. */
  private static final int STEP_PIXELS = 8;

  /** Narrowest input in pixels: the model was not trained with less than about one character. */
  private static final int LEAST_WIDTH = 48;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final CharacterSet characters;
  private final CtcDecoder decoder;

  private TextRecogniser(OrtEnvironment environment, OrtSession session, CharacterSet characters) {
    this.environment = environment;
    this.session = session;
    this.characters = characters;
    input = session.getInputNames().iterator().next();
    decoder = new CtcDecoder(characters);
  }

  /**
   * Loads the model.
   *
   * @param threads threads that one call may use inside the model, at least 1
   * @throws IOException where the model is missing or the runtime does not start on this platform
   */
  static TextRecogniser load(int threads) throws IOException {
    OrtEnvironment environment = RuntimeStart.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      // Every batch has a shape of its own: remembered patterns would only hold memory.
      options.setMemoryPatternOptimization(false);

      OrtSession session = environment.createSession(ModelFile.RECOGNITION.read(), options);
      return new TextRecogniser(environment, session, CharacterSet.load());
    } catch (OrtException | LinkageError e) {
      throw new IOException("ONNX Runtime does not start on this platform: " + e.getMessage(), e);
    }
  }

  /** Returns the characters of each strip, in the order given. */
  List<List<RecognisedCharacter>> read(List<Strip> strips) throws IOException {
    List<Integer> order = new ArrayList<>();
    List<List<RecognisedCharacter>> result = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      order.add(i);
      result.add(List.of());
    }
    order.sort(Comparator.comparingInt(i -> strips.get(i).width()));
    int from = 0;
    while (from < order.size()) {
      ReadingGuard.stopIfInterrupted();
      int to = batchEnd(strips, order, from);
      List<Integer> batch = order.subList(from, to);
      List<List<RecognisedCharacter>> lines = readBatch(batch.stream().map(strips::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        result.set(batch.get(i), lines.get(i));
      }
      from = to;
    }
    return result;
  }

  private static int batchEnd(List<Strip> strips, List<Integer> order, int from) {
    int narrowest = inputWidth(strips.get(order.get(from)));
    int to = from + 1;
    while (to < order.size()
        && to - from < BATCH_LINES
        && inputWidth(strips.get(order.get(to))) <= narrowest * BATCH_SPREAD) {
      to++;
    }
    return to;
  }

  private static int inputWidth(Strip strip) {
    int width = Math.max(LEAST_WIDTH, strip.width());
    return (width + STEP_PIXELS - 1) / STEP_PIXELS * STEP_PIXELS;
  }

  private List<List<RecognisedCharacter>> readBatch(List<Strip> strips) throws IOException {
    int width = inputWidth(strips.get(strips.size() - 1));
    long[] shape = {strips.size(), 3, Strip.HEIGHT, width};
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, pixels(strips, width), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      return decode((OnnxTensor) result.get(0), strips, width);
    } catch (OrtException e) {
      throw new IOException("text recognition failed: " + e.getMessage(), e);
    }
  }

  private List<List<RecognisedCharacter>> decode(OnnxTensor output, List<Strip> strips, int width) {
    int steps = (int) output.getInfo().getShape()[1];
    FloatBuffer probabilities = output.getFloatBuffer();
    List<List<RecognisedCharacter>> lines = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      double own = (double) strips.get(i).width() * steps / width;
      lines.add(decoder.decode(probabilities, i * steps * characters.size(), steps, own));
    }
    return lines;
  }

  /** Grey to three equal planes from -1 (black) to 1 (white); padding is paper. */
  private static FloatBuffer pixels(List<Strip> strips, int width) {
    int plane = Strip.HEIGHT * width;
    FloatBuffer buffer =
        ByteBuffer.allocateDirect(strips.size() * 3 * plane * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    float[] grey = new float[plane];
    for (Strip strip : strips) {
      fill(strip, width, grey);
      buffer.put(grey).put(grey).put(grey);
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

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX session did not close", e);
    }
  }
}
