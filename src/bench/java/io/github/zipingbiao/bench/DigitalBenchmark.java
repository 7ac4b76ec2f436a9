package io.github.zipingbiao.bench;

import io.github.zipingbiao.SelfEvaluationReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** All digital documents one after the other: the whole reading, and what peers do with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 4)
public class DigitalBenchmark {
  private final SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
  private final List<byte[]> documents = BenchDocuments.digital();

  /** From bytes to checked records. */
  @Benchmark
  public void read(Blackhole out) throws IOException {
    for (byte[] document : documents) {
      out.consume(reader.read(document, "form.pdf"));
    }
  }

  /** The text alone, by PDFBox. */
  @Benchmark
  public void textStripper(Blackhole out) throws IOException {
    for (byte[] document : documents) {
      try (PDDocument pdf = Loader.loadPDF(document)) {
        out.consume(new PDFTextStripper().getText(pdf));
      }
    }
  }

  /** The cells alone, by tabula's lattice extraction. */
  @Benchmark
  public void tabulaLattice(Blackhole out) throws IOException {
    SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
    for (byte[] document : documents) {
      try (ObjectExtractor extractor = new ObjectExtractor(Loader.loadPDF(document))) {
        for (PageIterator pages = extractor.extract(); pages.hasNext(); ) {
          out.consume(lattice.extract(pages.next()));
        }
      }
    }
  }
}
