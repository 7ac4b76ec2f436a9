package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boofcv.struct.image.GrayU8;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Signs in a line of 26 pixels; rings are drawn as squares. */
final class PerMilleTest {
  private static PlacedCharacter character(String text, double x0, double x1) {
    return new PlacedCharacter(text, 0.95, List.of(), x0, x1);
  }

  private static ReadLine line(PlacedCharacter... characters) {
    return new ReadLine(new InkLine(0, 10, 100, 36, 26), List.of(characters));
  }

  private static String text(ReadLine line) {
    return line.characters().stream().map(PlacedCharacter::text).collect(Collectors.joining());
  }

  private static Drawing ring(Drawing drawing, int x, int y) {
    return drawing.stroke(x, y, x + 8, y, x + 8, y + 8, x, y + 8, x, y);
  }

  @Test
  void takesAPercentSignAndAZeroForOneSign() {
    ReadLine read = line(character("8", 0, 10), character("%", 12, 30), character("0", 31, 38));

    PlacedCharacter sign = new PerMille(new GrayU8(100, 50)).settle(read).characters().get(1);

    assertEquals("\u2030", sign.text());
    assertEquals(38, sign.x1());
    assertTrue(sign.confidence() < 0.95);
  }

  @Test
  void countsTheRingsOfASign() {
    Drawing drawing = ring(ring(new Drawing(100, 50), 14, 13), 26, 24);
    ReadLine read = line(character("8", 0, 10), character("%", 11, 52));
    assertEquals("8%", text(new PerMille(drawing.page().ink()).settle(read)));

    ring(drawing, 38, 24);
    assertEquals("8\u2030", text(new PerMille(drawing.page().ink()).settle(read)));
  }

  @Test
  void isSurerOfAPercentSignWhoseRingsAreSeen() {
    Drawing drawing = ring(ring(new Drawing(100, 50), 14, 13), 26, 24);
    PlacedCharacter unsure = new PlacedCharacter("%", 0.5, List.of(), 11, 52);

    assertEquals(
        0.97,
        new PerMille(drawing.page().ink()).settle(line(unsure)).characters().get(0).confidence(),
        1e-9);
    assertEquals(
        0.5,
        new PerMille(new GrayU8(100, 50)).settle(line(unsure)).characters().get(0).confidence());
  }

  @Test
  void leavesTheEndOfASentenceAlone() {
    ReadLine read =
        line(character("8", 0, 10), character("%", 12, 30), character("\u3002", 31, 38));
    assertEquals("8%\u3002", text(new PerMille(new GrayU8(100, 50)).settle(read)));
  }

  @Test
  void leavesADigitAfterAPercentSignAlone() {
    ReadLine read = line(character("%", 0, 18), character("1", 20, 26), character("0", 28, 36));
    assertEquals("%10", text(new PerMille(new GrayU8(100, 50)).settle(read)));
  }
}
