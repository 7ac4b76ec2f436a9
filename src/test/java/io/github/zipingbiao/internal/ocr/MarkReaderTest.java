package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Marks in a line of 28 pixels, as ten-point type at 200 dpi. */
final class MarkReaderTest {
  private static final double EM = 28;

  private static String read(Drawing drawing) {
    StraightPage page = drawing.page();
    InkBand all =
        InkBand.of(page.ink(), new Rectangle(page.ink().width, page.ink().height)).stream()
            .reduce(InkBand::union)
            .orElseThrow();
    InkLine line = new InkLine(all.x0(), all.y0(), all.x1(), all.y1(), EM);
    return new MarkReader(page.grey(), page.ink())
        .read(line).stream().map(PlacedCharacter::text).collect(Collectors.joining());
  }

  private static Drawing drawing() {
    return new Drawing(120, 60);
  }

  @Test
  void tellsAHyphenFromADash() {
    assertEquals("-", read(drawing().box(40, 30, 50, 33)));
    assertEquals("\u2014", read(drawing().box(40, 30, 67, 33)));
    assertEquals("\u2014\u2014", read(drawing().box(30, 30, 86, 33)));
  }

  @Test
  void readsDashesThatStandApart() {
    assertEquals("\u2014\u2014", read(drawing().box(20, 30, 45, 32).box(50, 30, 75, 32)));
  }

  @Test
  void knowsTheNumberOneByTheEndOfItsStroke() {
    assertEquals("\u4E00", read(drawing().box(40, 30, 67, 32).box(60, 26, 67, 32)));
  }

  @Test
  void readsEqualSigns() {
    assertEquals("=", read(drawing().box(40, 25, 60, 28).box(40, 33, 60, 36)));
  }

  @Test
  void readsAnEllipsis() {
    Drawing drawing = drawing();
    for (int i = 0; i < 6; i++) {
      drawing.box(20 + 9 * i, 30, 23 + 9 * i, 33);
    }
    assertEquals("\u2026\u2026", read(drawing));
  }

  @Test
  void countsTheBarsUnderAWedge() {
    assertEquals(">", read(drawing().stroke(40, 20, 60, 29, 40, 38)));
    assertEquals("\u2265", read(drawing().stroke(40, 16, 60, 25, 40, 34).box(39, 39, 61, 42)));
    assertEquals(
        "\u2267",
        read(drawing().stroke(40, 16, 60, 23, 40, 30).box(39, 34, 61, 37).box(39, 40, 61, 43)));
    assertEquals("\u2264", read(drawing().stroke(60, 16, 40, 25, 60, 34).box(39, 39, 61, 42)));
  }

  @Test
  void readsASignWrittenWithTwoCharacters() {
    Drawing atLeast = drawing().stroke(30, 20, 50, 29, 30, 38);
    assertEquals(">=", read(atLeast.box(56, 25, 74, 28).box(56, 33, 74, 36)));
    Drawing atMost = drawing().stroke(50, 20, 30, 29, 50, 38);
    assertEquals("<=", read(atMost.box(56, 25, 74, 28).box(56, 33, 74, 36)));
  }

  @Test
  void partsTwoSignsThatTheScanRanTogether() {
    Drawing drawing = drawing().stroke(30, 20, 50, 29, 30, 38).grey(180).box(51, 28, 57, 30);
    assertEquals(">=", read(drawing.grey(0).box(56, 25, 74, 28).box(56, 33, 74, 36)));
  }

  @Test
  void leavesCharactersToTheRecogniser() {
    assertEquals("", read(drawing().box(40, 20, 60, 23).box(49, 20, 52, 45)));
  }
}
