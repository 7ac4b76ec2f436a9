package io.github.zipingbiao.bench;

import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.batch.ArchiveReader;
import io.github.zipingbiao.batch.DocumentResult;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An archive of a thousand digital documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 2)
public class ArchiveBenchmark {
  private static final int DOCUMENTS = 1_000;

  private final SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
  private final Path folder = BenchDocuments.archive(DOCUMENTS);

  /** Documents read at once. */
  @Param({"1", "2"})
  public int threads;

  /** Reads every document. */
  @Benchmark
  public long read() {
    ArchiveReader archive = ArchiveReader.builder(reader).threads(threads).build();
    try (Stream<DocumentResult> documents = archive.stream(folder)) {
      long read = documents.filter(document -> document.result().isPresent()).count();
      if (read != DOCUMENTS) {
        throw new IllegalStateException(read + " of " + DOCUMENTS + " were read");
      }
      return read;
    }
  }
}
