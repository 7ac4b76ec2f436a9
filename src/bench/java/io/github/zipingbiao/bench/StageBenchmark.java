package io.github.zipingbiao.bench;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormFinder;
import io.github.zipingbiao.internal.form.FormTerms;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.mapping.RecordAssembler;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.PageReader;
import io.github.zipingbiao.internal.page.PageReading;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.stitch.Stitcher;
import io.github.zipingbiao.model.SelfEvaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages on their own, each over all digital documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4)
public class StageBenchmark {
  private final List<byte[]> documents = BenchDocuments.digital();
  private final List<List<PageContent>> pages = new ArrayList<>();
  private final List<List<PageLattice>> lattices = new ArrayList<>();
  private final List<StitchedDocument> stitched = new ArrayList<>();
  private final List<FormDraft> drafts = new ArrayList<>();
  private final List<SelfEvaluation> records = new ArrayList<>();
  private final List<ReadResult> results = new ArrayList<>();

  /** Leads every document through all stages. */
  @Setup
  public void prepare() throws IOException {
    SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
    for (byte[] document : documents) {
      pages.add(pagesOf(document));
      results.add(reader.read(document, "form.pdf"));
    }
    pages.forEach(of -> lattices.add(of.stream().map(Lattice::of).toList()));
    lattices.forEach(of -> stitched.add(stitch(of)));
    stitched.forEach(of -> drafts.addAll(forms(of)));
    drafts.forEach(of -> records.add(RecordAssembler.assemble(of, 0).evaluation()));
  }

  private static List<PageContent> pagesOf(byte[] document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      return PageReader.readAll(pdf).stream().map(PageReading::content).toList();
    }
  }

  private static StitchedDocument stitch(List<PageLattice> of) {
    Stitcher stitcher = new Stitcher(new FormTerms(Lexicon.standard().remembering()));
    of.forEach(stitcher::add);
    return stitcher.finish();
  }

  private static List<FormDraft> forms(StitchedDocument document) {
    return FormFinder.in(document, Lexicon.standard().remembering()).forms();
  }

  /** Bytes to characters and lines. */
  @Benchmark
  public void page(Blackhole out) throws IOException {
    for (byte[] document : documents) {
      out.consume(pagesOf(document));
    }
  }

  /** Lines to cells. */
  @Benchmark
  public void lattice(Blackhole out) {
    pages.forEach(of -> of.forEach(page -> out.consume(Lattice.of(page))));
  }

  /** Cells to text, tables over page breaks. */
  @Benchmark
  public void stitch(Blackhole out) {
    lattices.forEach(of -> out.consume(stitch(of)));
  }

  /** Tables to forms. */
  @Benchmark
  public void form(Blackhole out) {
    stitched.forEach(of -> out.consume(forms(of)));
  }

  /** Forms to records. */
  @Benchmark
  public void mapping(Blackhole out) {
    drafts.forEach(of -> out.consume(RecordAssembler.assemble(of, 0)));
  }

  /** Records to their proof. */
  @Benchmark
  public void check(Blackhole out) {
    List<Diagnostic> none = List.of();
    records.forEach(of -> out.consume(Checker.standard().prove(of, none)));
  }

  /** Records to JSON. */
  @Benchmark
  public void json() throws IOException {
    JsonWriter writer = new JsonWriter(JsonWriter.Layout.PRETTY, JsonWriter.Detail.PROVENANCE);
    for (ReadResult result : results) {
      writer.writeResult(result, OutputStream.nullOutputStream());
    }
  }
}
