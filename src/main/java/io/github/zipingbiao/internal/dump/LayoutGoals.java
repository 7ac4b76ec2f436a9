package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The goals in a dump that keeps its columns: prose beside prose under headings. */
final class LayoutGoals {
  private final Lexicon lexicon;
  private final GridBuilder grid;
  private final LayoutHeader header;

  LayoutGoals(Lexicon lexicon, GridBuilder grid, LayoutHeader header) {
    this.lexicon = lexicon;
    this.grid = grid;
    this.header = header;
  }

  void put(List<DumpLine> lines) {
    List<Word> words = new ArrayList<>(header.prose());
    lines.forEach(line -> words.addAll(line.words()));
    int columns = header.columns().size();
    int[] borders = new int[columns + 1];
    borders[columns] = Integer.MAX_VALUE;
    for (int c = 1; c < columns; c++) {
      borders[c] =
          border(words, header.columns().get(c - 1).start(), header.columns().get(c).end());
    }
    List<Word> first = words.stream().filter(word -> word.start() < borders[1]).toList();
    borders[0] = new LayoutLabel(lexicon, Concept.GOALS_SECTION).border(first, header.left());
    int row = grid.addRow();
    int values = grid.addRow();
    List<Word> section = new ArrayList<>(header.left());
    words.stream().filter(word -> word.start() < borders[0]).forEach(section::add);
    if (section.isEmpty()) {
      grid.blank(row, 2, 0, 1, header.columns().get(0).words().get(0));
    } else {
      grid.put(row, 2, 0, 1, section, 0);
    }
    int step = Math.max(1, (grid.columns() - 1) / columns);
    for (int c = 0; c < columns; c++) {
      int from = borders[c];
      int to = borders[c + 1];
      int end = c + 1 == columns ? grid.columns() : 1 + (c + 1) * step;
      List<Word> cell =
          words.stream().filter(word -> word.start() >= from && word.start() < to).toList();
      grid.put(row, 1, 1 + c * step, end, header.columns().get(c).words(), 0);
      grid.put(values, 1, 1 + c * step, end, cell, 0);
    }
  }

  /** Returns the character column between two headings that cuts the fewest words. */
  private static int border(List<Word> words, int from, int to) {
    TreeSet<Integer> starts = new TreeSet<>();
    words.stream().map(Word::start).filter(x -> x > from && x < to).forEach(starts::add);
    starts.add((from + to) / 2);
    int best = (from + to) / 2;
    double worth = Double.NEGATIVE_INFINITY;
    for (int x : starts) {
      double here = 0;
      for (Word word : words) {
        here -= word.start() < x && word.end() > x ? 3 : 0;
        here += word.start() == x ? 1 : 0;
      }
      if (here > worth) {
        worth = here;
        best = x;
      }
    }
    return best;
  }
}
