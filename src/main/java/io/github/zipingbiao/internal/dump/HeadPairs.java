package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Label;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Labels with their values behind them, one after the other. */
final class HeadPairs {
  private static final int MOST_PIECES = 5;

  /** A word that only may mean something does not end the value before it. */
  private static final double SURE = 0.85;

  private static final Set<Concept> LABELS =
      EnumSet.of(
          Concept.PROJECT_NAME,
          Concept.PROJECT_CODE,
          Concept.SUPERVISING_DEPARTMENT,
          Concept.IMPLEMENTING_UNIT,
          Concept.LEADER,
          Concept.PHONE,
          Concept.FISCAL_YEAR,
          Concept.TOTAL_SCORE,
          Concept.GRADE,
          Concept.NOTE);

  private HeadPairs() {}

  /**
   * A label and its value.
   *
   * @param label its words
   * @param value words of the value, empty where it is blank
   */
  record Pair(List<Word> label, List<Word> value) {}

  /** Returns the pairs among some words; what stands before the first label is left out. */
  static List<Pair> in(List<Word> words, Lexicon lexicon) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = labelEnd(words, i, lexicon);
      if (end > i) {
        pairs.add(new Pair(words.subList(i, end), new ArrayList<>()));
        i = end;
      } else {
        if (!pairs.isEmpty()) {
          pairs.get(pairs.size() - 1).value().add(words.get(i));
        }
        i++;
      }
    }
    return pairs;
  }

  /** Returns the index of the first word that begins a label, the size where none does. */
  static int firstLabel(List<Word> words, Lexicon lexicon) {
    for (int i = 0; i < words.size(); i++) {
      if (labelEnd(words, i, lexicon) > i) {
        return i;
      }
    }
    return words.size();
  }

  /** Returns the end of the longest label that begins at a word, {@code from} where none does. */
  private static int labelEnd(List<Word> words, int from, Lexicon lexicon) {
    int end = from;
    if (Label.of(words.get(from).text()).core().isEmpty()
        || "(\uFF08".indexOf(words.get(from).text().charAt(0)) >= 0) {
      return end;
    }
    for (int to = from + 1; to <= Math.min(words.size(), from + MOST_PIECES); to++) {
      double score = score(words, from, to, lexicon);
      if (score >= SURE && score > score(words, from + 1, to, lexicon)) {
        end = to;
      }
    }
    return end;
  }

  private static double score(List<Word> words, int from, int to, Lexicon lexicon) {
    Label label = Label.of(FormAnchors.text(words, from, to));
    return lexicon.scores(label, LABELS).values().stream().mapToDouble(s -> s).max().orElse(0);
  }
}
