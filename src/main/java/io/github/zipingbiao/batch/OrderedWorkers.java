package io.github.zipingbiao.batch;

import java.io.IOException;
import java.util.Iterator;

/**
 * Works on items with several threads and hands the results over in the order of the items, in the
 * calling thread. Immutable and thread-safe.
 */
public final class OrderedWorkers {
  /** Results that may wait for a slow one before them, for each thread; bounds the memory. */
  private static final int WAITING_PER_THREAD = 8;

  private final int threads;

  /** Makes workers with a number of threads, at least 1. */
  public OrderedWorkers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed: " + threads);
    }
    this.threads = threads;
  }

  /** What is done with one item, in any of the threads. */
  @FunctionalInterface
  public interface Work<I, O> {
    /** Returns the result; what it throws ends the whole run. */
    O apply(I item) throws InterruptedException;
  }

  /** What is done with one result, in the calling thread. */
  @FunctionalInterface
  public interface Receiver<O> {
    /** Takes the result; what it throws ends the whole run. */
    void accept(O result) throws IOException;
  }

  /**
   * Works on all items.
   *
   * @throws IOException if the receiver throws it; items not yet begun are left out then
   * @throws InterruptedException if the calling thread is interrupted
   */
  public <I, O> void run(Iterable<I> items, Work<I, O> work, Receiver<O> receiver)
      throws IOException, InterruptedException {
    try (OrderedResults<I, O> results = begin(items.iterator(), work)) {
      while (results.hasNext()) {
        receiver.accept(results.take());
      }
    }
  }

  /** Begins to work on items, which are taken from {@code items} only as far as there is room. */
  <I, O> OrderedResults<I, O> begin(Iterator<I> items, Work<I, O> work) {
    return new OrderedResults<>(items, work, threads, threads * WAITING_PER_THREAD);
  }
}
