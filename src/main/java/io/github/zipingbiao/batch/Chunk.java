package io.github.zipingbiao.batch;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that are ready to be written in their turn. */
@FunctionalInterface
public interface Chunk {
  /**
   * Writes all the bytes; the stream stays open.
   *
   * @throws IOException if {@code out} throws it
   */
  void writeTo(OutputStream out) throws IOException;

  /** Returns a chunk without bytes. */
  static Chunk empty() {
    return out -> {};
  }
}
