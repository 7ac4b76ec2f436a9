package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/**
 * Reads one document and makes what is printed of it; whatever happens to the document becomes its
 * {@link Outcome}. Immutable and thread-safe.
 */
public final class Converter {
  private final GuardedReader reader;
  private final ResultFormat printed;

  /**
   * Makes a converter.
   *
   * @param reader reads the documents
   * @param printed what {@link Outcome#printed()} holds
   */
  public Converter(GuardedReader reader, ResultFormat printed) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.printed = Objects.requireNonNull(printed, "printed");
  }

  /**
   * Converts the document.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public Outcome convert(Input input) throws InterruptedException {
    try {
      ReadResult result = reader.read(input);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      printed.write(result, bytes);
      return Outcome.read(input, result, bytes::writeTo);
    } catch (DocumentFailedException e) {
      return Outcome.failed(input, e.failure());
    } catch (IOException e) {
      return Outcome.failed(input, Failure.notWritten(e));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return Outcome.failed(input, Failure.of(e));
    }
  }
}
