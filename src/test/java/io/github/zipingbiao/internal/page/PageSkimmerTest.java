package io.github.zipingbiao.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageSkimmerTest {
  private static final String PROSE = SamplePdf.text(50, 500, 12, "prose");
  private static final String LINE = "10 10 m 90 10 l S\n";

  private static boolean mayDraw(String content) throws IOException {
    return PageSkimmer.mayDraw(
        new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static List<Integer> proseOf(PDDocument document) {
    PageSkimmer skimmer = new PageSkimmer(document);
    return IntStream.range(0, document.getNumberOfPages())
        .filter(skimmer::isProse)
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 0 10 10 re f",
        "0 0 10 10 re f*",
        "0 0 m 9 9 l S",
        "0 0 m 9 9 l s%comment",
        "0 0 m 9 9 l B*\r",
        "/Im Do",
        "/Sh sh",
        "BI /W 1 /H 1 ID x EI",
        "0 0 m 9 9 l S10 w",
        "/Im Do1 0 0 1 0 0 cm",
        "/P <</MCID 0>> BDC 0 0 9 9 re f EMC",
        "[(a) -3 (b)]TJ(c)Tj/Im Do"
      })
  void contentsThatPaint(String content) throws IOException {
    assertTrue(mayDraw(content));
    assertTrue(mayDraw(PROSE + content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(S f B Do) Tj",
        "(a \\) S \\( f) Tj",
        "(nested (S) f) Tj",
        "<53> Tj % S f\n",
        "<F> Tj <f0 S> Tj",
        "/S gs/f cs",
        "q 0 0 10 10 re W n Q",
        "[(S) 5 (f)] TJ"
      })
  void contentsThatOnlyWrite(String content) throws IOException {
    assertFalse(mayDraw(content));
  }

  @Test
  void inDoubtAPageMayDraw() throws IOException {
    assertTrue(mayDraw(""));
    assertTrue(mayDraw("BT (torn"));
    assertTrue(mayDraw("% only a comment"));
    assertTrue(mayDraw(PROSE.repeat((1 << 20) / PROSE.length() + 1)));
    assertFalse(mayDraw(PROSE));
  }

  @Test
  void pagesNearToOneThatDrawsAreRead() throws IOException {
    try (SamplePdf pdf = new SamplePdf()) {
      for (int page = 0; page < 10; page++) {
        pdf.page(page == 4 ? PROSE + LINE : PROSE);
      }

      assertEquals(List.of(0, 1, 2, 6, 7, 8, 9), proseOf(pdf.document()));
    }
  }

  @Test
  void atTheEndOfADocumentAsManyPagesAreReadBesideOneThatDraws() throws IOException {
    try (SamplePdf pdf = new SamplePdf()) {
      for (int page = 0; page < 10; page++) {
        pdf.page(page == 9 ? PROSE + LINE : PROSE);
      }

      assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), proseOf(pdf.document()));
    }
  }

  @Test
  void contentInPiecesIsSkimmedPieceByPiece() throws IOException {
    try (SamplePdf pdf = new SamplePdf().page(PROSE)) {
      COSDictionary page = pdf.lastPage().getCOSObject();
      page.setItem(COSName.CONTENTS, new COSArray(List.of(deflated(PROSE), deflated(PROSE))));
      assertEquals(List.of(0), proseOf(pdf.document()));

      page.setItem(COSName.CONTENTS, new COSArray(List.of(deflated(PROSE), deflated(LINE))));
      assertEquals(List.of(), proseOf(pdf.document()));

      page.setItem(
          COSName.CONTENTS, new COSArray(List.of(deflated("0 0 m 9 9 l s"), deflated("h"))));
      assertEquals(List.of(), proseOf(pdf.document()));
    }
  }

  private static COSStream deflated(String content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  @Test
  void pagesWhoseGlyphsSayNothingAreRead() throws IOException {
    try (SamplePdf pdf = new SamplePdf().page(PROSE)) {
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.SUBTYPE, COSName.TYPE3);
      font.setItem(COSName.TO_UNICODE, deflated("a table"));
      pdf.lastPage()
          .getResources()
          .getCOSObject()
          .getCOSDictionary(COSName.FONT)
          .setItem(COSName.getPDFName("G"), font);
      assertEquals(List.of(0), proseOf(pdf.document()));

      font.removeItem(COSName.TO_UNICODE);
      assertEquals(List.of(), proseOf(pdf.document()));
    }
  }

  @Test
  void pagesWithFieldsToFillInAreRead() throws IOException {
    try (SamplePdf pdf = new SamplePdf().page(PROSE)) {
      pdf.lastPage().setAnnotations(List.of(new PDAnnotationLink()));
      assertEquals(List.of(0), proseOf(pdf.document()));

      pdf.lastPage().setAnnotations(List.of(new PDAnnotationWidget()));
      assertEquals(List.of(), proseOf(pdf.document()));
    }
  }

  @Test
  void aPageWhoseContentCannotBeDecodedIsRead() throws IOException {
    try (SamplePdf pdf = new SamplePdf().page(PROSE)) {
      pdf.lastPage()
          .getCOSObject()
          .getCOSStream(COSName.CONTENTS)
          .setItem(COSName.FILTER, COSName.FLATE_DECODE);

      assertEquals(List.of(), proseOf(pdf.document()));
    }
  }
}
