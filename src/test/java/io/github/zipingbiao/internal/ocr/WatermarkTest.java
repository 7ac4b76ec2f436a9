package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import boofcv.struct.image.GrayU8;
import org.junit.jupiter.api.Test;

/** Characters are drawn as strokes at 200 dpi: print is 25 pixels high, a watermark 150. */
final class WatermarkTest {
  private static final int PALE = 170;

  private static Drawing print() {
    Drawing drawing = new Drawing(600, 400);
    for (int x = 40; x < 560; x += 30) {
      drawing.stroke(x, 200, x + 20, 200, x + 20, 224, x, 224, x, 200);
    }
    return drawing;
  }

  private static Drawing watermark(Drawing drawing, int level) {
    return drawing.grey(level).box(200, 100, 350, 112).box(270, 100, 282, 320).grey(0);
  }

  private static int inked(GrayU8 ink, int x0, int y0, int x1, int y1) {
    int count = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        count += ink.get(x, y);
      }
    }
    return count;
  }

  private static GrayU8 cleaned(Drawing drawing) {
    StraightPage page = drawing.page();
    Watermark.remove(page, page.ink());
    return page.ink();
  }

  @Test
  void removesLargePaleCharacters() {
    Drawing drawing = watermark(new Drawing(600, 400), PALE);
    for (int x = 40; x < 560; x += 30) {
      drawing.stroke(x, 200, x + 20, 200, x + 20, 224, x, 224, x, 200);
    }

    GrayU8 ink = cleaned(drawing);

    assertEquals(0, inked(ink, 0, 0, 600, 190));
    assertEquals(0, inked(ink, 0, 235, 600, 400));
    int all = inked(print().page().ink(), 0, 190, 600, 235);
    assertEquals(all, inked(ink, 0, 190, 600, 235), 0.02 * all);
  }

  @Test
  void leavesLargeCharactersThatAreAsDarkAsPrint() {
    Drawing drawing = watermark(print(), 40);
    int all = inked(drawing.page().ink(), 0, 0, 600, 400);

    assertEquals(all, inked(cleaned(drawing), 0, 0, 600, 400));
  }

  @Test
  void leavesPaleCharactersOfTheSizeOfPrint() {
    Drawing drawing = print().grey(PALE);
    for (int x = 40; x < 560; x += 30) {
      drawing.stroke(x, 300, x + 20, 300, x + 20, 324, x, 324, x, 300);
    }
    int all = inked(drawing.page().ink(), 0, 290, 600, 335);

    assertEquals(all, inked(cleaned(drawing), 0, 290, 600, 335));
  }
}
