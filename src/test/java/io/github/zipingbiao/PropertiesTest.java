package io.github.zipingbiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormFinder;
import io.github.zipingbiao.internal.form.FormTerms;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.ocr.PageRecogniser;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.stitch.Stitcher;
import io.github.zipingbiao.internal.stitch.WideSheets;
import io.github.zipingbiao.internal.text.Normaliser;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.SourceSpan;
import io.github.zipingbiao.table.Table;
import io.github.zipingbiao.table.TableCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every document, whatever it is. */
@TestInstance(Lifecycle.PER_CLASS)
class PropertiesTest {
  private static final SelfEvaluationReader READER = SelfEvaluationReader.builder().build();

  private final PageRecogniser recogniser = new PageRecogniser();
  private final Map<Path, List<PageContent>> contents = new HashMap<>();

  static List<Path> pdfs() {
    return TestCases.all().stream()
        .map(TestCases::input)
        .filter(file -> file.toString().endsWith(".pdf"))
        .toList();
  }

  private List<PageContent> pages(Path file) throws IOException {
    List<PageContent> pages = contents.get(file);
    if (pages == null) {
      try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
        pages = new PageChoice(Recognition.AUTO, recogniser).read(document, new ArrayList<>());
      }
      contents.put(file, pages);
    }
    return pages;
  }

  private StitchedDocument stitched(Path file) throws IOException {
    WideSheets sheets = WideSheets.of(pages(file).stream().map(Lattice::of).toList());
    Stitcher stitcher = new Stitcher(new FormTerms(Lexicon.standard()));
    sheets.pages().forEach(stitcher::add);
    return sheets.onPages(stitcher.finish());
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void readingTwiceGivesTheSame(Path file) throws IOException {
    assertEquals(GoldenTest.json(TestCases.read(file)), GoldenTest.json(READER.read(file)));
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everyGlyphStandsInOneCellOrOutsideOfAll(Path file) throws IOException {
    for (PageContent page : pages(file)) {
      PageLattice lattice = Lattice.of(page);
      Set<Glyph> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      int count = lattice.freeGlyphs().size();
      seen.addAll(lattice.freeGlyphs());
      for (PageTable table : lattice.tables()) {
        for (LatticeCell cell : table.cells()) {
          count += cell.glyphs().size();
          seen.addAll(cell.glyphs());
        }
      }
      assertEquals(page.glyphs().size(), count, "glyphs handed out");
      assertEquals(count, seen.size(), "glyphs handed out once");
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everySquareOfATableBelongsToAtMostOneCell(Path file) throws IOException {
    for (Table table : TestCases.read(file).tables()) {
      Set<List<Integer>> squares = new HashSet<>();
      for (TableCell cell : table.cells()) {
        assertTrue(cell.row() + cell.rowSpan() <= table.rows(), "rows");
        assertTrue(cell.column() + cell.columnSpan() <= table.columns(), "columns");
        for (int r = 0; r < cell.rowSpan(); r++) {
          for (int c = 0; c < cell.columnSpan(); c++) {
            assertTrue(squares.add(List.of(cell.row() + r, cell.column() + c)), cell::toString);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everyFilledCellOfAFormHasExactlyOneUse(Path file) throws IOException {
    StitchedDocument document = stitched(file);
    FormFinder.Found found = FormFinder.in(document, Lexicon.standard());
    for (LogicalTable table : document.tables()) {
      boolean ofForm = table.cells().stream().anyMatch(cell -> usesOf(cell, found.forms()) > 0);
      for (LogicalCell cell : table.cells()) {
        if (ofForm && !cell.isBlank()) {
          assertEquals(1, usesOf(cell, found.forms()), () -> "uses of " + cell.text());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void theAccountOfAFormCountsAllItsFilledCells(Path file) throws IOException {
    StitchedDocument document = stitched(file);
    List<FormDraft> forms = FormFinder.in(document, Lexicon.standard()).forms();
    long filled =
        document.tables().stream()
            .flatMap(table -> table.cells().stream())
            .filter(cell -> !cell.isBlank() && usesOf(cell, forms) > 0)
            .count();
    assertEquals(filled, TestCases.read(file).cellUses().stream().mapToInt(CellUse::total).sum());
  }

  private static long usesOf(LogicalCell cell, List<FormDraft> forms) {
    return forms.stream().filter(form -> form.account().useOf(cell) != null).count();
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void whatIsNeitherLabelNorFillerComesOut(Path file) throws IOException {
    String json = squeezed(GoldenTest.json(TestCases.read(file)).replace("\\n", ""));
    StitchedDocument document = stitched(file);
    for (FormDraft form : FormFinder.in(document, Lexicon.standard()).forms()) {
      for (LogicalTable table : document.tables()) {
        for (LogicalCell cell : table.cells()) {
          Use use = form.account().useOf(cell);
          if (use == Use.OTHER || (use == Use.FIELD && cell.text().length() > 12)) {
            assertTrue(
                json.contains(squeezed(escaped(cell.text()))) || isTakenApart(cell, json),
                () -> "lost: " + cell.text());
          }
        }
      }
    }
  }

  /** Labels, points and units are cut off some values: then all other parts come out. */
  private static boolean isTakenApart(LogicalCell cell, String json) {
    String values = cell.text().replaceAll("[^:\uFF1A\\s]{2,14}[:\uFF1A]", " ");
    for (String part : values.split("[;\uFF1B(\uFF08)\uFF09\\s]+|(?<=\\p{IsHan})(?=\\d)")) {
      String number = part.replaceAll("^([0-9.]+)\\p{IsHan}{1,2}$", "$1");
      if (!json.contains(squeezed(escaped(part))) && !json.contains(number)) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everyValueStandsInsideItsPage(Path file) throws IOException {
    ReadResult result = TestCases.read(file);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      for (SelfEvaluation form : result.evaluations()) {
        form.provenance().asMap().values().stream()
            .flatMap(List::stream)
            .forEach(span -> assertInside(span, document));
      }
    }
  }

  private static void assertInside(SourceSpan span, PDDocument document) {
    var page = document.getPage(span.page() - 1);
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    assertTrue(span.box().x0() >= -1 && span.box().x1() <= width + 1, span::toString);
    assertTrue(span.box().y0() >= -1 && span.box().y1() <= height + 1, span::toString);
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everyFilledFieldSaysWhereItStands(Path file) throws IOException {
    for (SelfEvaluation form : TestCases.read(file).evaluations()) {
      for (int i = 0; i < form.indicators().size(); i++) {
        if (form.indicators().get(i).score().isPresent()) {
          assertNotNull(form.provenance().asMap().get("/indicators/" + i + "/score"));
        }
        if (form.indicators().get(i).name().isPresent()) {
          assertNotNull(form.provenance().asMap().get("/indicators/" + i + "/name"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void normalisingAgainChangesNothing(Path file) throws IOException {
    for (Table table : TestCases.read(file).tables()) {
      for (TableCell cell : table.cells()) {
        assertEquals(cell.text(), Normaliser.normalise(cell.text()));
      }
    }
  }
}
