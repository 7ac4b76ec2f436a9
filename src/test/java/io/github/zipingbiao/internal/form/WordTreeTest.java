package io.github.zipingbiao.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordTreeTest {
  @Test
  void findsTheSameWordsAsALookAtEachOfThem() {
    Random random = new Random(3);
    Map<String, String> words = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      String word = text(random, 1 + random.nextInt(4));
      words.put(word, word);
    }
    WordTree<String> tree = WordTree.of(words);
    int found = 0;
    for (int i = 0; i < 300; i++) {
      String text = text(random, random.nextInt(10));
      for (int end = 0; end <= text.length(); end++) {
        String before = text.substring(0, end);
        List<String> expected =
            words.keySet().stream()
                .filter(before::endsWith)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        assertEquals(expected, tree.endingAt(text, end), before);
        found += expected.size();
      }
    }
    assertTrue(found > 500, "words that were found: " + found);
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("指标值率".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
