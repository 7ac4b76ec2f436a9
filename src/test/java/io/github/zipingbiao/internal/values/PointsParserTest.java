package io.github.zipingbiao.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsParserTest {
  private final PointsParser parser = new PointsParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产出指标（50分） | 产出指标 | 50",
        "数量指标(10) | 数量指标 | 10",
        "社会效益指标（30） | 社会效益指标 | 30",
        "满意度指标[10分] | 满意度指标 | 10",
        "满意度指标【10分】 | 满意度指标 | 10",
        "满意度指标〔10 分〕 | 满意度指标 | 10",
        "产出指标50分 | 产出指标 | 50",
        "产出指标 50 分 | 产出指标 | 50",
        "产出指标（５０分） | 产出指标 | 50",
        "产出（50分）指标 | 产出指标 | 50",
        "质量指标（12.5分） | 质量指标 | 12.5",
        "产出指标（满分50分） | 产出指标 | 50",
        "产出指标（分值：50） | 产出指标 | 50",
        "成本指标（万元）（10分） | 成本指标（万元） | 10",
      })
  void separatesThePointsFromTheName(String text, String name, BigDecimal points) {
    assertEquals(new PointsParser.NamedPoints(name, Optional.of(points)), parser.parseName(text));
  }

  @Test
  void separatesPointsThatStandOnALineOfTheirOwn() {
    assertEquals(
        new PointsParser.NamedPoints("效益指标", Optional.of(new BigDecimal("30"))),
        parser.parseName("效益指标\n（30 分）"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(50分)", "（50）", "50分", " ( 50 分 ) "})
  void leavesNoNameWhereOnlyPointsArePrinted(String text) {
    assertEquals(
        new PointsParser.NamedPoints("", Optional.of(new BigDecimal("50"))),
        parser.parseName(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标（二）", "成本指标（万元）", "产出指标", "产出指标（2021）", "产出指标（50%）", "得分", "指标1",
        "完成率（A/B）", "产出（50分）指标（40分）", "增长-5分", "3.50.分", "（）", "（50", ""
      })
  void keepsWhatIsNotPointsInTheName(String text) {
    assertEquals(new PointsParser.NamedPoints(text, Optional.empty()), parser.parseName(text));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10",
    "10分, 10",
    "9.57分, 9.57",
    "9.50, 9.50",
    "１０, 10",
    "0, 0",
    "（10分）, 10",
    "-2, -2",
    "10 分, 10",
    "100, 100"
  })
  void readsACellOfPoints(String text, BigDecimal points) {
    assertEquals(new Reading.Value<>(points), parser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "—", "／", "一", "……", "无"})
  void takesStrokesForABlank(String text) {
    assertInstanceOf(Reading.Blank.class, parser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10/10", "1 0", "优", "10%", "10分5", "5-10分", "扣2分", "10.分"})
  void saysThatItDoesNotUnderstand(String text) {
    assertEquals(new Reading.NotUnderstood<>(text), parser.parse(text));
  }
}
