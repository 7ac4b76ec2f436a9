package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Label;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/** Finds the label of a section, wrapped in the narrow first column, left of other words. */
final class LayoutLabel {
  private static final double SURE = 0.85;

  private final Lexicon lexicon;
  private final Concept section;

  LayoutLabel(Lexicon lexicon, Concept section) {
    this.lexicon = lexicon;
    this.section = section;
  }

  /**
   * Returns the character column left of which the words are the label; 0 where there is none.
   *
   * @param words words below the header
   * @param above words of the label beside the header
   */
  int border(List<Word> words, List<Word> above) {
    TreeSet<Integer> starts = new TreeSet<>();
    words.forEach(word -> starts.add(word.start()));
    int most = words.stream().mapToInt(Word::end).max().orElse(0);
    starts.add(most);
    int best = 0;
    double worth = SURE;
    for (int border : starts) {
      List<Word> left = new ArrayList<>(above);
      words.stream().filter(word -> word.start() < border).forEach(left::add);
      boolean cut = words.stream().anyMatch(w -> w.start() < border && w.end() > border);
      double score = cut || left.isEmpty() ? 0 : score(left);
      if (score >= worth) {
        worth = score;
        best = border;
      }
    }
    return best;
  }

  private double score(List<Word> words) {
    Label label = Label.of(FormAnchors.text(words, 0, words.size()));
    return lexicon.scores(label, EnumSet.of(section)).getOrDefault(section, 0.0);
  }
}
