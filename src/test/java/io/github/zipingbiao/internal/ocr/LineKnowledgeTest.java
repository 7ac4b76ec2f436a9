package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boofcv.struct.image.GrayU8;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What neighbours and white tell about characters; a font size is 28 pixels here. */
final class LineKnowledgeTest {
  private static final double EM = 26;

  /** A line of characters and the white before each, in pixels; all ink is ten pixels wide. */
  private static ReadLine line(Object... charactersAndGaps) {
    List<PlacedCharacter> characters = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < charactersAndGaps.length; i += 2) {
      x += ((Number) charactersAndGaps[i]).doubleValue();
      String text = (String) charactersAndGaps[i + 1];
      characters.add(new PlacedCharacter(text, 0.95, List.of(), x, x + 10));
      x += 10;
    }
    return new ReadLine(new InkLine(0, 0, (int) x, 26, EM), characters);
  }

  private static String text(ReadLine line) {
    return line.characters().stream().map(PlacedCharacter::text).collect(Collectors.joining());
  }

  private static ReadLine widths(ReadLine line) {
    return PunctuationWidth.settle(List.of(line)).get(0);
  }

  @Test
  void takesACommaWithWhiteBesideItForFullWidth() {
    assertEquals(
        "\u7532\uFF0C\u4E59\u4E19",
        text(widths(line(0, "\u7532", 2, ",", 18, "\u4E59", 2, "\u4E19"))));
  }

  @Test
  void takesACommaInANumberForHalfWidth() {
    assertEquals("1,234", text(widths(line(0, "1", 2, "\uFF0C", 3, "2", 2, "3", 2, "4"))));
  }

  @Test
  void takesABracketAtTheEndOfALineForLikeItsTwin() {
    List<ReadLine> settled =
        PunctuationWidth.settle(
            List.of(
                line(0, "\u7532", 2, "\uFF08", 2, "\u4E59", 2, "\u4E19"),
                line(0, "\uFF08", 2, "\u7532", 2, "\uFF09")));

    assertEquals("(\u7532)", text(settled.get(1)));
  }

  @Test
  void addsASpaceWhereTheWhiteIsWide() {
    assertEquals("\u7532\u4E59 1", text(Spaces.settle(line(0, "\u7532", 2, "\u4E59", 20, "1"))));
    assertEquals("\u7532\u4E59", text(Spaces.settle(line(0, "\u7532", 2, "\u4E59"))));
  }

  @Test
  void dropsASpaceThatHasNoWhite() {
    assertEquals("12", text(Spaces.settle(line(0, "1", 0, " ", -9, "2"))));
  }

  @Test
  void readsRoundLettersAmongDigitsAsZero() {
    Confusions confusions = new Confusions(new GrayU8(200, 40));

    ReadLine settled = confusions.settle(line(0, "1", 2, "O", 2, "5"));

    assertEquals("105", text(settled));
    assertTrue(settled.characters().get(1).confidence() < 0.95);
    assertEquals("O", settled.characters().get(1).others().get(0).text());
    assertEquals("0", text(confusions.settle(line(0, "o"))));
    assertEquals("AO", text(confusions.settle(line(0, "A", 2, "O"))));
  }
}
