package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Tables of five by five lines, drawn in short pieces where the page is bent. */
final class FlattenerTest {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final int FIRST = 100;
  private static final int PIECE = 4;
  private static final double PIXEL = 72 / Drawing.DPI;

  /** Draws the table with its ink moved down, and to the right, as the functions say in pixels. */
  private static StraightPage table(DoubleBinaryOperator down, DoubleBinaryOperator right) {
    Drawing drawing = new Drawing(WIDTH, HEIGHT);
    for (int line = 0; line < 5; line++) {
      int y = FIRST + 170 * line;
      for (int x = FIRST; x < 1100; x += PIECE) {
        int at = (int) Math.round(y + down.applyAsDouble(x, y));
        drawing.box(x, at, x + PIECE, at + 3);
      }
      int x = FIRST + 250 * line;
      for (int from = FIRST; from < 783; from += PIECE) {
        int at = (int) Math.round(x + right.applyAsDouble(x, from));
        drawing.box(at, from, at + 3, from + PIECE);
      }
    }
    return drawing.page();
  }

  private static Optional<StraightPage> flattened(StraightPage page) {
    return Flattener.flatten(page, RulingFinder.find(page));
  }

  private static double curl(double x, double y) {
    return 12 * Math.pow(2 * x / WIDTH - 1, 2);
  }

  @Test
  void leavesAFlatPageAsItIs() {
    assertTrue(flattened(table((x, y) -> 0, (x, y) -> 0)).isEmpty());
    assertTrue(flattened(table((x, y) -> x / 500, (x, y) -> 0)).isEmpty());
  }

  @Test
  void straightensRulingsThatBendTowardsTheBinding() {
    StraightPage flat = flattened(table(FlattenerTest::curl, (x, y) -> 0)).orElseThrow();

    for (LineSegment line : RulingFinder.find(flat).across()) {
      assertEquals(3, line.thickness() - 2, 1.5);
      assertEquals(line.positionAtStart(100), line.positionAtEnd(100), 1.5);
    }
  }

  @Test
  void setsRulingsParallelThatRunTogether() {
    DoubleBinaryOperator down = (x, y) -> 0.00004 * (x - 600) * (y - 450);
    DoubleBinaryOperator right = (x, y) -> 0.00003 * (x - 600) * (y - 450);
    StraightPage flat = flattened(table(down, right)).orElseThrow();

    RulingFinder.Found found = RulingFinder.find(flat);
    assertEquals(5, found.across().size());
    assertEquals(5, found.down().size());
    found
        .across()
        .forEach(line -> assertEquals(line.positionAtStart(100), line.positionAtEnd(100), 1.5));
    found
        .down()
        .forEach(line -> assertEquals(line.positionAtStart(80), line.positionAtEnd(80), 1.5));
  }

  @Test
  void tellsWhereTheInkOfTheFlatPageStood() {
    StraightPage flat = flattened(table(FlattenerTest::curl, (x, y) -> 0)).orElseThrow();
    Ruling first =
        RulingFinder.find(flat).rulings().stream()
            .filter(ruling -> ruling.axis() == Axis.HORIZONTAL)
            .min((a, b) -> Double.compare(a.position(), b.position()))
            .orElseThrow();

    for (int x : new int[] {150, 600, 1000}) {
      BoundingBox point = new BoundingBox(x * PIXEL, first.position(), x * PIXEL, first.position());
      double drawn = FIRST + 1.5 + curl(x, FIRST);
      assertEquals(drawn * PIXEL, flat.distortion().bent(point).centerY(), 1.5 * PIXEL);
    }
  }
}
