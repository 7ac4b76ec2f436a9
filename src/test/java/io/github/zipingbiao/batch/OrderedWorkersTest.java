package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkersTest {
  @Test
  void handsResultsOverInOrderThoughTheFirstIsTheLastToFinish() throws Exception {
    CountDownLatch secondDone = new CountDownLatch(1);
    List<Integer> received = new ArrayList<>();
    OrderedWorkers.Work<Integer, Integer> work =
        item -> {
          if (item == 0) {
            secondDone.await();
          } else {
            secondDone.countDown();
          }
          return item;
        };
    new OrderedWorkers(2).run(List.of(0, 1, 2, 3), work, received::add);
    assertEquals(List.of(0, 1, 2, 3), received);
  }

  @Test
  void doesNotRunFarAheadOfTheReceiver() throws Exception {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger received = new AtomicInteger();
    OrderedWorkers.Work<Integer, Integer> work =
        item -> {
          begun.incrementAndGet();
          return item;
        };
    new OrderedWorkers(2)
        .run(
            items,
            work,
            item -> assertTrue(begun.get() - received.getAndIncrement() <= 16, "too far ahead"));
    assertEquals(500, received.get());
  }

  @Test
  void whatTheReceiverThrowsEndsTheRun() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    OrderedWorkers workers = new OrderedWorkers(1);
    assertThrows(
        IOException.class,
        () ->
            workers.run(
                items,
                item -> begun.incrementAndGet(),
                item -> {
                  throw new IOException("closed");
                }));
    assertTrue(begun.get() < 500);
  }

  @Test
  void needsAThread() {
    assertThrows(IllegalArgumentException.class, () -> new OrderedWorkers(0));
  }
}
