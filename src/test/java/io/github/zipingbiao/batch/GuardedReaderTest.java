package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.UnreadableDocumentException;
import io.github.zipingbiao.UnreadableDocumentException.Reason;
import io.github.zipingbiao.export.SampleResults;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedReaderTest {
  private static final Input INPUT = Input.ofFile(Path.of("a.pdf"));
  private static final Duration AMPLE = Duration.ofMinutes(5);

  @Test
  void handsOverTheResult() throws Exception {
    ReadResult result = SampleResults.full();
    assertSame(result, new GuardedReader(input -> result, AMPLE).read(INPUT));
  }

  @Test
  void abandonsAStuckDocumentAndInterruptsIt() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    DocumentReader stuck =
        input -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return SampleResults.full();
        };
    assertEquals("TIMEOUT", failure(stuck, Duration.ofMillis(50)).code());
    assertTrue(interrupted.await(5, TimeUnit.MINUTES));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void namesWhatHappened(Throwable thrown, String code) {
    assertEquals(code, failure(throwing(thrown), AMPLE).code());
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new UnreadableDocumentException(Reason.DAMAGED, "x", null), "DAMAGED"),
        Arguments.of(
            new UnreadableDocumentException(Reason.PASSWORD_NEEDED, "x", null), "PASSWORD_NEEDED"),
        Arguments.of(new NoSuchFileException("a.pdf"), "NOT_ACCESSIBLE"),
        Arguments.of(new IOException("lost"), "NOT_ACCESSIBLE"),
        Arguments.of(new OutOfMemoryError("heap"), "OUT_OF_MEMORY"),
        Arguments.of(new StackOverflowError(), "TOO_DEEP"),
        Arguments.of(new IllegalStateException("x"), "INTERNAL_ERROR"));
  }

  @Test
  void readsADocumentAgainThatFailedForWhatAnotherTook() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    ReadResult result = SampleResults.full();
    DocumentReader crowded =
        input -> {
          if (tries.incrementAndGet() == 1) {
            throw new OutOfMemoryError("heap");
          }
          return result;
        };
    assertSame(result, new GuardedReader(crowded, AMPLE).read(INPUT));
    assertEquals(2, tries.get());
  }

  @Test
  void leavesAllMemoryToADocumentThatNeedsIt() throws Exception {
    Input large = Input.ofFile(Path.of("large.pdf"));
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger others = new AtomicInteger();
    AtomicInteger besideTheLarge = new AtomicInteger(-1);
    AtomicInteger tries = new AtomicInteger();
    DocumentReader reader =
        input -> {
          if (input.equals(large)) {
            if (tries.incrementAndGet() == 1) {
              awaitQuietly(begun);
              throw new OutOfMemoryError("heap");
            }
            besideTheLarge.set(others.get());
            return SampleResults.full();
          }
          others.incrementAndGet();
          begun.countDown();
          while (tries.get() == 0) {
            Thread.onSpinWait();
          }
          others.decrementAndGet();
          return SampleResults.full();
        };
    GuardedReader guarded = new GuardedReader(reader, AMPLE);
    Thread other = new Thread(() -> readQuietly(guarded));
    other.start();
    guarded.read(large);
    other.join();
    assertEquals(0, besideTheLarge.get());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readQuietly(GuardedReader guarded) {
    try {
      guarded.read(INPUT);
    } catch (DocumentFailedException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void survivesARealStackOverflow() {
    assertEquals("TOO_DEEP", failure(input -> endless(0), AMPLE).code());
  }

  @Test
  void putsMessagesOfSeveralLinesOnOne() {
    Failure failure = failure(throwing(new IOException("first\n  second\r\nthird")), AMPLE);
    assertEquals("first second third", failure.message());
  }

  @SuppressWarnings("InfiniteRecursion") // to run out of stack is what it is for
  private static ReadResult endless(int depth) {
    return endless(depth + 1);
  }

  private static Failure failure(DocumentReader reader, Duration limit) {
    GuardedReader guarded = new GuardedReader(reader, limit);
    return assertThrows(DocumentFailedException.class, () -> guarded.read(INPUT)).failure();
  }

  private static DocumentReader throwing(Throwable thrown) {
    return input -> {
      if (thrown instanceof IOException exception) {
        throw exception;
      } else if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    };
  }
}
