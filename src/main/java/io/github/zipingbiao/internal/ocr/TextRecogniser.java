package io.github.zipingbiao.internal.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.zipingbiao.internal.source.ReadingGuard;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads line pictures with PP-OCRv4 through ONNX Runtime. Thread-safe. */
final class TextRecogniser implements LineModel {
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
    try {
      return new TextRecogniser(environment, session(environment, threads), CharacterSet.load());
    } catch (OrtException | LinkageError e) {
      throw new IOException("ONNX Runtime does not start on this platform: " + e.getMessage(), e);
    }
  }

  static OrtSession session(OrtEnvironment environment, int threads)
      throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      // Every batch has a shape of its own: remembered patterns would only hold memory.
      options.setMemoryPatternOptimization(false);
      return environment.createSession(ModelFile.RECOGNITION.read(), options);
    }
  }

  @Override
  public List<List<RecognisedCharacter>> read(List<Strip> strips) throws IOException {
    List<List<RecognisedCharacter>> result =
        new ArrayList<>(Collections.nCopies(strips.size(), List.of()));
    for (LineBatch batch : LineBatch.of(strips)) {
      ReadingGuard.stopIfInterrupted();
      List<List<RecognisedCharacter>> lines = readBatch(batch);
      for (int i = 0; i < lines.size(); i++) {
        result.set(batch.places().get(i), lines.get(i));
      }
    }
    return result;
  }

  private List<List<RecognisedCharacter>> readBatch(LineBatch batch) throws IOException {
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, batch.pixels(), batch.shape());
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      return decode((OnnxTensor) result.get(0), batch.strips(), batch.width());
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

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX session did not close", e);
    }
  }
}
