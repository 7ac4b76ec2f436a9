package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One line of ten-point type, its characters six points apart. */
final class SecondOpinionTest {
  private static final double CONFIDENCE = 0.9;

  private static List<Glyph> line(String text, double confidence, String others) {
    List<Glyph> glyphs = new ArrayList<>();
    List<Glyph.Reading> readings =
        others.chars().mapToObj(c -> new Glyph.Reading("" + (char) c, 0.1)).toList();
    for (int i = 0; i < text.length(); i++) {
      BoundingBox box = new BoundingBox(100 + 6 * i, 50, 106 + 6 * i, 60);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, 10, 58, 0, confidence, readings));
    }
    return glyphs;
  }

  private static PageContent page(List<Glyph> glyphs) {
    return new PageContent(1, 600, 800, 0, true, glyphs, List.of(), List.of());
  }

  private static List<Glyph> weigh(List<Glyph> read, String layer) {
    return SecondOpinion.weigh(page(read), page(List.of()), line(layer, 1, "")).glyphs();
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  @Test
  void isSurerWhereTheLayerAgrees() {
    List<Glyph> weighed = weigh(line("预算95.5", CONFIDENCE, ""), "预算９5.5");
    assertEquals("预算95.5", text(weighed));
    assertTrue(weighed.stream().allMatch(glyph -> glyph.confidence() > CONFIDENCE));
  }

  @Test
  void doubtsANumberThatTheLayerContradicts() {
    List<Glyph> weighed = weigh(line("预算95.5", CONFIDENCE, ""), "预算96.5");
    assertEquals("预算95.5", text(weighed));
    assertTrue(weighed.get(3).confidence() < CONFIDENCE);
    assertEquals("6", weighed.get(3).others().get(0).text());
  }

  @Test
  void takesTheRunnerUpOfAnOpenCharacterThatTheLayerNames() {
    List<Glyph> read = line("青禾具水利局", CONFIDENCE, "");
    read.set(2, line("青禾具", 0.5, "县").get(2));
    assertEquals("青禾县水利局", text(weigh(read, "青禾县水利局")));
  }

  @Test
  void keepsASureCharacterOfAWordWhateverTheLayerSays() {
    List<Glyph> read = line("青禾县水利局", CONFIDENCE, "");
    assertEquals(read.get(2), weigh(read, "青禾具水利局").get(2));
  }

  @Test
  void alignsALayerThatLacksACharacter() {
    List<Glyph> weighed = weigh(line("预算总额95", CONFIDENCE, ""), "预算额95");
    assertEquals("预算总额95", text(weighed));
    assertEquals(CONFIDENCE, weighed.get(2).confidence());
    assertTrue(weighed.get(5).confidence() > CONFIDENCE);
  }

  @Test
  void leavesOutALayerThatIsGarbage() {
    List<Glyph> read = line("预算95.5", CONFIDENCE, "");
    assertEquals(read, weigh(read, "#$5x1t"));
  }

  @Test
  void changesNothingWithoutALayer() {
    List<Glyph> read = line("95.5", CONFIDENCE, "");
    assertEquals(read, weigh(read, ""));
  }
}
