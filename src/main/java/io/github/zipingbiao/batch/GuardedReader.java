package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Reads a document so that whatever it does harms no other: each is read in a daemon thread of its
 * own, which is interrupted and abandoned when its time is over. A document that runs out of memory
 * is read again while no other is, so that it does not fail for what another one took. Immutable
 * and thread-safe.
 */
public final class GuardedReader {
  /**
   * Time that an interrupted thread gets to end, so that its memory is free before the next
   * document begins. Reading looks out for an interruption every few milliseconds.
   */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final DocumentReader reader;
  private final Duration limit;

  /** Readers share it; who needs all the memory has it alone. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

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
    try {
      return locked(memory.readLock(), input);
    } catch (DocumentFailedException e) {
      if (!(e.getCause() instanceof OutOfMemoryError) || input.file().isEmpty()) {
        throw e;
      }
    }
    return locked(memory.writeLock(), input);
  }

  private ReadResult locked(Lock lock, Input input)
      throws DocumentFailedException, InterruptedException {
    lock.lockInterruptibly();
    try {
      return attempt(input);
    } finally {
      lock.unlock();
    }
  }

  private ReadResult attempt(Input input) throws DocumentFailedException, InterruptedException {
    FutureTask<ReadResult> task = new FutureTask<>(() -> reader.read(input));
    Thread thread = new Thread(task, "zipingbiao-document");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new DocumentFailedException(Failure.of(e.getCause()), e.getCause());
    } catch (TimeoutException e) {
      task.cancel(true);
      thread.join(GRACE.toMillis());
      throw new DocumentFailedException(Failure.timeout(limit), e);
    } finally {
      task.cancel(true);
    }
  }
}
