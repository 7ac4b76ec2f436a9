package io.github.zipingbiao.bench;

import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.zipingbiao.internal.ocr.InferenceFloor;
import io.github.zipingbiao.internal.ocr.PageRecogniser;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A dense scanned page: its reading, the recogniser's part of it, and a peer with its model. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4)
public class ScanBenchmark {
  private static final int THREADS = 2;

  /** The page. */
  @State(Scope.Benchmark)
  public static class Page {
    private final byte[] document = BenchDocuments.bytes(BenchDocuments.scan());

    PageContent readWith(PageRecogniser recogniser) throws IOException {
      try (PDDocument pdf = Loader.loadPDF(document)) {
        return recogniser.recognise(pdf, 0, Limits.standard(), ScanBenchmark::fail);
      }
    }
  }

  private static void fail(Object trouble) {
    throw new IllegalStateException(trouble.toString());
  }

  /** The recogniser. */
  @State(Scope.Benchmark)
  public static class Recogniser {
    private final PageRecogniser recogniser = new PageRecogniser();
  }

  /** The recogniser's work alone. */
  @State(Scope.Benchmark)
  public static class Floor {
    private InferenceFloor floor;

    /** Learns what the page asks of the model. */
    @Setup
    public void prepare(Page page) throws IOException {
      floor = InferenceFloor.of(page::readWith);
    }
  }

  /** RapidOCR through its Java wrapper. */
  @State(Scope.Benchmark)
  public static class Rapid {
    private InferenceEngine engine;
    private Path picture;

    /** Starts the engine and draws the page as a scanner would. */
    @Setup
    public void prepare(Page page) throws IOException {
      picture = Files.createTempFile(Path.of("target"), "scan", ".png");
      try (PDDocument pdf = Loader.loadPDF(page.document)) {
        ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 200), "png", picture.toFile());
      }
      engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, new HardwareConfig(THREADS, -1));
    }
  }

  /** From the picture to characters and lines. */
  @Benchmark
  public PageContent read(Page page, Recogniser with) throws IOException {
    return page.readWith(with.recogniser);
  }

  /** The same where the machine has one core. */
  @Benchmark
  @Fork(jvmArgsPrepend = "-XX:ActiveProcessorCount=1")
  public PageContent readOnOneCore(Page page, Recogniser with) throws IOException {
    return page.readWith(with.recogniser);
  }

  /** Two pages at once; the time for one of them. */
  @Benchmark
  @Threads(THREADS)
  public PageContent readTwoAtOnce(Page page, Recogniser with) throws IOException {
    return page.readWith(with.recogniser);
  }

  /** The model alone, with the same input. */
  @Benchmark
  public long inference(Floor floor) {
    return floor.floor.run();
  }

  /** The same page by RapidOCR. */
  @Benchmark
  public Object rapidOcr(Rapid rapid) {
    return rapid.engine.runOcr(rapid.picture.toString());
  }
}
