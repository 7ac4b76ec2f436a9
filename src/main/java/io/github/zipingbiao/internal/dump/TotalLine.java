package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The row with the totals.
 *
 * @param label words of its label
 * @param figures its numbers
 * @param grade words behind them on the same line
 * @param end index of the first word behind the row
 */
record TotalLine(List<Word> label, List<Word> figures, List<Word> grade, int end) {
  private static final int MOST_PIECES = 3;
  private static final int MOST_FIGURES = 2;

  /** Returns the index of the last total row, the size where there is none. */
  static int in(List<Word> words, int from, Lexicon lexicon) {
    for (int i = words.size() - 1; i >= from; i--) {
      boolean begins = i == 0 || words.get(i - 1).line() != words.get(i).line();
      if (begins && at(words, i, lexicon) != null) {
        return i;
      }
    }
    return words.size();
  }

  /** Returns the total row that begins at a word, null where none does. */
  static TotalLine at(List<Word> words, int from, Lexicon lexicon) {
    for (int to = Math.min(words.size(), from + MOST_PIECES); to > from; to--) {
      if (FormAnchors.sure(FormAnchors.text(words, from, to), lexicon, Concept.TOTAL)) {
        List<Word> figures = new ArrayList<>();
        int end = to;
        while (end < words.size()
            && figures.size() < MOST_FIGURES
            && lexicon.matches("points", words.get(end).text())) {
          figures.add(words.get(end++));
        }
        int gradeEnd = end;
        while (gradeEnd < words.size() && lexicon.matches("grade", words.get(gradeEnd).text())) {
          gradeEnd++;
        }
        return figures.isEmpty()
            ? null
            : new TotalLine(
                words.subList(from, to), figures, words.subList(end, gradeEnd), gradeEnd);
      }
    }
    return null;
  }

  /** Adds the row; a lone number is the score, unless it is the full mark beside a score column. */
  void putInto(GridBuilder grid, List<Concept> roles) {
    int row = grid.addRow();
    int weight = 1 + roles.indexOf(Concept.WEIGHT);
    int score = 1 + roles.indexOf(Concept.SCORE);
    int last = grid.columns();
    int first = figures.size() == 2 ? weight : score;
    int room = last - figures.size() - (grade.isEmpty() ? 0 : 1);
    int labelEnd = first > 1 ? Math.min(first, room) : room;
    grid.put(row, 1, 0, labelEnd, label, 0);
    int column = labelEnd;
    for (Word figure : figures) {
      grid.put(row, 1, column, column + 1, List.of(figure), 0);
      column++;
    }
    if (column < last) {
      grid.put(row, 1, column, last, grade, 0);
    }
  }
}
