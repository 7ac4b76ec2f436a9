package io.github.zipingbiao.internal.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals the lines of one column out to the rows of a table. The lines of a wrapped cell stand
 * around the middle of its row, or begin at its top.
 */
final class LayoutRows {
  /** Cost of a line between two lines of a cell, in lines. */
  private static final double HOLE = 1.5;

  /** Cost of a row without a cell, in lines. */
  private static final double EMPTY = 0.8;

  /** A row without a level is rarer than one without another cell: so many times. */
  private static final double WITHOUT_LEVEL = 3;

  /** A cell has at most this many lines beside one row; it bounds the search. */
  private static final int MOST_PIECES = 60;

  /** A level holds for at most this many rows; it bounds the search. */
  private static final int MOST_SPAN = 60;

  private final double[] anchors;
  private final boolean top;

  /** Rows whose short cells stand at the given heights, counted in lines. */
  LayoutRows(double[] anchors, boolean top) {
    this.anchors = anchors.clone();
    this.top = top;
  }

  /**
   * The words of one column in one line.
   *
   * @param y height of the line
   * @param words its words
   */
  record Piece(int y, List<Word> words) {}

  /**
   * A cell.
   *
   * @param from its first row
   * @param to the row below it
   * @param words its words
   */
  record Cell(int from, int to, List<Word> words) {}

  /**
   * The cells of a column.
   *
   * @param cost how badly they stand
   * @param cells from top to bottom
   */
  record Dealt(double cost, List<Cell> cells) {}

  /** Says what it costs that some pieces are one cell, beyond their places. */
  interface Worth {
    /** Returns the cost; less than 0 where they are surely one. */
    double of(List<Word> words, int endRow);
  }

  /** Deals pieces out to single rows, some of which may stay blank. */
  Dealt single(List<Piece> pieces) {
    return deal(pieces, 1, (words, row) -> 0);
  }

  /** Deals pieces out to cells that cover one row or more and leave none out. */
  Dealt spanning(List<Piece> pieces, Worth worth) {
    return deal(pieces, Math.min(anchors.length, MOST_SPAN), worth);
  }

  private Dealt deal(List<Piece> pieces, int mostRows, Worth worth) {
    int n = pieces.size();
    int m = anchors.length;
    double[][] best = new double[n + 1][m + 1];
    int[][][] from = new int[n + 1][m + 1][];
    double blank = EMPTY * (mostRows > 1 ? WITHOUT_LEVEL : 1);
    for (int p = 0; p <= n; p++) {
      for (int r = 0; r <= m; r++) {
        best[p][r] = p == 0 && r == 0 ? 0 : Double.POSITIVE_INFINITY;
        if (r > 0 && best[p][r - 1] + blank < best[p][r]) {
          best[p][r] = best[p][r - 1] + blank;
          from[p][r] = new int[] {p, r - 1};
        }
        endHere(pieces.subList(0, p), r, mostRows, worth, best, from);
      }
    }
    return new Dealt(best[n][m], cells(pieces, from, m));
  }

  private void endHere(
      List<Piece> pieces, int r, int mostRows, Worth worth, double[][] best, int[][][] from) {
    int p = pieces.size();
    for (int q = p - 1; q >= Math.max(0, p - MOST_PIECES); q--) {
      for (int s = r - 1; s >= Math.max(0, r - mostRows); s--) {
        boolean hopeless = best[q][s] == Double.POSITIVE_INFINITY;
        double cost = hopeless ? 0 : best[q][s] + cost(pieces.subList(q, p), s, r, worth);
        if (!hopeless && cost < best[p][r]) {
          best[p][r] = cost;
          from[p][r] = new int[] {q, s};
        }
      }
    }
  }

  private static List<Cell> cells(List<Piece> pieces, int[][][] from, int rows) {
    List<Cell> cells = new ArrayList<>();
    int p = pieces.size();
    int r = rows;
    if (p > 0 && from[p][r] == null) {
      return List.of(new Cell(0, 1, words(pieces)));
    }
    while (from[p][r] != null) {
      int[] before = from[p][r];
      if (before[0] < p) {
        cells.add(0, new Cell(before[1], r, words(pieces.subList(before[0], p))));
      }
      p = before[0];
      r = before[1];
    }
    return cells;
  }

  private static List<Word> words(List<Piece> pieces) {
    List<Word> words = new ArrayList<>();
    pieces.forEach(piece -> words.addAll(piece.words()));
    return words;
  }

  private double cost(List<Piece> pieces, int from, int to, Worth worth) {
    int first = pieces.get(0).y();
    int last = pieces.get(pieces.size() - 1).y();
    double place =
        top ? first - anchors[from] : (first + last - anchors[from] - anchors[to - 1]) / 2;
    double cost = Math.abs(place);
    for (int i = 1; i < pieces.size(); i++) {
      cost += HOLE * Math.max(0, pieces.get(i).y() - pieces.get(i - 1).y() - 1);
    }
    return cost + worth.of(words(pieces), to);
  }
}
