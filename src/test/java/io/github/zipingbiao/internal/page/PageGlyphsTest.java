package io.github.zipingbiao.internal.page;

import static io.github.zipingbiao.internal.page.SamplePdf.text;
import static io.github.zipingbiao.internal.page.SamplePdf.textOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.provenance.BoundingBox;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageGlyphsTest {
  private static final double NEAR = 0.05;

  private static Glyph only(PageReading reading) {
    assertEquals(1, reading.content().glyphs().size());
    return reading.content().glyphs().get(0);
  }

  private static void assertBox(double x0, double y0, double x1, double y1, BoundingBox box) {
    assertEquals(x0, box.x0(), NEAR, box.toString());
    assertEquals(y0, box.y0(), NEAR, box.toString());
    assertEquals(x1, box.x1(), NEAR, box.toString());
    assertEquals(y1, box.y1(), NEAR, box.toString());
  }

  @Test
  void placesAGlyphFromTheTopLeftOneFontSizeHigh() {
    Glyph glyph = only(new SamplePdf().page(text(100, 500, 20, "0")).read());
    assertEquals("0", glyph.text());
    assertEquals(20, glyph.fontSize(), NEAR);
    assertEquals(100, glyph.baseline(), NEAR);
    assertEquals(0, glyph.quarterTurns());
    assertEquals(20, glyph.box().height(), NEAR);
    // a digit of Helvetica is 0.556 wide
    assertBox(100, 100 - 17.4, 100 + 11.12, 100 + 2.6, glyph.box());
  }

  @Test
  void keepsTypedSpacesAsGlyphs() {
    PageReading reading = new SamplePdf().page(text(100, 500, 10, "a b")).read();
    assertEquals("a b", textOf(reading.content().glyphs()));
    assertEquals(3, reading.content().glyphs().size());
    assertEquals(2, reading.quality().visible());
  }

  @Test
  void appliesTransformationScalingAndRise() {
    Glyph glyph =
        only(
            new SamplePdf()
                .page("q 2 0 0 2 50 100 cm BT /F 6 Tf 150 Tz 3 Ts 10 20 Td (0) Tj ET Q")
                .read());
    assertEquals(12, glyph.fontSize(), NEAR);
    // origin (50 + 2*10, 100 + 2*(20+3)), width 0.556*6*2*1.5
    assertEquals(70, glyph.box().x0(), NEAR);
    assertEquals(10.01, glyph.box().width(), NEAR);
    assertEquals(600 - 146, glyph.baseline(), NEAR);
  }

  @Test
  void measuresTheSizeInTheTextMatrix() {
    Glyph glyph = only(new SamplePdf().page("BT /F 1 Tf 9 0 0 12 30 40 Tm (0) Tj ET").read());
    assertEquals(12, glyph.fontSize(), NEAR);
    assertEquals(0.556 * 9, glyph.box().width(), NEAR);
  }

  @ParameterizedTest
  @CsvSource({"0,100,100", "90,500,100", "180,300,500", "270,100,300"})
  void turnsWithThePage(int rotation, double x, double y) {
    PageContent content =
        new SamplePdf().page(text(100, 500, 10, "0")).rotated(rotation).read().content();
    int turns = rotation / 90;
    assertEquals(turns, content.quarterTurns());
    Glyph glyph = content.glyphs().get(0);
    assertEquals(0, glyph.quarterTurns());
    BoundingBox shown = content.displayed(glyph.box());
    assertEquals(turns % 2 == 0 ? 10 : 5.56, shown.height(), NEAR);
    // the start of the baseline is a corner of the box but for the descent
    double reach = 8.8;
    assertTrue(
        new BoundingBox(shown.x0() - 0.1, shown.y0() - 0.1, shown.x1() + 0.1, shown.y1() + 0.1)
            .contains(x, y),
        shown + " does not hold " + x + "," + y);
    assertTrue(Math.abs(shown.centerX() - x) < reach && Math.abs(shown.centerY() - y) < reach);
  }

  @ParameterizedTest
  @CsvSource({"'0 1 -1 0',3", "'-1 0 0 -1',2", "'0 -1 1 0',1"})
  void givesASidewaysPageInItsReadingFrame(String matrix, int turns) {
    String content =
        "BT /F 10 Tf " + matrix + " 200 300 Tm (sideways) Tj ET\n" + text(20, 20, 10, "up");
    PageContent page = new SamplePdf().page(content).read().content();
    assertEquals(turns, page.quarterTurns());
    assertEquals(turns % 2 == 0 ? 400 : 600, page.width(), NEAR);
    List<Glyph> word = page.glyphs().subList(0, 8);
    for (int i = 1; i < word.size(); i++) {
      assertEquals(word.get(i - 1).box().x1(), word.get(i).box().x0(), NEAR);
      assertEquals(word.get(0).baseline(), word.get(i).baseline(), NEAR);
    }
    assertEquals((4 - turns) % 4, page.glyphs().get(8).quarterTurns());
    BoundingBox first = page.displayed(word.get(0).box());
    assertTrue(Math.abs(first.centerX() - 200) < 8 && Math.abs(first.centerY() - 300) < 8);
  }

  @Test
  void subtractsTheCropBoxAndDropsWhatIsOutsideIt() {
    PageContent page =
        new SamplePdf()
            .page(text(100, 500, 10, "in") + text(20, 20, 10, "out"))
            .cropped(50, 50, 300, 500)
            .read()
            .content();
    assertEquals("in", textOf(page.glyphs()));
    assertEquals(300, page.width(), NEAR);
    assertEquals(50, page.glyphs().get(0).box().x0(), NEAR);
    assertEquals(50, page.glyphs().get(0).baseline(), NEAR);
  }

  @Test
  void readsFormXObjectsThroughTheirMatrixAndBox() {
    PageContent page =
        new SamplePdf()
            .form(
                "Fm",
                "2 0 0 2 10 10",
                new PDRectangle(0, 0, 50, 50),
                text(5, 5, 10, "a") + text(70, 5, 10, "b"))
            .page("q 1 0 0 1 100 100 cm /Fm Do Q")
            .read()
            .content();
    assertEquals("a", textOf(page.glyphs()));
    assertEquals(20, page.glyphs().get(0).fontSize(), NEAR);
    assertEquals(120, page.glyphs().get(0).box().x0(), NEAR);
    assertEquals(600 - 120, page.glyphs().get(0).baseline(), NEAR);
  }

  @Test
  void dropsGlyphsOutsideTheClip() {
    String content =
        "q 100 100 100 100 re W n " + text(150, 150, 10, "in") + text(50, 50, 10, "out") + "Q ";
    PageReading reading = new SamplePdf().page(content + text(50, 300, 10, "after")).read();
    assertEquals("inafter", textOf(reading.content().glyphs()));
    assertEquals(0, reading.quality().invisible());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Tr", "7 Tr", "/Clear gs", "1 g", "1 1 1 rg", "0 0 0 0 k"})
  void reportsInvisibleTextApart(String state) {
    PageReading reading =
        new SamplePdf()
            .page("q " + state + " " + text(50, 50, 10, "ghost") + "Q " + text(50, 90, 10, "real"))
            .read();
    assertEquals("real", textOf(reading.content().glyphs()));
    assertEquals("ghost", textOf(reading.invisible()));
    assertEquals(5, reading.quality().invisible());
    assertEquals(4, reading.quality().visible());
  }

  @Test
  void keepsWhiteTextOnADarkGround() {
    String content = "0.2 g 40 40 200 40 re f 1 g " + text(50, 50, 10, "head");
    assertEquals("head", textOf(new SamplePdf().page(content).read().content().glyphs()));
  }

  @Test
  void keepsSmallGreyText() {
    String content = text(50, 50, 10, "black") + "0.75 g " + text(50, 90, 10, "grey");
    assertEquals("blackgrey", textOf(new SamplePdf().page(content).read().content().glyphs()));
  }

  @Test
  void countsACharacterPrintedTwiceForBoldnessOnce() {
    String content =
        text(50, 50, 10, "11 ill") + text(50.4, 50, 10, "11 ill") + text(50, 50.4, 10, "11 ill");
    assertEquals("11 ill", textOf(new SamplePdf().page(content).read().content().glyphs()));
  }

  @Test
  void keepsEqualLettersSideBySide() {
    PageReading reading = new SamplePdf().page(text(50, 50, 10, "lllii..")).read();
    assertEquals("lllii..", textOf(reading.content().glyphs()));
  }

  @Test
  void setsSlantedTextAside() {
    String content =
        text(50, 50, 10, "content of the page")
            + "BT /F 12 Tf 0.7071 0.7071 -0.7071 0.7071 100 100 Tm (copy) Tj ET";
    PageContent page = new SamplePdf().page(content).read().content();
    assertEquals("content of the page", textOf(page.glyphs()));
    assertEquals("copy", textOf(page.setAside()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.85 g", "/Pale gs"})
  void setsLargePaleTextAside(String state) {
    String content =
        text(50, 50, 10, "content of the page") + state + "\n" + text(50, 300, 60, "DRAFT");
    PageContent page = new SamplePdf().page(content).read().content();
    assertEquals("DRAFT", textOf(page.setAside()));
  }

  @Test
  void keepsALargeBlackTitle() {
    String content = text(50, 50, 10, "content of the page") + text(50, 300, 30, "Title");
    PageContent page = new SamplePdf().page(content).read().content();
    assertTrue(page.setAside().isEmpty());
  }

  @Test
  void setsAsideWhatTheDocumentMarksAsAWatermark() {
    String content =
        "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC "
            + text(50, 300, 10, "mark")
            + " EMC "
            + text(50, 50, 10, "content");
    PageContent page = new SamplePdf().page(content).read().content();
    assertEquals("content", textOf(page.glyphs()));
    assertEquals("mark", textOf(page.setAside()));
  }

  @Test
  void skipsHiddenLayers() {
    SamplePdf pdf = new SamplePdf();
    PDOptionalContentGroup shown = new PDOptionalContentGroup("shown");
    PDOptionalContentGroup hidden = new PDOptionalContentGroup("hidden");
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    layers.addGroup(shown);
    layers.addGroup(hidden);
    layers.setGroupEnabled(hidden, false);
    pdf.document().getDocumentCatalog().setOCProperties(layers);
    pdf.resources().put(COSName.getPDFName("On"), shown);
    pdf.resources().put(COSName.getPDFName("Off"), hidden);
    PageContent page =
        pdf.page(
                "/OC /On BDC "
                    + text(50, 50, 10, "on")
                    + " EMC /OC /Off BDC /Span BMC EMC "
                    + text(50, 90, 10, "off")
                    + "20 20 m 90 20 l S EMC "
                    + text(50, 130, 10, "free"))
            .read()
            .content();
    assertEquals("onfree", textOf(page.glyphs()));
    assertTrue(page.rulings().isEmpty());
  }

  @Test
  void measuresAType3FontWithItsOwnUnits() throws IOException {
    SamplePdf pdf = new SamplePdf();
    COSDictionary font = type3Font(0.02f, 50, 30);
    COSArray differences = new COSArray();
    differences.add(COSInteger.ONE);
    differences.add(COSName.getPDFName("A"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    pdf.resources().put(COSName.getPDFName("T"), new PDType3Font(font));
    Glyph glyph = only(pdf.page("BT /T 10 Tf 100 500 Td <01> Tj ET").read());
    assertEquals("A", glyph.text());
    assertEquals(10, glyph.fontSize(), NEAR);
    assertEquals(6, glyph.box().width(), NEAR);
  }

  @Test
  void keepsACharacterWithoutUnicodeAsUnknownAndCountsIt() throws IOException {
    SamplePdf pdf = new SamplePdf();
    pdf.resources().put(COSName.getPDFName("T"), new PDType3Font(type3Font(0.001f, 1000, 1000)));
    PageReading reading = pdf.page("BT /T 10 Tf 100 500 Td <0101> Tj ET").read();
    assertEquals("\uFFFD\uFFFD", textOf(reading.content().glyphs()));
    assertEquals(2, reading.quality().unmapped());
    assertTrue(reading.quality().isGarbled());
  }

  /** Returns a font of which the code 1 draws nothing and has no name. */
  private static COSDictionary type3Font(float scale, float units, float width) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_MATRIX, numbers(scale, 0, 0, scale, 0, 0));
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, units, units));
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, 1);
    font.setItem(COSName.WIDTHS, numbers(width));
    font.setItem(COSName.CHAR_PROCS, new COSDictionary());
    return font;
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  @Test
  void knowsAScanWithAnInvisibleTextLayer() {
    PageReading reading =
        new SamplePdf()
            .page("q 400 0 0 600 0 0 cm /Im Do Q 3 Tr " + text(50, 50, 10, "recognised"))
            .read();
    assertEquals(1, reading.quality().imageShare(), 0.001);
    assertTrue(reading.quality().isScan());
    assertEquals(10, reading.invisible().size());
    assertFalse(new SamplePdf().page(text(50, 50, 10, "text")).read().quality().isScan());
  }

  @Test
  void readsFormFieldsButNoOtherAnnotations() throws IOException {
    SamplePdf pdf = new SamplePdf().page(text(50, 50, 10, "page"));
    PDRectangle box = new PDRectangle(100, 500, 50, 20);
    pdf.form("Field", "1 0 0 1 0 0", new PDRectangle(50, 20), text(2, 5, 10, "7.5"));
    pdf.form("Note", "1 0 0 1 0 0", new PDRectangle(50, 20), text(2, 5, 10, "note"));
    for (PDAnnotation annotation : List.of(new PDAnnotationWidget(), new PDAnnotationFreeText())) {
      boolean field = annotation instanceof PDAnnotationWidget;
      annotation.setRectangle(box);
      PDAppearanceDictionary appearance = new PDAppearanceDictionary();
      COSName name = COSName.getPDFName(field ? "Field" : "Note");
      appearance.setNormalAppearance(
          new PDAppearanceStream(pdf.resources().getXObject(name).getCOSObject()));
      annotation.setAppearance(appearance);
      pdf.lastPage().getAnnotations().add(annotation);
    }
    PageContent page = pdf.read().content();
    assertEquals("page7.5", textOf(page.glyphs()));
    assertEquals(102, page.glyphs().get(4).box().x0(), NEAR);
    assertEquals(95, page.glyphs().get(4).baseline(), NEAR);
  }
}
