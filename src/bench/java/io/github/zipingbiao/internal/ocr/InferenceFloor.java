package io.github.zipingbiao.internal.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The least that recognising a page can take: its lines through the model, and nothing else. */
public final class InferenceFloor {
  private final OrtSession session;
  private final List<OnnxTensor> inputs = new ArrayList<>();

  /** Reads a page. */
  public interface Reading {
    /** Reads the page with a recogniser. */
    Object with(PageRecogniser recogniser) throws IOException;
  }

  private InferenceFloor(OrtSession session) {
    this.session = session;
  }

  /** Reads a page once to learn what goes through the model. */
  public static InferenceFloor of(Reading page) throws IOException {
    List<Strip> strips = new ArrayList<>();
    LineModel model = TextRecogniser.load();
    try (PageRecogniser recogniser = new PageRecogniser(() -> new Recording(model, strips))) {
      page.with(recogniser);
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      InferenceFloor floor = new InferenceFloor(TextRecogniser.session(environment));
      for (LineInput line : LineInput.of(strips)) {
        floor.inputs.add(OnnxTensor.createTensor(environment, line.pixels(), line.shape()));
      }
      return floor;
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  /** Runs the model over all lines of the page; returns how many numbers it gave. */
  public long run() {
    List<Supplier<Long>> lines = new ArrayList<>();
    inputs.forEach(input -> lines.add(() -> run(input)));
    return SharedWork.all(lines).stream().mapToLong(Long::longValue).sum();
  }

  private long run(OnnxTensor input) {
    String name = session.getInputNames().iterator().next();
    try (OrtSession.Result result = session.run(Map.of(name, input))) {
      return ((OnnxTensor) result.get(0)).getInfo().getNumElements();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Recording(LineModel model, List<Strip> strips) implements LineModel {
    @Override
    public List<List<RecognisedCharacter>> read(List<Strip> lines) throws IOException {
      strips.addAll(lines);
      return model.read(lines);
    }

    @Override
    public void close() {
      model.close();
    }
  }
}
