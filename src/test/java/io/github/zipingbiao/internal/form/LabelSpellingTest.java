package io.github.zipingbiao.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.FreeLine;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines put together from sure, unsure and guessed characters. */
final class LabelSpellingTest {
  private static final double SURE = 0.99;
  private static final double UNSURE = 0.85;
  private static final double GUESSED = 0.4;

  private final List<Glyph> glyphs = new ArrayList<>();

  private LabelSpellingTest sure(String text) {
    text.chars().forEach(c -> add((char) c, SURE, ""));
    return this;
  }

  private LabelSpellingTest unsure(char c, String others) {
    return add(c, UNSURE, others);
  }

  private LabelSpellingTest guessed(char c) {
    return add(c, GUESSED, "");
  }

  private LabelSpellingTest add(char c, double confidence, String others) {
    List<Glyph.Reading> readings =
        others.chars().mapToObj(o -> new Glyph.Reading("" + (char) o, 0.05)).toList();
    BoundingBox box = new BoundingBox(10 * glyphs.size(), 0, 10 * glyphs.size() + 10, 10);
    glyphs.add(new Glyph("" + c, box, 10, 8, 0, confidence, readings));
    return this;
  }

  private String mended(boolean recognised) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    PageContent page = new PageContent(1, 500, 800, 0, recognised, glyphs, List.of(), List.of());
    TextLine line = new TextLine(glyphs, new BoundingBox(0, 0, 500, 10), text.toString());
    StitchedDocument document = new StitchedDocument(List.of(), List.of(new FreeLine(page, line)));
    return LabelSpelling.mend(document, Lexicon.standard()).lines().get(0).line().text();
  }

  @Test
  void takesARunnerUpThatMakesALabel() {
    assertEquals("质量指标", sure("质量指").unsure('际', "标示").mended(true));
  }

  @Test
  void mendsTwoCharactersOfALongLabel() {
    sure("偏差原").unsure('困', "因").sure("分析及改").unsure('讲', "进").sure("措施");
    assertEquals("偏差原因分析及改进措施", mended(true));
  }

  @Test
  void findsTheOneLabelThatAnUnreadableCharacterLeaves() {
    assertEquals("实际完成情况", sure("实际完").guessed('或').sure("情况").mended(true));
  }

  @Test
  void mendsTheWordsBeforeABracket() {
    assertEquals("年初预算数（万元）", sure("年初预算").unsure('教', "数").sure("（万元）").mended(true));
  }

  @Test
  void leavesSureCharactersAndTextLayersAlone() {
    assertEquals("质量指际", sure("质量指际").mended(true));
    glyphs.clear();
    assertEquals("质量指际", sure("质量指").unsure('际', "标").mended(false));
  }

  @Test
  void leavesNamesAlone() {
    assertEquals("青禾具水利局", sure("青禾").unsure('具', "县").sure("水利局").mended(true));
  }

  @Test
  void leavesALabelAloneThatIsOneAlready() {
    assertEquals("产出指标", unsure('产', "支").sure("出指标").mended(true));
  }

  @Test
  void leavesARunAloneThatMayBeTwoLabels() {
    assertEquals("年切预算数", sure("年").unsure('切', "初度").sure("预算数").mended(true));
  }
}
