package io.github.zipingbiao.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRulingsTest {
  private static final double NEAR = 0.01;

  private static List<Ruling> rulings(String content) {
    return new SamplePdf().page(content).read().content().rulings();
  }

  private static void assertRuling(
      Ruling.Axis axis, double position, double start, double end, Ruling ruling) {
    assertEquals(axis, ruling.axis());
    assertEquals(position, ruling.position(), NEAR, ruling.toString());
    assertEquals(start, ruling.start(), NEAR, ruling.toString());
    assertEquals(end, ruling.end(), NEAR, ruling.toString());
  }

  private static void assertOnlyHorizontal(double y, double x0, double x1, List<Ruling> rulings) {
    assertEquals(1, rulings.size(), rulings.toString());
    assertRuling(Ruling.Axis.HORIZONTAL, y, x0, x1, rulings.get(0));
  }

  @Test
  void takesTheSegmentsOfAStrokedPolyline() {
    List<Ruling> rulings = rulings("2 w 100 500 m 200 500 l 200 400 l S");
    assertEquals(2, rulings.size());
    assertRuling(Ruling.Axis.HORIZONTAL, 100, 100, 200, rulings.get(0));
    assertRuling(Ruling.Axis.VERTICAL, 200, 100, 200, rulings.get(1));
    assertEquals(2, rulings.get(0).thickness(), NEAR);
  }

  @Test
  void takesTheFourEdgesOfAStrokedRectangle() {
    List<Ruling> rulings = rulings("100 400 100 50 re S");
    assertEquals(4, rulings.size());
    assertEquals(2, rulings.stream().filter(r -> r.axis() == Ruling.Axis.HORIZONTAL).count());
  }

  @Test
  void takesAThinFilledRectangleAsALine() {
    assertOnlyHorizontal(100, 100, 300, rulings("100 499.5 200 1 re f"));
  }

  @Test
  void takesAFilledMitredEdgeAsALine() {
    assertOnlyHorizontal(101, 100, 200, rulings("100 500 m 200 500 l 198 498 l 102 498 l f"));
  }

  @Test
  void takesNoLineFromALargeFilledRectangle() {
    assertTrue(rulings("0.9 g 100 400 100 50 re f").isEmpty());
  }

  @Test
  void takesTheSidesOfAFrameFilledAroundAHole() {
    List<Ruling> rulings = rulings("100 400 100 50 re 101 401 98 48 re f*");
    assertEquals(4, rulings.size());
    assertRuling(
        Ruling.Axis.HORIZONTAL,
        150.5,
        100,
        200,
        rulings.get(0).position() > 160 ? rulings.get(1) : rulings.get(0));
  }

  @Test
  void takesADashedStrokeAsOneLine() {
    assertOnlyHorizontal(100, 100, 300, rulings("[3 2] 0 d 100 500 m 300 500 l S"));
  }

  @Test
  void keepsDashesDrawnOneByOne() {
    StringBuilder content = new StringBuilder("0.5 w ");
    for (int x = 100; x < 200; x += 4) {
      content.append(x).append(" 500 m ").append(x + 2).append(" 500 l S ");
    }
    assertEquals(25, rulings(content.toString()).size());
  }

  @Test
  void givesADotToBothDirections() {
    List<Ruling> rulings = rulings("100 500 1 1 re f");
    assertEquals(2, rulings.size());
    assertFalse(rulings.get(0).axis() == rulings.get(1).axis());
  }

  @Test
  void snapsALineThatIsSkewedByLessThanHalfADegree() {
    assertTrue(rulings("100 500 m 300 504 l S").isEmpty());
    assertOnlyHorizontal(99.5, 100, 300, rulings("100 500 m 300 501 l S"));
  }

  @Test
  void takesAOnePixelPictureStretchedToALine() {
    assertOnlyHorizontal(100, 100, 300, rulings("q 200 0 0 1 100 499.5 cm /Im Do Q"));
  }

  @Test
  void takesNoCurves() {
    assertTrue(rulings("100 500 m 150 500 200 501 250 500 c S").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 G 1 g", "1 1 1 RG 1 1 1 rg", "/Clear gs"})
  void seesNoWhiteOrTransparentLines(String state) {
    assertTrue(rulings(state + " 100 500 m 300 500 l S 100 300 200 1 re f").isEmpty());
  }

  @Test
  void seesWhiteLinesOnADarkGround() {
    assertOnlyHorizontal(
        100, 100, 300, rulings("0.3 g 50 400 300 150 re f 1 G 100 500 m 300 500 l S"));
  }

  @Test
  void cutsLinesAtTheClip() {
    List<Ruling> rulings =
        rulings("q 150 450 100 100 re W n 100 500 m 300 500 l 100 300 m 300 300 l S Q");
    assertOnlyHorizontal(100, 150, 250, rulings);
  }

  @Test
  void restoresTheClipWithTheGraphicsState() {
    List<Ruling> rulings =
        rulings("q 10 10 20 20 re W n 100 500 m 300 500 l S Q 100 500 m 300 500 l S");
    assertOnlyHorizontal(100, 100, 300, rulings);
  }

  @Test
  void keepsALineOnTheEdgeOfTheClip() {
    assertOnlyHorizontal(100, 100, 200, rulings("100 400 100 100 re W n 0 500 m 400 500 l S"));
  }

  @Test
  void cutsLinesAtTheCropBox() {
    PageContent page =
        new SamplePdf().page("0 300 m 400 300 l S").cropped(50, 50, 300, 500).read().content();
    assertOnlyHorizontal(250, 0, 300, page.rulings());
  }

  @Test
  void transformsLinesOfAFormXObject() {
    PageContent page =
        new SamplePdf()
            .form("Fm", "0 1 -1 0 0 0", new PDRectangle(0, 0, 100, 100), "2 w 10 50 m 90 50 l S")
            .page("q 2 0 0 2 300 100 cm /Fm Do Q")
            .read()
            .content();
    assertEquals(1, page.rulings().size());
    assertRuling(Ruling.Axis.VERTICAL, 200, 320, 480, page.rulings().get(0));
    assertEquals(4, page.rulings().get(0).thickness(), NEAR);
  }

  @ParameterizedTest
  @CsvSource({"0", "90", "180", "270"})
  void standsUnderTheTextAlsoOnATurnedPage(int rotation) {
    String content = SamplePdf.text(100, 500, 10, "underlined") + "100 495 m 150 495 l S";
    PageContent page = new SamplePdf().page(content).rotated(rotation).read().content();
    assertEquals(rotation / 90, page.quarterTurns());
    assertOnlyHorizontal(105, 100, 150, page.rulings());
    assertEquals(100, page.glyphs().get(0).box().x0(), NEAR);
    assertEquals(100, page.glyphs().get(0).baseline(), NEAR);
    BoundingBox shown = page.displayed(new BoundingBox(0, 0, page.width(), page.height()));
    assertEquals(rotation % 180 == 0 ? 400 : 600, shown.width(), NEAR);
    assertEquals(0, shown.x0(), NEAR);
    assertEquals(0, shown.y0(), NEAR);
  }

  @Test
  void knowsWhetherATableIsPossible() {
    assertTrue(new SamplePdf().page("100 400 100 50 re S").read().hasGrid());
    assertFalse(new SamplePdf().page("100 400 m 200 400 l S").read().hasGrid());
  }
}
