package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Check boxes in a line of 28 pixels, as ten-point type at 200 dpi. */
final class CheckBoxesTest {
  private static final InkLine LINE = new InkLine(10, 12, 190, 42, 28);

  private static Drawing drawing() {
    return new Drawing(200, 60);
  }

  /** A box with sides of two pixels. */
  private static Drawing box(Drawing drawing, int x) {
    return drawing
        .box(x, 15, x + 24, 17)
        .box(x, 37, x + 24, 39)
        .box(x, 15, x + 2, 39)
        .box(x + 22, 15, x + 24, 39);
  }

  private static PlacedCharacter read(String text, double confidence, int x0, int x1) {
    return new PlacedCharacter(text, confidence, List.of(), x0, x1);
  }

  private static String settle(Drawing drawing, PlacedCharacter... read) {
    return new CheckBoxes(drawing.page().ink())
        .settle(new ReadLine(LINE, List.of(read))).characters().stream()
            .map(PlacedCharacter::text)
            .collect(Collectors.joining());
  }

  private static String wholeLine(Drawing drawing) {
    return new CheckBoxes(drawing.page().ink()).wholeLine(LINE);
  }

  @Test
  void putsABoxThatWasReadAsAHanCharacterRight() {
    assertEquals(
        "\u25A1\u662F", settle(box(drawing(), 20), read("口", 0.9, 20, 44), read("是", 1, 50, 74)));
  }

  @Test
  void bringsBackABoxThatWasPassedOver() {
    Drawing drawing = box(drawing().box(100, 15, 105, 39), 20);

    assertEquals("\u25A1否", settle(drawing, read("否", 1, 100, 105)));
  }

  @Test
  void tellsEmptyFilledAndTickedBoxes() {
    assertEquals("\u25A1", wholeLine(box(drawing(), 20)));
    assertEquals("\u25A0", wholeLine(drawing().box(20, 15, 44, 39)));
    assertEquals("\u2611", wholeLine(box(drawing().stroke(25, 28, 30, 34, 39, 20), 20)));
    assertEquals(
        "\u25A1\u2611", wholeLine(box(box(drawing(), 20).stroke(65, 28, 70, 34, 79, 20), 60)));
  }

  @Test
  void readsALoneTick() {
    assertEquals("\u221A", wholeLine(drawing().stroke(20, 28, 28, 38, 44, 15)));
  }

  @Test
  void takesATickReadAsALetterForATick() {
    Drawing drawing = drawing().stroke(20, 28, 28, 38, 44, 15);

    assertEquals("\u221A", settle(drawing, read("V", 0.95, 19, 46)));
  }

  @Test
  void leavesTheLetterVAndTheSlash() {
    assertEquals("V", settle(drawing().stroke(20, 15, 31, 38, 42, 15), read("V", 0.7, 19, 44)));
    assertEquals("", wholeLine(drawing().stroke(20, 38, 40, 15)));
  }

  @Test
  void leavesHanCharactersThatAreFramed() {
    Drawing mouth = box(drawing(), 20).box(20, 39, 23, 42).box(41, 39, 44, 42);
    Drawing day = box(drawing(), 20).box(20, 26, 44, 28);
    Drawing turn =
        box(drawing(), 20)
            .box(27, 22, 37, 24)
            .box(27, 31, 37, 33)
            .box(27, 22, 29, 33)
            .box(35, 22, 37, 33);

    assertEquals("", wholeLine(mouth));
    assertEquals("", wholeLine(day));
    assertEquals("", wholeLine(turn));
    assertEquals("口", settle(mouth, read("口", 0.6, 20, 44)));
  }
}
