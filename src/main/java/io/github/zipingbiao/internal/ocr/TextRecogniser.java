package io.github.zipingbiao.internal.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.zipingbiao.internal.source.ReadingGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads line pictures with PP-OCRv4 through ONNX Runtime. Thread-safe. */
final class TextRecogniser implements LineModel {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final CtcDecoder decoder;

  private TextRecogniser(OrtEnvironment environment, OrtSession session, CharacterSet characters) {
    this.environment = environment;
    this.session = session;
    input = session.getInputNames().iterator().next();
    decoder = new CtcDecoder(characters);
  }

  /**
   * Loads the model.
   *
   * @throws IOException where the model is missing or the runtime does not start on this platform
   */
  static TextRecogniser load() throws IOException {
    OrtEnvironment environment = RuntimeStart.environment();
    try {
      return new TextRecogniser(environment, session(environment), CharacterSet.load());
    } catch (OrtException | LinkageError e) {
      throw new IOException("ONNX Runtime does not start on this platform: " + e.getMessage(), e);
    }
  }

  /** Opens the model. */
  static OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Lines side by side leave no thread waiting for another, as threads inside the model do.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Every line has a shape of its own: remembered patterns would only hold memory.
      options.setMemoryPatternOptimization(false);
      return environment.createSession(ModelFile.RECOGNITION.read(), options);
    }
  }

  @Override
  public List<List<RecognisedCharacter>> read(List<Strip> strips) throws IOException {
    // The widest come first, so that no thread is left with a long one at the end.
    List<LineInput> lines = LineInput.of(strips);
    List<Supplier<List<RecognisedCharacter>>> work = new ArrayList<>();
    lines.forEach(line -> work.add(() -> read(line)));
    Map<Strip, List<RecognisedCharacter>> texts = new IdentityHashMap<>();
    try {
      List<List<RecognisedCharacter>> read = SharedWork.all(work);
      for (int i = 0; i < read.size(); i++) {
        texts.put(lines.get(i).strip(), read.get(i));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return strips.stream().map(texts::get).toList();
  }

  private List<RecognisedCharacter> read(LineInput line) {
    ReadingGuard.stopIfInterrupted();
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, line.pixels(), line.shape());
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      double share = (double) line.strip().width() / line.width();
      return decoder.decode(output.getFloatBuffer().array(), share);
    } catch (OrtException e) {
      throw new UncheckedIOException(
          new IOException("text recognition failed: " + e.getMessage(), e));
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
