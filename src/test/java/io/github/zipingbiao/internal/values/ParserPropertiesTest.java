package io.github.zipingbiao.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.values.PointsParser.NamedPoints;
import io.github.zipingbiao.internal.values.RateParser.Heading;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties that hold for any text, tried on texts made of what the parsers know. */
class ParserPropertiesTest {
  private static final long SEED = 20240131L;
  private static final int TEXTS = 20_000;
  private static final String[] PIECES = {
    "0", "1", "50", "2021", "12", ".", ",", "-", "—", "～", "%", "％", "≥", "≤", "<", "=", "（", "）",
    "(", ")", "【", "分", "万", "元", "个", "人次", "年", "月", "日", "底", "前", "季度", "第", "一", "以上", "以内",
    "约", "左右", "余", "正向", "各", "完成", " ", "\n", "\u3000", "\\", "*", "+", "$", "^", "\u0000",
    "\uD83D", "\uDE00", "效果", "A"
  };

  private final AmountParser amounts = new AmountParser();
  private final RateParser rates = new RateParser();
  private final PointsParser points = new PointsParser();
  private final IndicatorValueParser values = new IndicatorValueParser();

  @Test
  void neverThrowsAndAnswersTheSameTwice() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertEquals(amounts.parse(text), amounts.parse(text), text);
      assertEquals(points.parse(text), points.parse(text), text);
      assertEquals(points.parseName(text), points.parseName(text), text);
      assertEquals(values.parse(text), values.parse(text), text);
      for (Heading heading : Heading.values()) {
        assertNotNull(rates.parse(text, heading), text);
      }
    }
  }

  @Test
  void readsItsOwnNumbersBack() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(5));
      String text = number.toPlainString();
      assertEquals(number, amounts.parse(text).toOptional().orElseThrow().value());
      assertEquals(number, points.parse(text).toOptional().orElseThrow());
      assertEquals(
          number.movePointLeft(2),
          rates.parse(text + "%", Heading.PLAIN).toOptional().orElseThrow());
    }
  }

  @Test
  void findsNoMorePointsInANameThatHasGivenThemUp() {
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      String name = "产出" + "指标".repeat(random.nextInt(2));
      NamedPoints once = points.parseName(name + "（" + random.nextInt(101) + "分）");
      found += once.points().isPresent() ? 1 : 0;
      assertEquals(
          new NamedPoints(name, java.util.Optional.empty()), points.parseName(once.name()));
    }
    assertEquals(TEXTS, found);
  }

  @Test
  void agreesOnFoldedAndPrintedText() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      String folded = CellText.fold(text);
      assertEquals(text.length(), folded.length());
      assertEquals(folded, CellText.fold(folded));
      assertEquals(values.parse(text), values.parse(folded), text);
      assertEquals(amounts.parse(text).toOptional(), amounts.parse(folded).toOptional(), text);
      assertTrue(CellText.compact(text).length() <= text.length());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(9); n >= 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
