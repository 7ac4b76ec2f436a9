package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.internal.source.ReadingGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Pieces of one page's work, done by the thread that wants them and by those of the common pool
 * that have nothing else to do. Where all are busy, as in an archive read by many threads, the
 * caller does the work alone and waits for nobody.
 */
final class SharedWork {
  /** Most threads that help with one page: each takes memory for what the model works on. */
  private static final int MOST_HELPERS = 3;

  private SharedWork() {}

  /**
   * Does all pieces and returns what they give, in their order. What a piece throws is thrown here.
   * No piece is still being done when this returns or throws.
   *
   * @throws ReadingAbandonedException if the caller was interrupted
   */
  static <T> List<T> all(List<Supplier<T>> pieces) {
    List<FutureTask<T>> tasks = new ArrayList<>();
    pieces.forEach(piece -> tasks.add(new FutureTask<>(piece::get)));
    // A helper that comes late finds nothing to do, and holds nothing of the page until then.
    Queue<FutureTask<T>> waiting = new ConcurrentLinkedQueue<>(tasks);
    Runnable worker = () -> work(waiting);
    // The pool has a thread even where there is but one processor, and none if it was told so.
    int idle =
        Math.min(
            ForkJoinPool.getCommonPoolParallelism(),
            Runtime.getRuntime().availableProcessors() - 1);
    int helpers = Math.min(pieces.size() - 1, Math.min(idle, MOST_HELPERS));
    for (int helper = 0; helper < helpers; helper++) {
      ForkJoinPool.commonPool().execute(worker);
    }
    worker.run();
    tasks.forEach(SharedWork::awaitEnd);
    ReadingGuard.stopIfInterrupted();
    return tasks.stream().map(SharedWork::result).toList();
  }

  private static <T> void work(Queue<FutureTask<T>> waiting) {
    for (FutureTask<T> task = waiting.poll(); task != null; task = waiting.poll()) {
      task.run();
    }
  }

  /** Waits for what a helper is doing; an interruption is left to the caller. */
  private static void awaitEnd(FutureTask<?> task) {
    boolean interrupted = false;
    while (!task.isDone()) {
      try {
        task.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        break; // thrown when the results are put together
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T result(FutureTask<T> done) {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException("a task that is done does not wait", e);
    }
  }
}
