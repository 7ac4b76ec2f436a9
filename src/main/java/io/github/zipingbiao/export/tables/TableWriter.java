package io.github.zipingbiao.export.tables;

import java.io.IOException;

/**
 * Writes the rows of documents, one document after another, in constant memory.
 *
 * <p>The files are whole when {@link #finish()} has returned. {@link #close()} frees what the
 * writer holds; called without {@code finish} it leaves files that are not whole. Not thread-safe.
 */
public interface TableWriter extends AutoCloseable {
  /**
   * Adds the rows of a document.
   *
   * @throws IOException if they cannot be written
   */
  void add(DocumentRows rows) throws IOException;

  /**
   * Completes the files.
   *
   * @throws IOException if they cannot be written
   */
  void finish() throws IOException;

  /** Frees what the writer holds; does nothing a second time. */
  @Override
  void close() throws IOException;
}
