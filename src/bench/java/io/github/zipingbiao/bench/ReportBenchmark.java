package io.github.zipingbiao.bench;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A long report with two forms in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 4)
public class ReportBenchmark {
  private final SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
  private byte[] document;

  /** Number of pages. */
  @Param({"100", "300"})
  public int pages;

  /** Composes the report. */
  @Setup
  public void compose() throws IOException {
    document = BenchDocuments.report(pages);
    int forms = read().evaluations().size();
    if (forms != 2) {
      throw new IllegalStateException("the report has two forms, not " + forms);
    }
  }

  /** From bytes to checked records. */
  @Benchmark
  public ReadResult read() throws IOException {
    return reader.read(document, "report.pdf");
  }

  /** The text alone, by PDFBox. */
  @Benchmark
  public String textStripper() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
