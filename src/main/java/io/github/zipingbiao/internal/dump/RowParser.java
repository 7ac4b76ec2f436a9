package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.source.ReadingGuard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a run of words into the rows of a table whose columns are known: the cheapest way to lay the
 * words out cell by cell (Viterbi). At a page end the cells of a row may go on, column by column,
 * before the next row begins.
 */
final class RowParser {
  /** Longest cell, in words. */
  private static final int LONGEST = 160;

  /** Cost of going on with a row behind a page end. */
  private static final double GOES_ON = 0.8;

  /** Cost of each cell that goes on. */
  private static final double PIECE = 0.4;

  /** Cost of a row, so that none is made without need. */
  private static final double ROW = 0.4;

  /** Cost of a second row where there can be but one. */
  private static final double SECOND = 8;

  private static final int MODES = 3;
  private static final int NORMAL = 0;

  /** Behind a page end: the row had all its cells. */
  private static final int REST = 1;

  /** Behind a page end: cells of the row are still to come. */
  private static final int OPEN = 2;

  private final Dump dump;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<ColumnKind> kinds;
  private final double[] widths;
  private final double rowCost;
  private final int columns;
  private double[][] best;
  private Step[][] steps;

  RowParser(
      Dump dump,
      Lexicon lexicon,
      List<Word> words,
      List<ColumnKind> kinds,
      double[] widths,
      boolean single) {
    this.dump = dump;
    this.lexicon = lexicon;
    this.words = words;
    this.kinds = kinds;
    this.widths = widths.clone();
    rowCost = single ? SECOND : ROW;
    columns = kinds.size();
  }

  private record Step(int from, int state, int column) {}

  /**
   * A cell, or the part of one between two page ends.
   *
   * @param column its column
   * @param from index of its first word
   * @param to index behind its last word
   * @param newRow whether it is the first of its row
   * @param goesOn whether it stands behind a page end and may continue a cell
   */
  record Piece(int column, int from, int to, boolean newRow, boolean goesOn) {}

  /**
   * A way to lay out the words.
   *
   * @param cost what it costs
   * @param pieces cells in reading order
   */
  record Layout(double cost, List<Piece> pieces) {}

  Layout parse() {
    int states = MODES * (columns + 1);
    best = new double[words.size() + 1][states];
    steps = new Step[words.size() + 1][states];
    for (double[] row : best) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][state(NORMAL, -1)] = 0;
    for (int p = 0; p < words.size(); p++) {
      ReadingGuard.stopIfInterrupted();
      betweenCells(p);
      for (int c = 0; c < columns; c++) {
        cells(p, c);
      }
    }
    return backwards();
  }

  private int state(int mode, int column) {
    return mode * (columns + 1) + column + 1;
  }

  private boolean opensPage(int p) {
    return p > 0
        && p < words.size()
        && dump.lines().get(words.get(p).line()).section()
            != dump.lines().get(words.get(p - 1).line()).section();
  }

  private boolean goesOn(int q) {
    return q < words.size() && words.get(q).line() == words.get(q - 1).line();
  }

  private void betweenCells(int p) {
    for (int c = 0; c < columns; c++) {
      double rest = skips(NORMAL, c, columns);
      if (opensPage(p)) {
        relax(p, NORMAL, c, p, REST, -1, rest + GOES_ON, -2);
        relax(p, NORMAL, c, p, OPEN, -1, GOES_ON, -2);
      }
      relax(p, NORMAL, c, p, NORMAL, -1, rest + rowCost, -1);
      relax(p, REST, c, p, NORMAL, -1, rowCost, -1);
      relax(p, OPEN, c, p, NORMAL, -1, skips(OPEN, c, columns) + rowCost, -1);
    }
  }

  private void relax(
      int p, int mode, int column, int q, int newMode, int newColumn, double cost, int action) {
    double total = best[p][state(mode, column)] + cost;
    if (total < best[q][state(newMode, newColumn)]) {
      best[q][state(newMode, newColumn)] = total;
      steps[q][state(newMode, newColumn)] = new Step(p, state(mode, column), action);
    }
  }

  /** Cost of the columns left blank between two. */
  private double skips(int mode, int after, int before) {
    double sum = 0;
    for (int c = after + 1; c < before; c++) {
      boolean counts = mode == NORMAL || mode == OPEN && kinds.get(c).isNumber();
      sum += counts ? kinds.get(c).skipped() : 0;
    }
    return sum;
  }

  private void cells(int p, int c) {
    int[] source = new int[MODES];
    double[] entry = new double[MODES];
    boolean any = false;
    for (int mode = 0; mode < MODES; mode++) {
      entry[mode] = Double.POSITIVE_INFINITY;
      for (int from = -1; from < c; from++) {
        double cost = best[p][state(mode, from)] + skips(mode, from, c);
        if (cost < entry[mode] && !(mode == REST && kinds.get(c).neverGoesOn())) {
          entry[mode] = cost;
          source[mode] = state(mode, from);
          any = true;
        }
      }
    }
    if (any) {
      grow(p, c, source, entry);
    }
  }

  private void grow(int p, int c, int[] source, double[] entry) {
    CellCost cell = new CellCost(dump, lexicon, kinds.get(c), widths[c]);
    boolean inLine = p > 0 && words.get(p - 1).line() == words.get(p).line();
    double border = inLine ? cell.border(words.get(p - 1), words.get(p)) : 0;
    for (int q = p + 1; q <= Math.min(words.size(), p + LONGEST); q++) {
      if (q > p + 1 && opensPage(q - 1) || !cell.add(words.get(q - 1)) || cell.isHopeless()) {
        break;
      }
      double cost = border + cell.total(opensPage(q), goesOn(q));
      for (int mode = 0; mode < MODES; mode++) {
        double total = entry[mode] + cost + (mode == NORMAL ? 0 : PIECE);
        if (total < best[q][state(mode, c)]) {
          best[q][state(mode, c)] = total;
          steps[q][state(mode, c)] = new Step(p, source[mode], c);
        }
      }
    }
  }

  private Layout backwards() {
    int end = words.size();
    int state = -1;
    double cost = Double.POSITIVE_INFINITY;
    for (int c = 0; c < columns; c++) {
      for (int mode = 0; mode < MODES; mode++) {
        double total = best[end][state(mode, c)] + skips(mode, c, columns);
        if (total < cost) {
          cost = total;
          state = state(mode, c);
        }
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int p = end;
    while (state >= 0 && steps[p][state] != null) {
      Step step = steps[p][state];
      if (step.column() >= 0) {
        boolean goesOn = state / (columns + 1) != NORMAL;
        boolean first = !goesOn && step.state() == state(NORMAL, -1);
        pieces.add(new Piece(step.column(), step.from(), p, first, goesOn));
      }
      p = step.from();
      state = step.state();
    }
    Collections.reverse(pieces);
    return new Layout(cost, pieces);
  }
}
