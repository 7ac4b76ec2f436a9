package io.github.zipingbiao.internal.page;

import static io.github.zipingbiao.internal.page.SamplePdf.text;
import static io.github.zipingbiao.internal.page.SamplePdf.textOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.limit.Limit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class DamagedPageTest {

  @Test
  void readsOnAfterOperatorsThatFail() {
    PageReading reading =
        new SamplePdf()
            .page(
                text(50, 50, 10, "before")
                    + " /Missing Do (x) cm 5 d (a) w Q Q nonsense /None gs "
                    + text(50, 90, 10, "after"))
            .read();
    assertEquals("beforeafter", textOf(reading.content().glyphs()));
    assertEquals(DiagnosticCode.PAGE_DAMAGED, reading.diagnostics().get(0).code());
    assertEquals(Severity.WARNING, reading.diagnostics().get(0).severity());
    assertEquals(1, reading.diagnostics().get(0).page().orElseThrow());
  }

  @Test
  void readsPastAStringThatIsNeverClosed() {
    PageReading reading = new SamplePdf().page(text(50, 50, 10, "kept") + "BT (never").read();
    assertEquals("kept", textOf(reading.content().glyphs()));
  }

  @Test
  void survivesAFontThatIsNoFont() {
    SamplePdf pdf = new SamplePdf();
    pdf.resources()
        .getCOSObject()
        .getCOSDictionary(COSName.FONT)
        .setItem(COSName.getPDFName("Bad"), new COSString("no font"));
    PageReading reading = pdf.page("BT /Bad 10 Tf (x) Tj ET " + text(50, 90, 10, "after")).read();
    assertTrue(textOf(reading.content().glyphs()).endsWith("after"));
  }

  @Test
  void boundsAFormThatDrawsItself() {
    PageReading reading =
        new SamplePdf()
            .form("Fm", "1 0 0 1 0 0", new PDRectangle(400, 600), "/Fm Do /Fm Do 1 1 m 90 1 l S")
            .page("/Fm Do " + text(50, 90, 10, "after"))
            .read();
    assertEquals(DiagnosticCode.LIMIT_REACHED, reading.diagnostics().get(0).code());
    assertTrue(reading.content().rulings().size() <= Limit.RULINGS.standard());
  }

  @Test
  void saysThatNothingCouldBeRead() {
    PageReading reading = new SamplePdf().page("/Missing Do").read();
    assertEquals(DiagnosticCode.PAGE_UNREADABLE, reading.diagnostics().get(0).code());
  }

  @Test
  void saysNothingOfAnEmptyPage() {
    PageReading reading = new SamplePdf().page("").read();
    assertTrue(reading.diagnostics().isEmpty());
    assertTrue(reading.content().glyphs().isEmpty());
  }
}
