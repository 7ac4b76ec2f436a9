package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.internal.source.ReadingGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Pieces of one page's work, done by the thread that wants them and by those of the common pool
 * that have nothing else to do. Where all are busy, as in an archive read by many threads, the
 * caller does the work alone and waits for nobody: processors are neither idle nor fought for.
 */
final class SharedWork {
  /** Most threads that work for one page: each takes memory for what the model works on. */
  private static final int MOST_THREADS = 4;

  private SharedWork() {}

  /**
   * Does all pieces and returns what they give, in their order. What a piece throws is thrown here.
   *
   * @throws ReadingAbandonedException if the caller was interrupted
   */
  static <T> List<T> all(List<Supplier<T>> pieces) {
    List<FutureTask<T>> tasks = new ArrayList<>();
    pieces.forEach(piece -> tasks.add(new FutureTask<>(piece::get)));
    // A task runs once, whoever comes first.
    Runnable worker = () -> tasks.forEach(FutureTask::run);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    for (int helper = 1; helper < Math.min(threads, pieces.size()); helper++) {
      ForkJoinPool.commonPool().execute(worker);
    }
    worker.run();
    List<T> results = new ArrayList<>();
    try {
      for (FutureTask<T> task : tasks) {
        results.add(task.get());
      }
      // Helpers may have done it all before the caller looked.
      ReadingGuard.stopIfInterrupted();
    } catch (InterruptedException e) {
      tasks.forEach(task -> task.cancel(false));
      Thread.currentThread().interrupt();
      throw new ReadingAbandonedException();
    } catch (ExecutionException e) {
      tasks.forEach(task -> task.cancel(false));
      throw rethrown(e.getCause());
    }
    return results;
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}
