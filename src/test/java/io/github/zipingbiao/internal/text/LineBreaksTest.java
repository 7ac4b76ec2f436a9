package io.github.zipingbiao.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineBreaksTest {
  private static final String[] PIECES = {
    "预", "算", "2", "0", "a", "Z", "，", "。", "、", "；", "：", "）", "（", "《", "》", "(", ")", "“", "%",
    "-", ".", " "
  };

  @Test
  void partsWhereTheUnicodeRulesPart() {
    Random random = new Random(5);
    LineBreaks breaks = new LineBreaks();
    BreakIterator rules = BreakIterator.getLineInstance(ULocale.CHINA);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      rules.setText(text.toString());
      rules.first();
      assertEquals(rules.next(), breaks.firstBreak(text.toString()), text.toString());
    }
  }
}
