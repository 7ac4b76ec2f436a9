package io.github.zipingbiao.internal.form;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  private static final List<String> WORDS =
      List.of(
          "预算", "执行", "率", "年度", "指标", "值", "得分", "项目", "名称", "（万元）", "其他", "资金", "说明", "甲乙", "1",
          "：");

  /** Sets are asked about again and again, in any order; each time it is the same one. */
  private static List<Set<Concept>> sets(Random random) {
    List<Set<Concept>> sets = new ArrayList<>();
    sets.add(EnumSet.allOf(Concept.class));
    for (int i = 0; i < 5; i++) {
      EnumSet<Concept> set = EnumSet.noneOf(Concept.class);
      for (Concept concept : Concept.values()) {
        if (random.nextInt(4) == 0) {
          set.add(concept);
        }
      }
      sets.add(set);
    }
    return sets;
  }

  @Test
  void memoryChangesNoAnswer() {
    Random random = new Random(1);
    Lexicon plain = Lexicon.standard();
    Lexicon remembering = plain.remembering();
    List<Set<Concept>> sets = sets(random);
    int meant = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(4); words >= 0; words--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      Label label = Label.of(text.toString());
      Set<Concept> among = sets.get(random.nextInt(sets.size()));

      Concept meaning = plain.meaning(label, among);

      assertSame(meaning, remembering.meaning(label, among), text.toString());
      meant += meaning == null ? 0 : 1;
    }
    assertTrue(meant > 500, "labels that mean something: " + meant);
  }
}
