package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a document so that whatever it does harms no other: each is read in a daemon thread of its
 * own, which is interrupted and abandoned when its time is over. Immutable and thread-safe.
 */
public final class GuardedReader {
  private final DocumentReader reader;
  private final Duration limit;

  /** Makes a reader that gives {@code limit} to each document. */
  public GuardedReader(DocumentReader reader, Duration limit) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.limit = Objects.requireNonNull(limit, "limit");
  }

  /**
   * Reads the document.
   *
   * @throws DocumentFailedException if nothing was read, for whatever reason
   * @throws InterruptedException if the calling thread is interrupted
   */
  public ReadResult read(Input input) throws DocumentFailedException, InterruptedException {
    FutureTask<ReadResult> task = new FutureTask<>(() -> reader.read(input));
    Thread thread = new Thread(task, "zipingbiao-document");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new DocumentFailedException(Failure.of(e.getCause()), e.getCause());
    } catch (TimeoutException e) {
      throw new DocumentFailedException(Failure.timeout(limit), e);
    } finally {
      task.cancel(true);
    }
  }
}
