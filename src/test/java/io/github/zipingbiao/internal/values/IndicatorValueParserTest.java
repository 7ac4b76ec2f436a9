package io.github.zipingbiao.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.IndicatorValue.Deadline;
import io.github.zipingbiao.model.IndicatorValue.Description;
import io.github.zipingbiao.model.IndicatorValue.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueParserTest {
  private final IndicatorValueParser parser = new IndicatorValueParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥50个 | AT_LEAST | 50 | 个",
        ">=50个 | AT_LEAST | 50 | 个",
        "＞＝50个 | AT_LEAST | 50 | 个",
        "≧735人次 | AT_LEAST | 735 | 人次",
        "⩾735人次 | AT_LEAST | 735 | 人次",
        "大于等于 95 % | AT_LEAST | 95 | %",
        "大于或等于95％ | AT_LEAST | 95 | %",
        "不少于 10 家 | AT_LEAST | 10 | 家",
        "不低于90% | AT_LEAST | 90 | %",
        "不小于3次 | AT_LEAST | 3 | 次",
        "至少3次 | AT_LEAST | 3 | 次",
        "90%以上 | AT_LEAST | 90 | %",
        "90%及以上 | AT_LEAST | 90 | %",
        "90%（含）以上 | AT_LEAST | 90 | %",
        "达到90%以上 | AT_LEAST | 90 | %",
        "≥90%以上 | AT_LEAST | 90 | %",
        "=90%以上 | AT_LEAST | 90 | %",
        "≥≥90% | AT_LEAST | 90 | %",
        "≥100百分比 | AT_LEAST | 100 | 百分比",
        "≥2个百分点 | AT_LEAST | 2 | 个百分点",
        ">=530元/人*月 | AT_LEAST | 530 | 元/人*月",
        "≥11.376万元 | AT_LEAST | 11.376 | 万元",
        "≥1.2万人次 | AT_LEAST | 1.2 | 万人次",
        "≥-5% | AT_LEAST | -5 | %",
        "≤202.6万元 | AT_MOST | 202.6 | 万元",
        "<=5300元/户 | AT_MOST | 5300 | 元/户",
        "≦3天 | AT_MOST | 3 | 天",
        "⩽3天 | AT_MOST | 3 | 天",
        "不超过1,200.5万元 | AT_MOST | 1200.5 | 万元",
        "不高于5% | AT_MOST | 5 | %",
        "不多于5人 | AT_MOST | 5 | 人",
        "小于等于5% | AT_MOST | 5 | %",
        "53万以内 | AT_MOST | 53 | 万",
        "在 127.5 万以内 | AT_MOST | 127.5 | 万",
        "控制在167万元以内 | AT_MOST | 167 | 万元",
        "不超过53万元以内 | AT_MOST | 53 | 万元",
        "5%以下 | AT_MOST | 5 | %",
        "3个工作日内 | AT_MOST | 3 | 个工作日",
        "24小时内 | AT_MOST | 24 | 小时",
        "<5% | LESS_THAN | 5 | %",
        "＜5% | LESS_THAN | 5 | %",
        "小于5% | LESS_THAN | 5 | %",
        "低于5% | LESS_THAN | 5 | %",
        ">5% | MORE_THAN | 5 | %",
        "大于5% | MORE_THAN | 5 | %",
        "超过100家 | MORE_THAN | 100 | 家",
        "高于85% | MORE_THAN | 85 | %",
        "100余家 | MORE_THAN | 100 | 家",
        "100多家 | MORE_THAN | 100 | 家",
        "=8个 | EQUAL | 8 | 个",
        "═100% | EQUAL | 100 | %",
        "﹦100% | EQUAL | 100 | %",
        "＝100% | EQUAL | 100 | %",
        "等于100% | EQUAL | 100 | %",
        "50 | EQUAL | 50 |",
        "１００％ | EQUAL | 100 | %",
        "1,279.03 | EQUAL | 1279.03 |",
        "各 1 份 | EQUAL | 1 | 份",
        "各1份。 | EQUAL | 1 | 份",
        "正向90% | EQUAL | 90 | %",
        "正向≥90% | AT_LEAST | 90 | %",
        "反向≤5% | AT_MOST | 5 | %",
        "实际支出 53 万 | EQUAL | 53 | 万",
        "已完成100% | EQUAL | 100 | %",
        "100%完成 | EQUAL | 100 | %",
        "29.5亩 | EQUAL | 29.5 | 亩",
        "5万美元 | EQUAL | 5 | 万美元",
        "2次/年 | EQUAL | 2 | 次/年",
        "5年 | EQUAL | 5 | 年",
        "18月 | EQUAL | 18 | 月",
        "12个月 | EQUAL | 12 | 个月",
        "30㎡ | EQUAL | 30 | ㎡",
        "7盏 | EQUAL | 7 | 盏",
        "-5.2% | EQUAL | -5.2 | %",
        "0 | EQUAL | 0 |",
        "约100家 | ABOUT | 100 | 家",
        "100家左右 | ABOUT | 100 | 家",
        "近100家 | ABOUT | 100 | 家",
      })
  void readsAQuantity(String text, Comparison comparison, BigDecimal amount, String unit) {
    assertEquals(
        Optional.of(new Quantity(comparison, amount, Optional.empty(), Optional.ofNullable(unit))),
        parser.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6-8个 | 6 | 8 | 个",
        "6－8 个 | 6 | 8 | 个",
        "6—8 | 6 | 8 |",
        "6——8 | 6 | 8 |",
        "10～12家 | 10 | 12 | 家",
        "10〜12家 | 10 | 12 | 家",
        "6至8个 | 6 | 8 | 个",
        "6到8个 | 6 | 8 | 个",
        "6 ~ 8 | 6 | 8 |",
        "80%-90% | 80 | 90 | %",
        "80-90% | 80 | 90 | %",
        "=6-8个 | 6 | 8 | 个",
        "1,000-1,200元 | 1000 | 1200 | 元",
        "在30-35个 | 30 | 35 | 个",
      })
  void readsARange(String text, BigDecimal lower, BigDecimal upper, String unit) {
    assertEquals(
        Optional.of(
            new Quantity(Comparison.BETWEEN, lower, Optional.of(upper), Optional.ofNullable(unit))),
        parser.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2021年12月底前, 2021-12-31",
    "2021年12月31日前, 2021-12-31",
    "2021年12月31日之前, 2021-12-31",
    "2021年12月完成, 2021-12-31",
    "2021 年 12 月, 2021-12-31",
    "２０２１年１２月, 2021-12-31",
    "2020年2月底, 2020-02-29",
    "2021年6月30日, 2021-06-30",
    "2021年11月15号前完成, 2021-11-15",
    "在2021年11月底前完成, 2021-11-30",
    "截止2021年12月31日, 2021-12-31",
    "≤2021年12月31日, 2021-12-31",
    "=2021年12月, 2021-12-31",
    "2021年底前, 2021-12-31",
    "2021年末, 2021-12-31",
    "2021年1月-12月, 2021-12-31",
    "2021年1-12月, 2021-12-31",
    "2021年1月1日至2021年12月31日, 2021-12-31",
    "2021-12-31, 2021-12-31",
    "2021.12.31, 2021-12-31",
    "2021/12/31前, 2021-12-31",
    "2021-12, 2021-12-31",
  })
  void readsADeadlineWithItsDate(String text, LocalDate date) {
    assertEquals(
        Optional.of(new Deadline(Optional.of(date), OptionalInt.empty())), parser.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "第一季度, 1",
    "第二季度, 2",
    "第三季度前, 3",
    "第四季度, 4",
    "四季度, 4",
    "2021年第二季度, 2",
    "第3季度, 3",
    "2021年第四季度完成, 4",
    "第一至三季度, 3",
    "第三、四季度, 4",
    "第一季度-第二季度, 2"
  })
  void readsADeadlineByQuarter(String text, int quarter) {
    assertEquals(
        Optional.of(new Deadline(Optional.empty(), OptionalInt.of(quarter))), parser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12月31日前",
        "12月底",
        "12月",
        "全年",
        "年底前",
        "2021年",
        "2021年度",
        "2021年全年",
        "2021年上半年",
        "1-12月",
        "2019-2021年",
        "年内完成",
        "本年度",
        "≤12月"
      })
  void readsADeadlineWithoutAYearOrMonth(String text) {
    assertEquals(
        Optional.of(new Deadline(Optional.empty(), OptionalInt.empty())), parser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "效果明显",
        "达成预期指标",
        "正向%",
        "正向",
        "个",
        "≥",
        "论坛 1 次",
        "全市系统工作会 1 次，组织 3 次培训",
        "2021年6月31日",
        "培育 6-8 个特色项目，整体推进",
        "5年内建成10个基地",
        "8-6个",
        "6-8个以上",
        "≥6-8个",
        "≥90%以内",
        "1:1",
        "3/5",
        "12 34",
        "5.",
        "第五季度",
        "每年2次",
        "100%，较上年增长",
        "50个60人",
        "1+1",
        "90的",
        "6-8-10",
        "80元-90%",
        "无",
        "按计划完成",
        "及时",
        "12345678901234567890123456789个"
      })
  void describesEverythingElse(String text) {
    assertEquals(Optional.of(new Description()), parser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "-", "—", "——", "/", "\\", "一", "……", "（）", "**"})
  void leavesABlankEmpty(String text) {
    assertEquals(Optional.empty(), parser.parse(text));
  }

  @Test
  void putsSignValueAndUnitOfThreeColumnsTogether() {
    assertEquals(parser.parse("≥100%"), parser.parse("≥", "100", "%"));
    assertEquals(parser.parse("效果明显"), parser.parse("", "效果明显", ""));
    assertEquals(Optional.empty(), parser.parse("", "", ""));
  }

  @Test
  void takesAnUnknownUnitFromAColumnOfItsOwn() {
    IndicatorValue value = parser.parse("≥", "3", "示范窗口").orElseThrow();
    Quantity quantity = assertInstanceOf(Quantity.class, value);
    assertEquals(Optional.of("示范窗口"), quantity.unit());
    assertEquals(Comparison.AT_LEAST, quantity.comparison());
    assertInstanceOf(Description.class, parser.parse("3示范窗口").orElseThrow());
  }
}
