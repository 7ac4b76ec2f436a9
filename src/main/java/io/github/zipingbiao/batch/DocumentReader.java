package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import java.io.IOException;

/** Reads one document; called from several threads at once. */
@FunctionalInterface
public interface DocumentReader {
  /**
   * Reads the document.
   *
   * @throws IOException if nothing at all can be read
   */
  ReadResult read(Input input) throws IOException;
}
