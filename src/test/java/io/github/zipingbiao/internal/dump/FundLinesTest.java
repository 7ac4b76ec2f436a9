package io.github.zipingbiao.internal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.form.Concept;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundLinesTest {
  private static final List<Concept> ROLES =
      List.of(
          Concept.INITIAL_BUDGET,
          Concept.ANNUAL_BUDGET,
          Concept.EXECUTED,
          Concept.WEIGHT,
          Concept.RATE,
          Concept.SCORE);

  private static List<FundLines.Line> lines(String text) {
    List<Word> words = new ArrayList<>();
    Dump.of(text).lines().forEach(line -> words.addAll(line.words()));
    return new FundLines(ROLES).in(words);
  }

  @Test
  void joinsALabelThatIsWrappedBeforeItsFigures() {
    FundLines.Line line = lines("其中：当年财政\n拨款\n20 20 10 — 50% —").get(0);
    assertEquals(2, line.label().size());
    assertEquals("10", line.values().get(2).text());
  }

  @Test
  void findsTheBlankBudgetByTheRate() {
    FundLines.Line line = lines("年度资金总额 80 60 10 75% 7.5").get(0);
    assertFalse(line.values().containsKey(0));
    assertEquals("80", line.values().get(1).text());
    assertEquals("75%", line.values().get(4).text());
    assertFalse(line.doubtful());
  }

  @Test
  void doubtsALoneFigure() {
    assertTrue(lines("其他资金 5").get(0).doubtful());
  }

  @Test
  void putsTwoDashesWherePointsDoNotApply() {
    FundLines.Line line = lines("其他资金 — —").get(0);
    assertEquals(List.of(3, 5), List.copyOf(line.values().keySet()));
  }
}
