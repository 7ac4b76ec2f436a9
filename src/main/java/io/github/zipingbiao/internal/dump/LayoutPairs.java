package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels with their values beside them in a dump that keeps its columns. */
final class LayoutPairs {
  /** Words that are farther apart stand in different cells. */
  private static final int CELL_GAP = 2;

  private final Lexicon lexicon;
  private final GridBuilder grid;

  LayoutPairs(Lexicon lexicon, GridBuilder grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  void put(List<DumpLine> lines) {
    for (HeadPairs.Pair pair : HeadPairs.in(ordered(lines), lexicon)) {
      int row = grid.addRow();
      grid.put(row, 1, 0, 1, pair.label(), 0);
      if (pair.value().isEmpty()) {
        grid.blank(row, 1, 1, grid.columns(), pair.label().get(0));
      } else {
        grid.put(row, 1, 1, grid.columns(), pair.value(), 0);
      }
    }
  }

  /** Returns the words cell by cell: the lines of a wrapped cell come one after the other. */
  private List<Word> ordered(List<DumpLine> lines) {
    List<Word> words = new ArrayList<>();
    List<List<Word>> row = new ArrayList<>();
    DumpLine before = null;
    for (DumpLine line : lines) {
      List<List<Word>> cells = cells(line);
      boolean apart = before == null || line.blanksBefore() > 0 || line.page() != before.page();
      boolean goesOn = !apart && HeadPairs.firstLabel(line.words(), lexicon) == line.words().size();
      if (!goesOn || !cells.stream().allMatch(cell -> above(cell, row) != null)) {
        row.forEach(words::addAll);
        row.clear();
        row.addAll(cells);
      } else {
        for (List<Word> cell : cells) {
          above(cell, row).addAll(cell);
        }
      }
      before = line;
    }
    row.forEach(words::addAll);
    return words;
  }

  private static List<List<Word>> cells(DumpLine line) {
    List<List<Word>> cells = new ArrayList<>();
    Word before = null;
    for (Word word : line.words()) {
      if (before == null || word.start() - before.end() >= CELL_GAP) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(word);
      before = word;
    }
    return cells;
  }

  /** Returns the cell that most of the given one stands under; null where there is none. */
  private static List<Word> above(List<Word> cell, List<List<Word>> row) {
    return row.stream()
        .filter(other -> overlap(cell, other) > 0)
        .max(Comparator.comparingInt(other -> overlap(cell, other)))
        .orElse(null);
  }

  private static int overlap(List<Word> a, List<Word> b) {
    int start = Math.max(a.get(0).start(), b.stream().mapToInt(Word::start).min().orElseThrow());
    int end =
        Math.min(a.get(a.size() - 1).end(), b.stream().mapToInt(Word::end).max().orElseThrow());
    return end - start;
  }
}
