package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RulingFinderTest {
  private static final double PIXEL = 72 / Drawing.DPI;

  private static List<Ruling> find(Drawing drawing, Axis axis) {
    return RulingFinder.find(drawing.page()).rulings().stream()
        .filter(ruling -> ruling.axis() == axis)
        .toList();
  }

  /** A table of two rows and two columns. */
  private static Drawing table() {
    Drawing drawing = new Drawing(800, 400);
    for (int y = 50; y <= 250; y += 100) {
      drawing.box(50, y, 653, y + 3);
    }
    for (int x = 50; x <= 650; x += 300) {
      drawing.box(x, 50, x + 3, 253);
    }
    return drawing;
  }

  @Test
  void findsTheLinesOfATable() {
    List<Ruling> across = find(table(), Axis.HORIZONTAL);

    assertEquals(3, across.size());
    assertEquals(3, find(table(), Axis.VERTICAL).size());
    assertEquals(51.5 * PIXEL, across.get(0).position(), PIXEL);
    assertEquals(603 * PIXEL, across.get(0).length(), 3 * PIXEL);
    assertEquals(3 * PIXEL, across.get(0).thickness(), PIXEL);
  }

  /** A table of dashes; text touches the middle line, dashes of two lines join where they cross. */
  private static Drawing dashedTable() {
    Drawing drawing = new Drawing(800, 400);
    for (int y = 50; y <= 250; y += 100) {
      for (int x = 50; x < 653; x += 14) {
        drawing.box(x, y, Math.min(653, x + 8), y + 3);
      }
    }
    for (int x = 50; x <= 650; x += 300) {
      for (int y = 50; y < 253; y += 14) {
        drawing.box(x, y, x + 3, Math.min(253, y + 8));
      }
    }
    for (int y = 106; y < 130; y += 14) {
      drawing.box(353, y, 366, y + 3);
    }
    return drawing;
  }

  @Test
  void leadsDashedLinesOnToTheLinesThatTheyEndAt() {
    List<Ruling> down = find(dashedTable(), Axis.VERTICAL);
    List<Ruling> across = find(dashedTable(), Axis.HORIZONTAL);

    for (int line = 0; line < 3; line++) {
      assertReaches(across, 51.5 + 100 * line, 653);
      assertReaches(down, 51.5 + 300 * line, 253);
    }
  }

  /** Some ruling at the position runs from the edge of the table to the other. */
  private static void assertReaches(List<Ruling> rulings, double position, double end) {
    boolean found =
        rulings.stream()
            .filter(ruling -> Math.abs(ruling.position() - position * PIXEL) < 2 * PIXEL)
            .anyMatch(ruling -> ruling.start() < 53 * PIXEL && ruling.end() > (end - 3) * PIXEL);
    assertTrue(found, position + " in " + rulings);
  }

  @Test
  void takesTheInkOfDashesAway() {
    StraightPage page = dashedTable().page();
    GrayU8 left = RulingEraser.erase(page, RulingFinder.find(page).mask());

    for (int y = 0; y < left.height; y++) {
      for (int x = 0; x < left.width; x++) {
        boolean besideText = x >= 350 && x <= 368 && y >= 100 && y <= 140;
        assertTrue(besideText || left.get(x, y) == 0, x + "," + y);
      }
    }
  }

  @Test
  void endsADashedLineWhereItsDashesEnd() {
    Drawing drawing = new Drawing(800, 300);
    drawing.box(50, 50, 53, 250).box(450, 50, 453, 250);
    for (int x = 50; x < 300; x += 14) {
      drawing.box(x, 150, x + 8, 153);
    }

    List<Ruling> found = find(drawing, Axis.HORIZONTAL);

    assertEquals(1, found.size());
    assertEquals(296 * PIXEL, found.get(0).end(), 5 * PIXEL);
  }

  @Test
  void joinsAFaintAndBrokenLine() {
    Drawing drawing = new Drawing(800, 100).grey(190);
    drawing.box(50, 50, 300, 52).box(310, 50, 500, 52).box(515, 51, 700, 53);

    List<Ruling> found = find(drawing, Axis.HORIZONTAL);

    assertEquals(1, found.size());
    assertEquals(650 * PIXEL, found.get(0).length(), 3 * PIXEL);
  }

  @Test
  void followsALineThatBends() {
    Drawing drawing = new Drawing(1200, 100);
    for (int x = 50; x < 1150; x += 10) {
      int y = 50 + (int) Math.round(5 * Math.sin((x - 50) / 1100.0 * Math.PI));
      drawing.box(x, y, x + 10, y + 3);
    }

    List<Ruling> found = find(drawing, Axis.HORIZONTAL);

    assertEquals(1, found.size());
    assertEquals(1100 * PIXEL, found.get(0).length(), 3 * PIXEL);
  }

  @Test
  void takesNoStrokeOfALargeCharacterForARuling() {
    Drawing drawing = table().box(150, 120, 220, 125).box(185, 90, 190, 145);

    assertEquals(3, find(drawing, Axis.HORIZONTAL).size());
    assertEquals(3, find(drawing, Axis.VERTICAL).size());
  }

  @Test
  void findsTheShortLineBetweenTwoRows() {
    Drawing drawing = new Drawing(800, 200);
    drawing.box(50, 50, 650, 53).box(50, 90, 650, 93).box(300, 50, 303, 93);

    assertEquals(1, find(drawing, Axis.VERTICAL).size());
  }

  @Test
  void endsALineWhereItMeetsAnotherAlthoughAStrokeGoesOn() {
    Drawing drawing = table().box(200, 53, 203, 153).box(200, 153, 203, 180);

    double end =
        find(drawing, Axis.VERTICAL).stream()
            .filter(ruling -> Math.abs(ruling.position() - 201.5 * PIXEL) < 1)
            .mapToDouble(Ruling::end)
            .max()
            .orElseThrow();

    assertEquals(153 * PIXEL, end, 2 * PIXEL);
  }

  @Test
  void closesTheGapsOfADashedLine() {
    Drawing drawing = new Drawing(800, 100);
    for (int x = 50; x < 700; x += 16) {
      drawing.box(x, 50, x + 9, 53);
    }

    List<Ruling> found = find(drawing, Axis.HORIZONTAL);

    assertEquals(1, found.size());
    assertTrue(found.get(0).length() > 600 * PIXEL);
  }

  @Test
  void takesAFilledAreaForNoLine() {
    assertEquals(List.of(), find(new Drawing(800, 200).box(50, 50, 700, 90), Axis.HORIZONTAL));
  }
}
