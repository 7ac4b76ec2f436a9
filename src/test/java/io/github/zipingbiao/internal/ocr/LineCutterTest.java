package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of blocks as high as ten-point type at 200 dpi. */
final class LineCutterTest {
  private static final int EM = 27;

  private static List<InkLine> cut(Drawing drawing) {
    StraightPage page = drawing.page();
    Rectangle area = new Rectangle(page.ink().width, page.ink().height);
    return new LineCutter(page, page.ink()).cut(area, EM);
  }

  /** Draws boxes like characters, hollow so that they look like ink and not like a filled area. */
  private static Drawing characters(Drawing drawing, int y, int count) {
    for (int i = 0; i < count; i++) {
      int x = 20 + 30 * i;
      drawing.box(x, y, x + 24, y + 3).box(x, y + EM - 3, x + 24, y + EM);
      drawing.box(x, y, x + 3, y + EM).box(x + 21, y, x + 24, y + EM);
    }
    return drawing;
  }

  @Test
  void cutsLinesThatStandApart() {
    List<InkLine> lines = cut(characters(characters(new Drawing(400, 120), 20, 8), 60, 5));

    assertEquals(2, lines.size());
    assertEquals(20, lines.get(0).y0(), 1);
    assertEquals(20 + EM, lines.get(0).y1(), 1);
    assertEquals(20 + 4 * 30 + 24, lines.get(1).x1(), 1);
  }

  @Test
  void cutsLinesThatACommaJoins() {
    Drawing drawing = characters(characters(new Drawing(400, 120), 20, 8), 52, 8);
    drawing.box(265, 40, 270, 56);

    List<InkLine> lines = cut(drawing);

    assertEquals(2, lines.size());
    assertEquals(20 + EM, lines.get(0).y1(), 8);
  }

  @Test
  void keepsTheStrokesOfACharacterTogether() {
    Drawing drawing = new Drawing(100, 100);
    drawing.box(30, 30, 54, 33).box(32, 42, 52, 45).box(28, 54, 56, 57);

    assertEquals(1, cut(drawing).size());
  }

  @Test
  void dropsSpecks() {
    assertEquals(0, cut(new Drawing(100, 100).box(30, 30, 32, 32)).size());
  }
}
