package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.limit.Limits;
import io.github.zipingbiao.provenance.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class PageRecogniserTest {
  private static final int DPI = 200;

  /** Share of the cells of a clean scan that read exactly as printed. */
  private static final double NEARLY_ALL = 0.98;

  private static final PageRecogniser RECOGNISER = new PageRecogniser();

  @AfterAll
  static void freeTheModel() {
    RECOGNISER.close();
  }

  private static PageContent recognise(PDDocument document) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    PageContent content = RECOGNISER.recognise(document, 0, Limits.standard(), diagnostics::add);
    assertEquals(List.of(), diagnostics);
    return content;
  }

  private static PageContent recognise(BufferedImage scan, int dotsPerInch) throws IOException {
    try (PDDocument document = Scans.document(scan, dotsPerInch)) {
      return recognise(document);
    }
  }

  private static void assertReadsAsPrinted(PageContent content) throws IOException {
    List<String> wanted = CellTexts.printed(Scans.PRINTED);
    List<String> found = CellTexts.of(content);
    assertTrue(
        CellTexts.sameShare(wanted, found) >= NEARLY_ALL,
        () -> "wanted " + wanted + "\nfound " + found);
  }

  private static void assertEachCharacterHasItsPlace(PageContent content) {
    BoundingBox page = new BoundingBox(0, 0, content.width(), content.height());
    for (Glyph glyph : content.glyphs()) {
      BoundingBox box = glyph.box();
      assertTrue(page.contains(box.x0(), box.y0()) && page.contains(box.x1(), box.y1()));
      assertTrue(box.width() > 0 && box.width() < 2 * glyph.fontSize(), glyph::toString);
      assertTrue(glyph.confidence() > 0 && glyph.confidence() <= 1);
    }
  }

  @Test
  void readsASkewedScanLikeItsPrintedTwin() throws IOException {
    PageContent content = recognise(Scans.turn(Scans.draw(Scans.PRINTED, DPI), 1.3), DPI);

    assertReadsAsPrinted(content);
    assertTrue(content.recognised());
    assertEquals(Math.toRadians(1.3), content.tilt(), 0.001);
  }

  @Test
  void readsACoarseScan() throws IOException {
    PageContent content = recognise(Scans.turn(Scans.draw(Scans.PRINTED, 150), -0.7), 150);

    assertReadsAsPrinted(content);
    assertEachCharacterHasItsPlace(content);
  }

  @Test
  void readsAPageThatLiesOnItsSide() throws IOException {
    PageContent content = recognise(Scans.turn(Scans.draw(Scans.PRINTED, DPI), 90), DPI);

    assertReadsAsPrinted(content);
    assertEquals(1, content.quarterTurns());
  }

  @Test
  void readsAPageThatIsUpsideDown() throws IOException {
    PageContent content = recognise(Scans.turn(Scans.draw(Scans.PRINTED, DPI), 180), DPI);

    assertReadsAsPrinted(content);
    assertEquals(2, content.quarterTurns());
  }

  @Test
  void readsUnderASealAndBesideADarkMargin() throws IOException {
    BufferedImage scan = Scans.draw(Scans.PRINTED, DPI);
    Scans.stamp(scan, scan.getWidth() / 2, scan.getHeight() / 3, 160);
    Scans.darkenRim(scan, 30);

    assertReadsAsPrinted(recognise(scan, DPI));
  }

  @Test
  void readsAFaxOfTwoStrips() throws IOException {
    BufferedImage scan = Scans.blackAndWhite(Scans.draw(Scans.PRINTED, 300));
    int half = scan.getHeight() / 2;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      float width = page.getCropBox().getWidth();
      float height = page.getCropBox().getHeight();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        PDImageXObject top =
            CCITTFactory.createFromImage(document, scan.getSubimage(0, 0, scan.getWidth(), half));
        PDImageXObject bottom =
            CCITTFactory.createFromImage(
                document, scan.getSubimage(0, half, scan.getWidth(), scan.getHeight() - half));
        float edge = height * (scan.getHeight() - half) / scan.getHeight();
        content.drawImage(top, 0, edge, width, height - edge);
        content.drawImage(bottom, 0, 0, width, edge);
      }

      assertReadsAsPrinted(recognise(document));
    }
  }

  @Test
  void readsTheSameInManyThreads() throws Exception {
    BufferedImage whole = Scans.draw(Scans.PRINTED, 100);
    BufferedImage scan = whole.getSubimage(0, 0, whole.getWidth(), whole.getHeight() / 3);
    PageContent wanted = recognise(scan, 100);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<PageContent>> pages = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        pages.add(threads.submit(() -> recognise(scan, 100)));
      }
      for (Future<PageContent> page : pages) {
        assertEquals(wanted, page.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void loadsNoModelForABlankPage() throws IOException {
    PageRecogniser recogniser =
        new PageRecogniser(
            () -> {
              throw new AssertionError("the model is not needed");
            });
    BufferedImage blank = Scans.turn(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0);
    blank.setRGB(0, 0, 0xFFFFFF);
    try (PDDocument document = new PDDocument()) {
      Scans.show(document, LosslessFactory.createFromImage(document, blank), 1);
      List<Diagnostic> diagnostics = new ArrayList<>();

      assertEquals(
          List.of(),
          recogniser.recognise(document, 0, Limits.standard(), diagnostics::add).glyphs());
      assertEquals(List.of(), diagnostics);
    }
  }

  @Test
  void aDocumentGivenUpWhileTheModelStartsLeavesTheModelToOthers() throws IOException {
    AtomicInteger starts = new AtomicInteger();
    PageRecogniser recogniser =
        new PageRecogniser(
            () -> {
              if (starts.incrementAndGet() == 1) {
                Thread.currentThread().interrupt();
              }
              throw new IOException("interrupted, or no native library");
            });
    try (PDDocument document = Scans.document(Scans.draw(Scans.PRINTED, DPI), DPI)) {
      assertThrows(
          ReadingAbandonedException.class,
          () -> recogniser.recognise(document, 0, Limits.standard(), diagnostic -> {}));
      assertTrue(Thread.interrupted());
      recogniser.recognise(document, 0, Limits.standard(), diagnostic -> {});
      assertEquals(2, starts.get());
    }
  }

  @Test
  void anInterruptionInsideOfThePictureWorkIsNoDamageOfThePage() throws IOException {
    PageRecogniser recogniser = new PageRecogniser();
    try (PDDocument document = Scans.document(Scans.draw(Scans.PRINTED, DPI), DPI)) {
      List<Diagnostic> diagnostics = new ArrayList<>();
      Thread.currentThread().interrupt();
      assertThrows(
          ReadingAbandonedException.class,
          () -> recogniser.recognise(document, 0, Limits.standard(), diagnostics::add));
      assertTrue(Thread.interrupted());
      assertEquals(List.of(), diagnostics);
    }
  }

  @Test
  void keepsTheRulingsWhereTheModelDoesNotStart() throws IOException {
    PageRecogniser recogniser =
        new PageRecogniser(
            () -> {
              throw new IOException("no native library");
            });
    try (PDDocument document = Scans.document(Scans.draw(Scans.PRINTED, DPI), DPI)) {
      List<Diagnostic> diagnostics = new ArrayList<>();
      PageContent content = recogniser.recognise(document, 0, Limits.standard(), diagnostics::add);

      assertEquals(CellTexts.printed(Scans.PRINTED).size(), CellTexts.of(content).size());
      assertEquals(
          List.of(DiagnosticCode.PAGE_NOT_RECOGNISED),
          diagnostics.stream().map(Diagnostic::code).toList());
      assertTrue(diagnostics.get(0).message().contains("no native library"));
    }
  }

  @Test
  void saysThatAPictureCannotBeDecoded() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject broken =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(new byte[] {1, 2, 3}),
              COSName.JPX_DECODE,
              100,
              100,
              8,
              PDDeviceGray.INSTANCE);
      Scans.show(document, broken, 72);
      List<Diagnostic> diagnostics = new ArrayList<>();
      PageContent content = RECOGNISER.recognise(document, 0, Limits.standard(), diagnostics::add);

      assertEquals(List.of(), content.glyphs());
      assertEquals(100, content.width(), 0.1);
      assertEquals(
          List.of(DiagnosticCode.PAGE_UNREADABLE),
          diagnostics.stream().map(Diagnostic::code).toList());
    }
  }
}
