package io.github.zipingbiao.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTest {
  private final AmountParser parser = new AmountParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "361.5 | 361.5 |",
        "1,279.03 | 1279.03 |",
        "12,345,678 | 12345678 |",
        "３６１．５ | 361.5 |",
        "１，２７９．０３ | 1279.03 |",
        "202.64万元 | 202.64 | 万元",
        "202.64 万元 | 202.64 | 万元",
        "202.64（万元） | 202.64 | 万元",
        "387664.62元 | 387664.62 | 元",
        "1.2亿元 | 1.2 | 亿元",
        "5万美元 | 5 | 万美元",
        "￥90 | 90 |",
        "¥ 90.10 | 90.10 |",
        "-5.2 | -5.2 |",
        "－5.2 | -5.2 |",
        "−5.2 | -5.2 |",
        "0.00 | 0.00 |",
        "0 | 0 |",
        ".5 | 0.5 |",
        "10.50 | 10.50 |",
      })
  void readsAnAmountAsPrinted(String text, BigDecimal value, String unit) {
    var read = assertInstanceOf(Reading.Value.class, parser.parse(text));
    assertEquals(new AmountParser.Amount(value, Optional.ofNullable(unit)), read.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u3000", "\n", "-", "—", "——", "－", "–", "--", "/", "／", "\\", "一", "……", "…",
        "...", "无", "( )", "（）", "（-）", "￥", "¥-", "~", "\u200B"
      })
  void takesStrokesForABlank(String text) {
    assertInstanceOf(Reading.Blank.class, parser.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其中：90",
        "90左右",
        "12 34",
        "1,27",
        "1279,03",
        "1,2345",
        "007",
        "5.",
        "1.2.3",
        "3-5",
        "90%",
        "10分",
        "见附件",
        "元",
        "(5.2)",
        "九十",
        "1e5",
        "90/2",
        "0x10",
        "1.5\n2.5",
        "+-3",
        "12345678901234567890123456789"
      })
  void saysThatItDoesNotUnderstand(String text) {
    assertEquals(new Reading.NotUnderstood<>(text), parser.parse(text));
  }
}
