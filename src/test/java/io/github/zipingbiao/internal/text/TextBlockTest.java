package io.github.zipingbiao.internal.text;

import static io.github.zipingbiao.internal.text.Typesetter.cell;
import static io.github.zipingbiao.internal.text.Typesetter.glyph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.text.Typesetter.Align;
import io.github.zipingbiao.internal.text.Typesetter.Wrap;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {
  private static final BoundingBox BOX = new BoundingBox(0, 0, 300, 100);

  @Test
  void keepsTheParagraphsOfTheAuthor() {
    String text = cell(120).set("1.完成河道清淤3公里。", "2.新建提灌站2座，改造渠道1200米。").text();
    assertEquals("1.完成河道清淤3公里。\n2.新建提灌站2座，改造渠道1200米。", text);
  }

  @Test
  void seesAParagraphBeginAtAnIndentThoughTheLineAboveIsFull() {
    // Eight characters fill the first line but for its indent, ten the others.
    String text = cell(110).indent(2).set("完成改造道路三条", "新建灌溉水渠五公里").text();
    assertEquals("完成改造道路三条\n新建灌溉水渠五公里", text);
  }

  @Test
  void doesNotTakeAHangingIndentForAParagraph() {
    List<Glyph> glyphs =
        List.of(
            glyph("1", 5, 20, 5, 10),
            glyph(".", 10, 20, 5, 10),
            glyph("完", 25, 20, 10, 10),
            glyph("成", 35, 20, 10, 10),
            glyph("改", 25, 33, 10, 10),
            glyph("造", 35, 33, 10, 10));
    assertEquals("1.完成改造", TextBlock.of(glyphs, new BoundingBox(0, 0, 50, 50)).text());
  }

  @Test
  void joinsALabelBrokenForLooksInItsCell() {
    assertEquals("年度总体目标", cell(34).align(Align.CENTRE).set("年度", "总体", "目标").text());
    assertEquals("偏差原因及改进措施", cell(74).align(Align.CENTRE).set("偏差原因", "及改进措施").text());
  }

  @Test
  void keepsTwoNumbersBelowOneAnotherApart() {
    assertEquals("100\n200", cell(60).align(Align.CENTRE).set("100", "200").text());
  }

  @Test
  void joinsANumberCutByANarrowColumn() {
    assertEquals("202.64万元", cell(30).padding(2).align(Align.CENTRE).set("202.64万元").text());
  }

  @Test
  void partsLatinWordsWrappedAtASpaceWithOneSpace() {
    String sentence = "Purchase of twelve laboratory instruments";
    assertEquals(sentence, cell(100).set(sentence).text());
  }

  @Test
  void keepsTheHyphenAtTheEndOfALine() {
    assertEquals("A well-known name", cell(55).padding(2).set("A well-known name").text());
  }

  @Test
  void takesALastLineStretchedToTheFullWidthForAParagraphEnd() {
    String text = cell(130).align(Align.JUSTIFIED_WITH_LAST).set("已完成。", "结余资金按规定交回财政。").text();
    assertEquals("已完成。\n结余资金按规定交回财政。", text);
  }

  @Test
  void goesOnWhereThePageBreakCutACell() {
    TextBlock below = cell(70).set("设施维修").block();
    TextBlock full = cell(70).set("完成农田水利").block();
    assertEquals("完成农田水利设施维修", TextBlock.joined(List.of(full, below)));
    assertEquals(Flow.SURE, full.flowInto(below, 0));
    TextBlock ended = cell(110).set("完成农田水利。").block();
    assertEquals("完成农田水利。\n设施维修", TextBlock.joined(List.of(ended, below)));
    assertEquals(Flow.NONE, ended.flowInto(below, 0));
  }

  @Test
  void dropsTheGapBetweenHanAndLatinEvenIfTyped() {
    assertEquals("完成培训12场次", cell(200).set("完成培训 12 场次").text());
    assertEquals("系统V3.0上线", cell(200).set("系统 V3.0 上线").text());
  }

  @Test
  void keepsOneSpaceTypedBetweenHanWords() {
    assertEquals("张三 李四", cell(200).set("张三   李四").text());
    assertEquals("项 目 名 称", cell(200).set("项 目 名 称").text());
    assertEquals("完成。已验收", cell(200).set("完成。 已验收").text());
  }

  @Test
  void readsAGapBetweenLatinWordsAsASpace() {
    List<Glyph> apart = List.of(glyph("a", 5, 20, 5, 10), glyph("b", 13, 20, 5, 10));
    assertEquals("a b", TextBlock.of(apart, BOX).text());
    List<Glyph> close = List.of(glyph("a", 5, 20, 5, 10), glyph("b", 12, 20, 5, 10));
    assertEquals("ab", TextBlock.of(close, BOX).text());
  }

  @Test
  void readsARaisedFigureInItsLine() {
    List<Glyph> glyphs =
        List.of(
            glyph("2", 25, 16, 3, 6),
            glyph("万", 5, 20, 10, 10),
            glyph("m", 17, 20, 8, 10),
            glyph("土", 5, 30, 10, 10),
            glyph("地", 15, 30, 10, 10));
    assertEquals(List.of("万m2", "土地"), texts(TextBlock.of(glyphs, BOX)));
  }

  @Test
  void keepsLinesApartThatTouch() {
    TextBlock block = cell(60).leading(1.0).set("完成农田水利设施维修任务").block();
    assertEquals(List.of("完成农田水", "利设施维修", "任务"), texts(block));
  }

  @Test
  void putsFontsWithDifferentBaselinesOnOneLine() {
    List<Glyph> glyphs =
        List.of(
            glyph("共", 5, 20, 10, 10),
            glyph("1", 15, 21.4, 5, 10),
            glyph("2", 20, 21.4, 5, 10),
            glyph("场", 25, 20, 10, 10));
    assertEquals("共12场", TextBlock.of(glyphs, BOX).text());
  }

  @Test
  void readsTextSetSidewaysInItsOwnDirection() {
    String paragraph = "完成农田水利设施维修任务，共12处。";
    for (int turns = 0; turns < 4; turns++) {
      assertEquals(paragraph, cell(70).turned(turns).set(paragraph).text(), turns + " turns");
    }
  }

  @Test
  void readsCharactersStackedInANarrowCell() {
    assertEquals("效益指标", cell(14).padding(1).wrap(Wrap.BREAK_ALL).set("效益指标").text());
  }

  @Test
  void isBlankWithoutVisibleGlyphs() {
    TextBlock block = cell(50).set("  ").block();
    assertTrue(block.isBlank());
    assertEquals("", block.text());
  }

  private static List<String> texts(TextBlock block) {
    return block.lines().stream().map(TextLine::text).toList();
  }
}
