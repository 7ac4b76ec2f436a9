package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one document of an archive: either a result or a failure. Immutable and
 * thread-safe.
 *
 * @param file the document
 * @param result what was read; empty where nothing could be read at all
 * @param failure why not, and what to do about it; empty where something was read
 */
public record DocumentResult(Path file, Optional<ReadResult> result, Optional<Failure> failure) {
  /** Checks that there is one of both. */
  public DocumentResult {
    Objects.requireNonNull(file, "file");
    if (result.isPresent() == failure.isPresent()) {
      throw new IllegalArgumentException("A document has either a result or a failure");
    }
  }

  static DocumentResult read(Path file, ReadResult result) {
    return new DocumentResult(file, Optional.of(result), Optional.empty());
  }

  static DocumentResult failed(Path file, Failure failure) {
    return new DocumentResult(file, Optional.empty(), Optional.of(failure));
  }
}
