package io.github.zipingbiao.internal.page;

import static io.github.zipingbiao.internal.page.SamplePdf.textOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class DocumentFontsTest {
  private static final double NEAR = 0.05;

  private static COSDictionary compositeFont(String encoding, String ordering) {
    COSDictionary collection = new COSDictionary();
    collection.setString(COSName.REGISTRY, "Adobe");
    collection.setString(COSName.ORDERING, ordering);
    collection.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary part = new COSDictionary();
    part.setItem(COSName.TYPE, COSName.FONT);
    part.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    part.setName(COSName.BASE_FONT, "STSong-Light");
    part.setItem(COSName.CIDSYSTEMINFO, collection);
    COSArray parts = new COSArray();
    parts.add(part);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, parts);
    return font;
  }

  private static PageReading read(COSDictionary font, String shown) {
    SamplePdf pdf = new SamplePdf();
    pdf.resources()
        .getCOSObject()
        .getCOSDictionary(COSName.FONT)
        .setItem(COSName.getPDFName("C"), font);
    return pdf.page("BT /C 10 Tf 100 500 Td <" + shown + "> Tj ET").read();
  }

  @Test
  void readsAChineseFontThatIsNotEmbedded() {
    PageReading reading = read(compositeFont("UniGB-UCS2-H", "GB1"), "987976EE");
    assertEquals("项目", textOf(reading.content().glyphs()));
    assertEquals(0, reading.quality().unmapped());
    assertEquals(10, reading.content().glyphs().get(0).box().width(), NEAR);
    assertTrue(reading.diagnostics().isEmpty());
  }

  @Test
  void standsAVerticalFontsGlyphsBelowOneAnother() {
    var glyphs = read(compositeFont("UniGB-UCS2-V", "GB1"), "987976EE").content().glyphs();
    assertEquals("项目", textOf(glyphs));
    assertEquals(glyphs.get(0).box().x0(), glyphs.get(1).box().x0(), NEAR);
    assertEquals(10, glyphs.get(1).box().y0() - glyphs.get(0).box().y0(), NEAR);
    assertEquals(0, glyphs.get(0).quarterTurns());
  }

  @Test
  void guessesNoTextForCodesThatOnlyTheMissingFontKnows() {
    PageReading reading = read(compositeFont("Identity-H", "Identity"), "00240025");
    assertEquals(2, reading.quality().unmapped());
    assertEquals("\uFFFD\uFFFD", textOf(reading.content().glyphs()));
  }

  @Test
  void guessesNoTextForACodeThatTheUnicodeTableLacks() throws IOException {
    COSDictionary font = compositeFont("Identity-H", "Identity");
    COSStream table = new COSStream();
    try (OutputStream out = table.createOutputStream()) {
      String text =
          "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
              + "1 begincodespacerange <0000> <FFFF> endcodespacerange "
              + "1 beginbfchar <0041> <0042> endbfchar endcmap end end";
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    font.setItem(COSName.TO_UNICODE, table);
    PageReading reading = read(font, "00410043");
    assertEquals("B\uFFFD", textOf(reading.content().glyphs()));
    assertEquals(1, reading.quality().unmapped());
  }

  @Test
  void takesTheWidthsOfASimpleFontThatIsNotEmbedded() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, "SimSun");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setInt(COSName.FIRST_CHAR, 65);
    font.setInt(COSName.LAST_CHAR, 65);
    COSArray widths = new COSArray();
    widths.add(new COSFloat(480));
    font.setItem(COSName.WIDTHS, widths);
    PageReading reading = read(font, "41");
    assertEquals("A", textOf(reading.content().glyphs()));
    assertEquals(4.8, reading.content().glyphs().get(0).box().width(), NEAR);
  }

  @Test
  void makesAFontOfTheDocumentOnce() throws IOException {
    try (SamplePdf pdf = new SamplePdf()) {
      PDDocument document = pdf.page("").document();
      assertEquals(1, document.getNumberOfPages());
      DocumentFonts fonts = new DocumentFonts();
      COSName name = COSName.getPDFName("C");
      pdf.resources()
          .getCOSObject()
          .getCOSDictionary(COSName.FONT)
          .setItem(name, compositeFont("UniGB-UCS2-H", "GB1"));
      PDFont first = fonts.font(pdf.resources(), name);
      assertTrue(first == fonts.font(pdf.resources(), name));
    }
  }
}
