package io.github.zipingbiao.batch;

import io.github.zipingbiao.SelfEvaluationReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads any number of documents as a stream, with several threads and in constant memory.
 *
 * <pre>{@code
 * ArchiveReader archive = ArchiveReader.builder(SelfEvaluationReader.builder().build()).build();
 * try (Stream<DocumentResult> documents = archive.stream(Path.of("archive"))) {
 *   documents.forEach(document -> document.result().ifPresent(result -> store(result)));
 * }
 * }</pre>
 *
 * <p>Results come in the order of the documents, whatever the number of threads. At most eight
 * documents a thread are read ahead of the one that the caller holds, so that a slow caller slows
 * the reading down instead of filling the memory. A document that cannot be read, takes too long or
 * too much memory is a {@link DocumentResult} with a failure, and harms no other. Immutable and
 * thread-safe; each stream is used by one thread, and must be closed when it is not consumed to its
 * end.
 */
public final class ArchiveReader {
  /** Files that are looked for in a folder. */
  private static final List<String> PDF = List.of(".pdf");

  private final GuardedReader reader;
  private final OrderedWorkers workers;

  private ArchiveReader(Builder builder) {
    SelfEvaluationReader documents = builder.reader;
    reader =
        new GuardedReader(input -> documents.read(input.file().orElseThrow()), builder.timeout);
    workers = new OrderedWorkers(builder.threads);
  }

  /** Returns a builder with the usual settings. */
  public static Builder builder(SelfEvaluationReader reader) {
    return new Builder(reader);
  }

  /**
   * Reads all PDF files of a folder and of the folders below it, in the order of their paths.
   * Folders that cannot be opened are results with a failure, before all others.
   */
  public Stream<DocumentResult> stream(Path folder) {
    FolderListing listing = FolderListing.filesBelow(folder, PDF);
    Stream<DocumentResult> problems =
        listing.unreadable().stream()
            .map(path -> DocumentResult.failed(path, Failure.notAccessible("it cannot be opened")));
    return Stream.concat(problems, stream(listing.paths().stream()));
  }

  /**
   * Reads files, PDF or plain-text dumps ({@code .txt}).
   *
   * @param files the documents, taken only as far as they are needed; closed with the stream that
   *     is returned
   */
  public Stream<DocumentResult> stream(Stream<Path> files) {
    OrderedResults<Path, DocumentResult> results = workers.begin(files.iterator(), this::read);
    Iterator<DocumentResult> iterator = new Results(results);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::close)
        .onClose(files::close);
  }

  private DocumentResult read(Path file) throws InterruptedException {
    try {
      return DocumentResult.read(file, reader.read(Input.ofFile(file)));
    } catch (DocumentFailedException e) {
      return DocumentResult.failed(file, e.failure());
    }
  }

  /** Ends its threads behind the last result. */
  private record Results(OrderedResults<Path, DocumentResult> results)
      implements Iterator<DocumentResult> {
    @Override
    public boolean hasNext() {
      boolean more = results.hasNext();
      if (!more) {
        results.close();
      }
      return more;
    }

    @Override
    public DocumentResult next() {
      try {
        return results.take();
      } catch (InterruptedException e) {
        results.close();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while documents were being read", e);
      }
    }
  }

  /** Collects the settings of an archive reader. Not thread-safe. */
  public static final class Builder {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final SelfEvaluationReader reader;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Duration timeout = TIMEOUT;

    private Builder(SelfEvaluationReader reader) {
      this.reader = Objects.requireNonNull(reader, "reader");
    }

    /** Sets how many documents are read at once, at least 1; the number of processors otherwise. */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    /** Sets the time for each document; two minutes otherwise. */
    public Builder timeout(Duration limit) {
      timeout = Objects.requireNonNull(limit, "limit");
      return this;
    }

    /**
     * Returns an archive reader with these settings.
     *
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public ArchiveReader build() {
      return new ArchiveReader(this);
    }
  }
}
