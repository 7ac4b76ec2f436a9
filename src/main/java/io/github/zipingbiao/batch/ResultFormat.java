package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one result to a stream; called from several threads at once. */
@FunctionalInterface
public interface ResultFormat {
  /**
   * Writes the result; the stream stays open.
   *
   * @throws IOException if {@code out} throws it
   */
  void write(ReadResult result, OutputStream out) throws IOException;

  /** Returns the format that writes nothing. */
  static ResultFormat nothing() {
    return (result, out) -> {};
  }
}
