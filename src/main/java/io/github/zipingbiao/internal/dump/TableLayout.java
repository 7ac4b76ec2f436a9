package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.dump.RowParser.Layout;
import io.github.zipingbiao.internal.dump.RowParser.Piece;
import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays the words of a section out in rows and columns. The widths of the columns are not known at
 * first: the words are cut so that the lines of each cell agree with one another, the widths are
 * measured on the cells found, and the words are cut again.
 */
final class TableLayout {
  /** Measuring and cutting settles after a few rounds. */
  private static final int ROUNDS = 4;

  /** Widths that differ by up to this many columns are the same but for rounding. */
  private static final double NEAR = 0.6;

  /** A width that is measured wrong is wrong by few columns. */
  private static final double FAR = 4;

  /** Rows that cost more than this on average may be cut in the wrong places. */
  private static final double DOUBTFUL = 0.5;

  private static final int MOST_CANDIDATES = 8;

  private final Dump dump;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<ColumnKind> kinds;
  private final boolean single;
  private double[] widths;
  private boolean doubtful;

  TableLayout(Dump dump, Lexicon lexicon, List<Word> words, List<Concept> roles, boolean single) {
    this.dump = dump;
    this.lexicon = lexicon;
    this.words = words;
    this.kinds = roles.stream().map(ColumnKind::of).toList();
    this.single = single;
    widths = new double[kinds.size()];
  }

  /** Returns the rows: for each the words of the columns that are filled. */
  List<Map<Integer, List<Word>>> rows() {
    Layout layout = cut();
    for (int round = 1; round < ROUNDS; round++) {
      double[] measured = measure(layout);
      if (java.util.Arrays.equals(measured, widths)) {
        break;
      }
      widths = measured;
      layout = cut();
    }
    Layout best = single ? layout : improved(layout);
    List<Map<Integer, List<Word>>> rows = rowsOf(best);
    doubtful = !rows.isEmpty() && best.cost() > DOUBTFUL * rows.size();
    return rows;
  }

  /** Columns may have taken each other's lines: tries other widths that many lines have. */
  private Layout improved(Layout found) {
    Layout best = found;
    for (int c = 0; c < widths.length; c++) {
      double kept = widths[c];
      for (double width : kept == 0 ? List.<Double>of() : candidates()) {
        if (Math.abs(width - kept) <= NEAR || Math.abs(width - kept) > FAR) {
          continue;
        }
        widths[c] = width;
        Layout other = cut();
        if (other.cost() < best.cost()) {
          best = other;
          kept = width;
        }
      }
      widths[c] = kept;
    }
    return best;
  }

  /** Returns the widths that most lines of the section have. */
  private List<Double> candidates() {
    Map<Long, Integer> counts = new TreeMap<>();
    LineRun run = new LineRun();
    for (int i = 0; i < words.size(); i++) {
      run.add(words.get(i));
      if (i + 1 == words.size() || words.get(i + 1).line() != words.get(i).line()) {
        counts.merge(Math.round(run.width()), 1, Integer::sum);
        run = new LineRun();
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
        .limit(MOST_CANDIDATES)
        .map(entry -> (double) entry.getKey())
        .toList();
  }

  /** Returns whether the words fit the columns badly. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Returns the measured width of a column, 0 where no line was wrapped in it. */
  int width(int column) {
    return (int) Math.round(widths[column]);
  }

  private Layout cut() {
    return new RowParser(dump, lexicon, words, kinds, widths, single).parse();
  }

  private double[] measure(Layout layout) {
    double[] measured = new double[kinds.size()];
    for (int c = 0; c < measured.length; c++) {
      List<Double> full = new ArrayList<>();
      List<Double> squeezed = new ArrayList<>();
      for (Piece piece : layout.pieces()) {
        if (piece.column() == c) {
          collect(words.subList(piece.from(), piece.to()), full, squeezed);
        }
      }
      measured[c] = usual(full.isEmpty() ? squeezed : full);
    }
    return measured;
  }

  private static void collect(List<Word> cell, List<Double> full, List<Double> squeezed) {
    LineRun run = new LineRun();
    for (int i = 0; i < cell.size(); i++) {
      run.add(cell.get(i));
      boolean last = i + 1 == cell.size();
      if (last || cell.get(i + 1).line() != cell.get(i).line()) {
        if (!last && !Characters.endsSentence(cell.get(i).text())) {
          (run.squeezed() > 0 ? squeezed : full).add(run.width());
        }
        run = new LineRun();
      }
    }
  }

  /** The width that most lines have; of equals the greatest. */
  private static double usual(List<Double> lines) {
    double best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (double width : lines) {
      double support = 0;
      for (double line : lines) {
        support += Math.abs(line - width) <= NEAR ? 1 : 0;
      }
      if (support > most || support == most && width > best) {
        most = support;
        best = width;
      }
    }
    return best;
  }

  private List<Map<Integer, List<Word>>> rowsOf(Layout layout) {
    List<Map<Integer, List<Word>>> rows = new ArrayList<>();
    for (Piece piece : layout.pieces()) {
      if (piece.newRow() || rows.isEmpty()) {
        rows.add(new TreeMap<>());
      }
      rows.get(rows.size() - 1)
          .computeIfAbsent(piece.column(), c -> new ArrayList<>())
          .addAll(words.subList(piece.from(), piece.to()));
    }
    return rows;
  }
}
