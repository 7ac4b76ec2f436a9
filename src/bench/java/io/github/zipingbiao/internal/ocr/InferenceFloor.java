package io.github.zipingbiao.internal.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
  public static InferenceFloor of(int threads, Reading page) throws IOException {
    List<Strip> strips = new ArrayList<>();
    LineModel model = TextRecogniser.load(threads);
    try (PageRecogniser recogniser = new PageRecogniser(() -> new Recording(model, strips))) {
      page.with(recogniser);
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      InferenceFloor floor = new InferenceFloor(TextRecogniser.session(environment, threads));
      for (LineBatch batch : LineBatch.of(strips)) {
        floor.inputs.add(OnnxTensor.createTensor(environment, batch.pixels(), batch.shape()));
      }
      return floor;
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  /** Runs the model over all lines of the page; returns the number of batches. */
  public int run() throws IOException {
    String name = session.getInputNames().iterator().next();
    for (OnnxTensor input : inputs) {
      try (OrtSession.Result result = session.run(Map.of(name, input))) {
        if (result.size() != 1) {
          throw new IOException("the model has one output, not " + result.size());
        }
      } catch (OrtException e) {
        throw new IOException(e);
      }
    }
    return inputs.size();
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
