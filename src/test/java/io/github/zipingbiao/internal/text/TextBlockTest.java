package io.github.zipingbiao.internal.text;

import static io.github.zipingbiao.internal.text.Typesetter.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zipingbiao.internal.text.Typesetter.Align;
import org.junit.jupiter.api.Test;

class TextBlockTest {
  private static final String PROSE = "全年共组织培训12场，培训村干部386人次，参训人员满意度达到98.5%，基层治理能力明显提升。";

  @Test
  void joinsAParagraphWrappedAtAnyWidth() {
    for (double width = 60; width <= 500; width += 7) {
      assertEquals(PROSE, cell(width).set(PROSE).text(), "width " + width);
      assertEquals(
          PROSE, cell(width).align(Align.JUSTIFIED).set(PROSE).text(), "justified, width " + width);
    }
  }

  @Test
  void keepsTheParagraphsOfTheAuthor() {
    String text = cell(120).set("1.完成河道清淤3公里。", "2.新建提灌站2座，改造渠道1200米。").text();
    assertEquals("1.完成河道清淤3公里。\n2.新建提灌站2座，改造渠道1200米。", text);
  }

  @Test
  void joinsALabelSetInANarrowCell() {
    assertEquals("年度总体目标", cell(34).align(Align.CENTRE).set("年度", "总体", "目标").text());
    assertEquals("偏差原因分析及改进措施", cell(74).align(Align.CENTRE).set("偏差原因分析", "及改进措施").text());
  }

  @Test
  void joinsANumberCutByANarrowColumn() {
    assertEquals("202.64万元", cell(30).padding(2).align(Align.CENTRE).set("202.64万元").text());
  }
}
