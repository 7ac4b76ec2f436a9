package io.github.zipingbiao.internal.values;

import static io.github.zipingbiao.internal.values.RateParser.Heading.PERCENT;
import static io.github.zipingbiao.internal.values.RateParser.Heading.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateParserTest {
  private final RateParser parser = new RateParser();

  @ParameterizedTest
  @CsvSource({
    "95.71%, 0.9571",
    "95.71％, 0.9571",
    "９５．７１％, 0.9571",
    "95.71 %, 0.9571",
    "100.00%, 1.0000",
    "100%, 1.00",
    "1%, 0.01",
    "0.5%, 0.005",
    "0%, 0.00",
    "100, 1.00",
    "99, 0.99",
    "95.71, 0.9571",
    "1, 1",
    "1.0, 1.0",
    "0.9571, 0.9571",
    "0, 0",
    "102.4%, 1.024",
  })
  void readsAFractionUnderAnyHeading(String text, BigDecimal fraction) {
    for (RateParser.Heading heading : RateParser.Heading.values()) {
      var read = assertInstanceOf(Reading.Value.class, parser.parse(text, heading));
      assertEquals(fraction, read.value(), heading.name());
    }
  }

  @ParameterizedTest
  @CsvSource({"1.2, PLAIN, 1.2", "1.2, PERCENT, 0.012", "1.5, PLAIN, 1.5", "1.6, PLAIN, 0.016"})
  void letsTheHeadingDecideAboutABareNumberJustAboveOne(
      String text, RateParser.Heading heading, BigDecimal fraction) {
    var read = assertInstanceOf(Reading.Value.class, parser.parse(text, heading));
    assertEquals(fraction, read.value());
  }

  @ParameterizedTest
  @EnumSource
  void takesStrokesForABlank(RateParser.Heading heading) {
    for (String text : new String[] {"", "-", "—", "/", "%", "一", "无", "……"}) {
      assertInstanceOf(Reading.Blank.class, parser.parse(text, heading), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"95.71%以上", "约95%", "95 71%", "100%%", "已完成", "95.%", "1/2", "十成"})
  void saysThatItDoesNotUnderstand(String text) {
    assertEquals(new Reading.NotUnderstood<>(text), parser.parse(text, PLAIN));
    assertEquals(new Reading.NotUnderstood<>(text), parser.parse(text, PERCENT));
  }
}
