package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zipingbiao.internal.page.Glyph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes of glyphs stand for what a layout program would have advanced by. */
final class GlyphMakerTest {
  private static final int EM = 28;

  /** Glyphs of two characters whose ink stands at the given places, in pixels. */
  private static List<Glyph> glyphs(
      String first, int x0, int x1, String second, int x2, int x3, StraightPage page) {
    List<PlacedCharacter> characters =
        List.of(
            new PlacedCharacter(first, 0.95, List.of(), x0, x1),
            new PlacedCharacter(second, 0.95, List.of(), x2, x3));
    InkLine ink = new InkLine(x0, 20, x3, 20 + EM, EM);
    return new GlyphMaker(page).glyphs(new ReadLine(ink, characters));
  }

  private static StraightPage page() {
    return new Drawing(400, 120).page();
  }

  @Test
  void givesAStopAtTheEndOfALineItsWhite() {
    StraightPage page = page();
    Glyph stop = glyphs("\u7532", 100, 126, "\uFF1B", 134, 140, page).get(1);
    double size = page.pixels(stop.fontSize());

    assertEquals(size, page.pixels(stop.box().width()), 0.1);
    assertEquals(130, page.pixels(stop.box().x0()), 2);
  }

  @Test
  void givesAnOpeningMarkAtTheBeginningOfALineItsWhite() {
    StraightPage page = page();
    Glyph quote = glyphs("\u300A", 120, 128, "\u7532", 130, 156, page).get(0);

    assertEquals(page.pixels(quote.fontSize()), page.pixels(quote.box().width()), 0.1);
    assertEquals(129, page.pixels(quote.box().x1()), 2);
  }

  @Test
  void leavesAHalfWidthMarkAsNarrowAsItsInk() {
    StraightPage page = page();
    Glyph mark = glyphs("5", 100, 112, ";", 116, 120, page).get(1);

    assertEquals(8, page.pixels(mark.box().width()), 4);
  }
}
