package io.github.zipingbiao.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTest {
  @ParameterizedTest
  @CsvSource({
    "元, 1",
    "千元, 1000",
    "万元, 10000",
    "百万元, 1000000",
    "千万元, 10000000",
    "亿元, 100000000",
    "万, 10000",
    "亿, 100000000",
    "人民币万元, 10000"
  })
  void knowsHowManyYuanAUnitIs(String text, String yuan) {
    assertEquals(
        0, new BigDecimal(yuan).compareTo(MoneyUnit.of(text).orElseThrow().yuan().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "百万元, 百万元",
    "单位：万元, 万元",
    "单位：人民币百万元, 百万元",
    "金额单位：千元, 千元",
    "项目资金（万元）, 万元",
    "资金万元, 万元",
    "单位：元 2021年3月, 元",
    "单位：万美元, 万美元",
    "单位：新加坡元, 新加坡元"
  })
  void findsTheLongestUnitInACaption(String caption, String unit) {
    assertEquals(unit, MoneyUnit.in(caption).orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource({"单位：元氏县财政局", "住宅（3单元）", "填报单位：万源市教育局", "二级指标", "10分", "A"})
  void takesNoOtherWordForAUnit(String caption) {
    assertEquals(Optional.empty(), MoneyUnit.in(caption));
  }

  @Test
  void keepsOtherCurrenciesUnconverted() {
    MoneyUnit dollars = MoneyUnit.of("万美元").orElseThrow();
    assertEquals(Optional.empty(), dollars.yuan());
    assertEquals(BigDecimal.TEN, dollars.inYuan(BigDecimal.TEN));
  }

  @Test
  void unitsOfTheSameSizeAreTheSame() {
    assertTrue(MoneyUnit.of("万").orElseThrow().isSameAs(MoneyUnit.of("万元").orElseThrow()));
    assertFalse(MoneyUnit.of("元").orElseThrow().isSameAs(MoneyUnit.of("万元").orElseThrow()));
    assertFalse(MoneyUnit.of("美元").orElseThrow().isSameAs(MoneyUnit.of("元").orElseThrow()));
  }
}
