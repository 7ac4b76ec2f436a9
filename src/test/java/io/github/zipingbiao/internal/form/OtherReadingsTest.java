package io.github.zipingbiao.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherReadingsTest {
  private static final double SIZE = 10;
  private static final BoundingBox CELL = new BoundingBox(0, 0, 100, 20);

  /** Glyphs half a font size apart, the first at x. */
  private static List<Glyph> line(double x, String text) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(glyph(x + i * SIZE / 2, text.substring(i, i + 1), List.of()));
    }
    return glyphs;
  }

  private static Glyph glyph(double x, String text, List<Glyph.Reading> others) {
    BoundingBox box = new BoundingBox(x, 5, x + SIZE / 2, 5 + SIZE);
    return new Glyph(text, box, SIZE, 13, 0, 0.9, others);
  }

  private static List<String> texts(List<Glyph> glyphs) {
    return OtherReadings.of(glyphs, CELL).stream().map(OtherReading::text).toList();
  }

  @Test
  void aNumberThatStandsCleanHasNoOtherReading() {
    assertEquals(List.of(), texts(line(40, "9557")));
  }

  @Test
  void aRunnerUpOfACharacterIsAnotherReadingOfTheNumber() {
    List<Glyph> glyphs = line(40, "95");
    glyphs.set(1, glyph(45, "5", List.of(new Glyph.Reading("6", 0.3))));
    OtherReading other = OtherReadings.of(glyphs, CELL).get(0);
    assertEquals("96", other.text());
    assertEquals(0.3, other.probability());
  }

  @Test
  void aWideGapBetweenDigitsMayHoldADecimalPoint() {
    List<Glyph> glyphs = line(40, "95");
    glyphs.addAll(line(53, "57"));
    assertEquals(List.of("95.57"), texts(glyphs));
  }

  @Test
  void aPointBeforeThreeDigitsMayBeACommaAndTheOtherWayRound() {
    assertEquals(List.of("2,350"), texts(line(40, "2.350")));
    assertEquals(List.of("2.350"), texts(line(40, "2,350")));
    assertEquals(List.of(), texts(line(40, "2.35")));
    assertEquals(List.of(), texts(line(40, "2.3501")));
  }

  @Test
  void aDoubledDecimalPointIsOne() {
    assertEquals(List.of("95.57"), texts(line(40, "95..57")));
  }

  @Test
  void aStrokeAtTheEdgeOfTheCellMayBeItsBorder() {
    assertEquals(List.of("95"), texts(line(1, "195")));
    assertEquals(List.of(), texts(line(40, "195")));
  }

  @Test
  void aLevelStrokeBeforeADigitIsAMinusSign() {
    assertTrue(texts(line(40, "\u4E0012")).contains("-12"));
    assertTrue(texts(line(40, "\u201412")).contains("-12"));
    assertEquals(List.of(), texts(line(40, "1\u201412")));
  }
}
