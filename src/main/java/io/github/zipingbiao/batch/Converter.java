package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.export.SavedResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads one document and writes what was asked for; whatever happens to the document becomes its
 * {@link Outcome}. Immutable and thread-safe.
 */
public final class Converter {
  private final GuardedReader reader;
  private final Optional<JsonFiles> files;
  private final ResultFormat printed;
  private final ResultFormat collected;

  /**
   * Makes a converter.
   *
   * @param reader reads the documents
   * @param files where a JSON file for each document goes, empty where none is wanted
   * @param printed what {@link Outcome#printed()} holds
   * @param collected what {@link Outcome#collected()} holds
   */
  public Converter(
      GuardedReader reader,
      Optional<JsonFiles> files,
      ResultFormat printed,
      ResultFormat collected) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.files = Objects.requireNonNull(files, "files");
    this.printed = Objects.requireNonNull(printed, "printed");
    this.collected = Objects.requireNonNull(collected, "collected");
  }

  /**
   * Converts the document.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public Outcome convert(Input input) throws InterruptedException {
    Optional<SavedResult> kept = files.flatMap(f -> f.kept(input));
    if (kept.isPresent()) {
      return Outcome.kept(input, kept.get(), kept.get()::writeEvaluations);
    }
    try {
      return write(input, reader.read(input));
    } catch (DocumentFailedException e) {
      return Outcome.failed(input, e.failure());
    } catch (IOException e) {
      return Outcome.failed(input, Failure.notWritten(e));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return Outcome.failed(input, Failure.of(e));
    }
  }

  private Outcome write(Input input, ReadResult result) throws IOException {
    if (files.isPresent()) {
      files.get().write(input, result);
    }
    return Outcome.read(input, result, chunk(printed, result), chunk(collected, result));
  }

  private static Chunk chunk(ResultFormat format, ReadResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(result, bytes);
    return bytes::writeTo;
  }
}
