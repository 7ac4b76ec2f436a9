package io.github.zipingbiao.cli;

import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.batch.DocumentReader;
import io.github.zipingbiao.limit.Limits;
import java.io.InputStream;
import java.util.Optional;

/** Makes the reader that a command uses from its options. */
@FunctionalInterface
interface ReaderFactory {
  /**
   * Returns a reader.
   *
   * @param password password of encrypted documents, empty where none was given
   * @param recognition when pages are read from their picture
   * @param limits how much of a document is read at most
   * @param standardInput what an input without a file is read from
   */
  DocumentReader create(
      Optional<String> password, Recognition recognition, Limits limits, InputStream standardInput);

  /** Returns the reader of this library. */
  static DocumentReader library(
      Optional<String> password,
      Recognition recognition,
      Limits limits,
      InputStream standardInput) {
    SelfEvaluationReader.Builder builder =
        SelfEvaluationReader.builder().recognition(recognition).limits(limits);
    password.ifPresent(builder::password);
    SelfEvaluationReader reader = builder.build();
    return input ->
        input.file().isPresent()
            ? reader.read(input.file().get())
            : reader.read(standardInput, input.label());
  }
}
