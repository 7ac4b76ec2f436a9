package io.github.zipingbiao.internal.page;

import static io.github.zipingbiao.internal.page.SamplePdf.text;
import static io.github.zipingbiao.internal.page.SamplePdf.textOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
  private static final String BODY =
      text(50, 300, 10, "content in the middle of the page") + text(50, 280, 10, "more of it");
  private static final String GRID =
      "20 15 360 500 re S 20 60 m 380 60 l S 120 15 m 120 515 l S 220 15 m 220 515 l S ";

  private static List<PageContent> read(String... pages) {
    SamplePdf pdf = new SamplePdf();
    for (String page : pages) {
      pdf.page(page);
    }
    return pdf.readAll().stream().map(PageReading::content).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 3 -", "-3-", "3", "3/10", "Page 3", "Page 3 of 10", "3 / 10", "~ 3 ~"})
  void setsAPageNumberBelowTheContentAside(String number) {
    PageContent page = read(BODY + text(190, 30, 9, number)).get(0);
    assertEquals(number, textOf(page.setAside()));
    assertTrue(textOf(page.glyphs()).endsWith("more of it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11/10", "3.5", "0", "99%", "A3", "2021", "12345", "3 people"})
  void keepsWhatIsNoPageNumber(String content) {
    assertTrue(read(BODY + text(190, 30, 9, content)).get(0).setAside().isEmpty());
  }

  @Test
  void setsAMarkedPageNumberStampedOverACellAside() {
    PageContent page =
        read(GRID + text(125, 40, 10, "value") + text(180, 40, 10, "8") + text(200, 50, 8, "- 3 -"))
            .get(0);
    assertEquals("- 3 -", textOf(page.setAside()));
    assertEquals("value8", textOf(page.glyphs()));
  }

  @Test
  void keepsALoneNumberInACell() {
    String cells = text(125, 40, 10, "value") + text(250, 40, 10, "8");
    assertTrue(read(GRID + BODY + cells).get(0).setAside().isEmpty());
  }

  @Test
  void keepsNumbersInCellsThatRiseInTheSizeOfTheText() {
    List<PageContent> pages =
        read(GRID + BODY + text(250, 40, 10, "1"), GRID + BODY + text(250, 40, 10, "2"));
    pages.forEach(page -> assertTrue(page.setAside().isEmpty()));
  }

  @Test
  void setsANumberInACellAsideThatRisesFromPageToPageInAnotherSize() {
    List<PageContent> pages =
        read(GRID + BODY + text(250, 40, 8, "7"), GRID + BODY + text(250, 40, 8, "8"));
    assertEquals("7", textOf(pages.get(0).setAside()));
    assertEquals("8", textOf(pages.get(1).setAside()));
  }

  @Test
  void keepsDashesAndNumbersOfNeighbouringCells() {
    String cells = text(108, 40, 10, "-") + text(125, 40, 10, "5") + text(225, 40, 10, "-");
    assertTrue(read(GRID + "133 15 m 133 60 l S " + BODY + cells).get(0).setAside().isEmpty());
  }

  @Test
  void keepsANumberInALineOfText() {
    String line = text(50, 30, 10, "see") + text(190, 30, 10, "3");
    assertTrue(read(BODY + line).get(0).setAside().isEmpty());
  }

  @Test
  void setsARunningHeadOfTwoPagesAside() {
    String page = text(40, 570, 9, "Annual report") + BODY;
    for (PageContent read : read(page, page)) {
      assertEquals("Annual report", textOf(read.setAside()));
    }
    assertTrue(read(page).get(0).setAside().isEmpty());
  }

  @Test
  void keepsATitleThatEveryFormRepeats() {
    String page = text(150, 570, 16, "Evaluation form") + text(180, 556, 10, "2021") + BODY;
    for (PageContent read : read(page, page, page)) {
      assertTrue(read.setAside().isEmpty());
    }
  }

  @Test
  void keepsRepeatedHeaderCells() {
    String page = GRID + "20 570 360 20 re S " + text(40, 575, 10, "indicator") + BODY;
    for (PageContent read : read(page, page, page)) {
      assertTrue(read.setAside().isEmpty());
    }
  }

  @Test
  void knowsChinesePageNumbers() {
    assertEquals(3, PageNumber.of("第 3 页 共 10 页").orElseThrow().value());
    assertEquals(3, PageNumber.of("共10页 第３页").orElseThrow().value());
    assertEquals(12, PageNumber.of("— 12 —").orElseThrow().value());
    assertTrue(PageNumber.of("第3季度").isEmpty());
    assertTrue(PageNumber.of("第11页共10页").isEmpty());
  }
}
