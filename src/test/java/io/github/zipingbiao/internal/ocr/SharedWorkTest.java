package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SharedWorkTest {
  @Test
  void eachPieceIsDoneOnceAndTheResultsAreInOrder() {
    AtomicInteger done = new AtomicInteger();
    List<Supplier<Integer>> pieces = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int piece = i;
      pieces.add(
          () -> {
            done.incrementAndGet();
            return piece;
          });
    }

    assertEquals(IntStream.range(0, 1_000).boxed().toList(), SharedWork.all(pieces));
    assertEquals(1_000, done.get());
  }

  @Test
  @Timeout(60)
  void doesAllAloneWhereNoThreadIsFree() {
    CountDownLatch end = new CountDownLatch(1);
    int pool = ForkJoinPool.getCommonPoolParallelism();
    CountDownLatch begun = new CountDownLatch(pool);
    for (int i = 0; i < pool; i++) {
      ForkJoinPool.commonPool()
          .execute(
              () -> {
                begun.countDown();
                await(end);
              });
    }
    await(begun);
    try {
      assertEquals(List.of(1, 2, 3), SharedWork.all(List.of(() -> 1, () -> 2, () -> 3)));
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatAPieceThrowsIsThrown() {
    IllegalStateException fault = new IllegalStateException("a fault");
    Supplier<Integer> faulty =
        () -> {
          throw fault;
        };

    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class, () -> SharedWork.all(List.of(() -> 1, faulty, () -> 3)));

    assertSame(fault, thrown);
  }

  @Test
  void nothingIsBeingDoneAnyMoreWhenOnePieceHasFailed() {
    AtomicInteger doing = new AtomicInteger();
    List<Supplier<Integer>> pieces = new ArrayList<>();
    pieces.add(
        () -> {
          throw new IllegalStateException("a fault");
        });
    for (int i = 0; i < 50; i++) {
      pieces.add(
          () -> {
            doing.incrementAndGet();
            LockSupport.parkNanos(200_000);
            return doing.decrementAndGet();
          });
    }

    assertThrows(IllegalStateException.class, () -> SharedWork.all(pieces));

    assertEquals(0, doing.get());
  }

  @Test
  void anInterruptedCallerAbandonsTheWorkThoughAllIsDone() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(
          ReadingAbandonedException.class, () -> SharedWork.all(List.of(() -> 1, () -> 2)));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }
}
