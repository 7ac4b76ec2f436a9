package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.export.SavedResult;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the documents of an archive into its {@link ResultStore} and writes the JSON file of each;
 * whatever happens to a document becomes its {@link Outcome}. Files with the same bytes are read
 * once. Thread-safe.
 */
public final class ArchiveConverter {
  /** Documents with the same bytes wait for one another; others seldom share a lock. */
  private static final int LOCKS = 256;

  private static final double NANOS_PER_MILLI = 1e6;

  private final GuardedReader reader;
  private final ResultStore store;
  private final Earlier earlier;
  private final Optional<JsonFiles> files;
  private final Set<String> readInThisRun = ConcurrentHashMap.newKeySet();
  private final Object[] locks = new Object[LOCKS];

  /** What is done about results that an earlier run left. */
  public enum Earlier {
    /** Each document is read again. */
    REPLACE,
    /** A document is not read again if the result for the same bytes is whole. */
    KEEP
  }

  /**
   * Makes a converter.
   *
   * @param reader reads the documents
   * @param store takes the results
   * @param earlier what is done about results that are there already
   * @param files where a JSON file for each document goes, empty where none is wanted
   */
  public ArchiveConverter(
      GuardedReader reader, ResultStore store, Earlier earlier, Optional<JsonFiles> files) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.store = Objects.requireNonNull(store, "store");
    this.earlier = Objects.requireNonNull(earlier, "earlier");
    this.files = Objects.requireNonNull(files, "files");
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /**
   * Converts the document.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public Outcome convert(Input input) throws InterruptedException {
    long begin = System.nanoTime();
    Attempt attempt = new Attempt(input);
    Outcome outcome;
    try {
      outcome = attempt.outcome();
    } catch (DocumentFailedException e) {
      outcome = Outcome.failed(input, e.failure());
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      outcome = Outcome.failed(input, Failure.of(e));
    }
    long milliseconds = Math.round((System.nanoTime() - begin) / NANOS_PER_MILLI);
    return outcome.archived(attempt.sha256, attempt.reused, milliseconds);
  }

  /** One try at a document, and how far it came. */
  private final class Attempt {
    private final Input input;
    private Optional<String> sha256 = Optional.empty();
    private boolean reused;

    Attempt(Input input) {
      this.input = input;
    }

    Outcome outcome() throws IOException, DocumentFailedException, InterruptedException {
      if (input.file().isEmpty()) {
        return read();
      }
      sha256 = Optional.of(Sha256.of(input.file().get()));
      synchronized (locks[Math.floorMod(sha256.get().hashCode(), LOCKS)]) {
        Optional<SavedResult> saved = reusable(sha256.get());
        reused = saved.isPresent();
        return reused ? reuse(saved.get()) : read();
      }
    }

    private Outcome read() throws IOException, DocumentFailedException, InterruptedException {
      ReadResult result = reader.read(input);
      sha256 = Optional.of(result.source().sha256());
      try {
        store.write(result);
        readInThisRun.add(result.source().sha256());
        if (files.isPresent()) {
          files.get().write(input, result);
        }
      } catch (IOException e) {
        throw new NotWrittenException(e);
      }
      return Outcome.read(input, result, Chunk.empty());
    }

    private Outcome reuse(SavedResult saved) throws IOException {
      try {
        if (files.isPresent()) {
          files.get().write(input, saved);
        }
      } catch (IOException e) {
        throw new NotWrittenException(e);
      }
      return Outcome.kept(input, saved);
    }
  }

  private Optional<SavedResult> reusable(String sha256) {
    boolean may = earlier == Earlier.KEEP || readInThisRun.contains(sha256);
    return may ? store.find(sha256) : Optional.empty();
  }
}
