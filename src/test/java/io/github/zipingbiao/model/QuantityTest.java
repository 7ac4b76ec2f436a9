package io.github.zipingbiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "1.2, 万人次, 12000, 人次",
    "3, 亿元, 300000000, 元",
    "5, 百万元, 5000000, 元",
    "0.37, 十万亩, 37000, 亩",
    "20, 万, 200000, ''",
    "95, 百分比, 95, 百分比",
    "2, 百分点, 2, 百分点",
    "7, 千米, 7000, 米",
    "8, 座, 8, 座",
  })
  void countsInThePlainUnit(String amount, String unit, String plain, String plainUnit) {
    IndicatorValue.Quantity quantity =
        new IndicatorValue.Quantity(
            Comparison.EQUAL, new BigDecimal(amount), Optional.empty(), Optional.of(unit));
    assertEquals(plain, quantity.plainAmount().toPlainString().replaceAll("[.]0+$", ""));
    assertEquals(plainUnit, quantity.plainUnit().orElse(""));
  }

  @Test
  void bothEndsOfARangeAreCounted() {
    IndicatorValue.Quantity range =
        new IndicatorValue.Quantity(
            Comparison.BETWEEN,
            new BigDecimal("1.5"),
            Optional.of(new BigDecimal("2")),
            Optional.of("万户"));
    assertEquals(new BigDecimal("15000"), range.plainAmount());
    assertEquals(Optional.of(new BigDecimal("20000")), range.plainUpper());
  }

  @Test
  void aQuantityWithoutUnitIsPlain() {
    IndicatorValue.Quantity quantity =
        new IndicatorValue.Quantity(
            Comparison.AT_LEAST, new BigDecimal("3"), Optional.empty(), Optional.empty());
    assertEquals(new BigDecimal("3"), quantity.plainAmount());
    assertEquals(Optional.empty(), quantity.plainUnit());
  }
}
