package io.github.zipingbiao.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Results of items in their order, worked on ahead by several threads as far as there is room. Not
 * thread-safe.
 */
final class OrderedResults<I, O> implements AutoCloseable {
  private final Iterator<I> items;
  private final OrderedWorkers.Work<I, O> work;
  private final int room;
  private final ExecutorService executor;
  private final Deque<Future<O>> waiting = new ArrayDeque<>();

  /**
   * Begins.
   *
   * @param items what is worked on
   * @param work what is done with each
   * @param threads threads that do it
   * @param room items that are worked on ahead
   */
  OrderedResults(Iterator<I> items, OrderedWorkers.Work<I, O> work, int threads, int room) {
    this.items = items;
    this.work = work;
    this.room = room;
    executor = Executors.newFixedThreadPool(threads, OrderedResults::daemon);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "zipingbiao-worker");
    thread.setDaemon(true);
    return thread;
  }

  boolean hasNext() {
    return !waiting.isEmpty() || items.hasNext();
  }

  /**
   * Returns the next result, waiting for it.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  O take() throws InterruptedException {
    while (waiting.size() < room && items.hasNext()) {
      I item = items.next();
      waiting.add(executor.submit(() -> work.apply(item)));
    }
    if (waiting.isEmpty()) {
      throw new NoSuchElementException("All results are taken");
    }
    try {
      return waiting.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A worker failed outside of its document", e.getCause());
    }
  }

  /** Interrupts what is under way and leaves out what is not yet begun. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
