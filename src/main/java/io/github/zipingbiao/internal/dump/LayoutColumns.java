package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the words of lines into columns, each word where its place and its kind fit best. Programs
 * push words to the right where a line is tight, so that places are near but not exact: the places
 * of a column are measured on the words found and the words are put again.
 */
final class LayoutColumns {
  private static final int ROUNDS = 3;

  /** Cost of a character column between the middles of a word and of its column. */
  private static final double OFF_CENTRE = 0.25;

  /** Cost of a kind of word that does not belong into a column, in character columns. */
  private static final double WRONG_KIND = 8;

  /** Words of one cell are not farther apart than this. */
  private static final int WORD_GAP = 2;

  /** Cost of a gap inside a cell, in character columns. */
  private static final double GAP = 4;

  /** Cost of a blank cell between two others where every row should have one. */
  private static final double SKIPPED = 2.5;

  private static final Pattern CUT_FIGURE = Pattern.compile("[0-9][0-9,]*[.]");
  private static final Pattern FIGURE = Pattern.compile("[0-9\u2264\u2265=<>\uFF1D]");

  /** Share of words at either side that do not count for the place of a column. */
  private static final double STRAY = 0.2;

  private final List<Concept> roles;
  private final double[] starts;
  private final double[] ends;

  /** Columns of a header; a first column without a role holds what stands left of them. */
  LayoutColumns(LayoutHeader header) {
    List<Concept> all = new ArrayList<>();
    all.add(null);
    all.addAll(header.roles());
    roles = all;
    starts = new double[all.size()];
    ends = new double[all.size()];
    for (int c = 1; c < starts.length; c++) {
      starts[c] = header.columns().get(c - 1).start();
      ends[c] = header.columns().get(c - 1).end();
    }
    ends[0] = Math.max(1, starts[1] - 1);
    starts[0] = 0;
    if (!header.left().isEmpty()) {
      ends[0] = header.left().stream().mapToInt(Word::end).max().orElseThrow();
    }
  }

  /** Returns for each line the words of the columns that are filled. */
  List<Map<Integer, List<Word>>> of(List<DumpLine> lines) {
    List<Map<Integer, List<Word>>> found = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      found = lines.stream().map(line -> put(line.words())).toList();
      measure(found);
    }
    return found;
  }

  private void measure(List<Map<Integer, List<Word>>> found) {
    for (int c = 1; c < starts.length; c++) {
      int column = c;
      List<List<Word>> cells =
          found.stream().filter(l -> l.containsKey(column)).map(l -> l.get(column)).toList();
      if (!cells.isEmpty()) {
        double[] from = cells.stream().mapToDouble(w -> w.get(0).start()).sorted().toArray();
        double[] to = cells.stream().mapToDouble(w -> w.get(w.size() - 1).end()).sorted().toArray();
        int stray = (int) (cells.size() * STRAY);
        starts[c] = from[stray];
        ends[c] = to[to.length - 1 - stray];
      }
    }
  }

  private Map<Integer, List<Word>> put(List<Word> words) {
    int n = words.size();
    double[][] best = new double[n][roles.size()];
    int[][] before = new int[n][roles.size()];
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < roles.size(); c++) {
        double least = i == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int b = 0; i > 0 && b <= c; b++) {
          double cost = best[i - 1][b] + transition(words.get(i - 1), words.get(i), b, c);
          if (cost < least) {
            least = cost;
            before[i][c] = b;
          }
        }
        best[i][c] = least + cost(words.get(i), c);
      }
    }
    return path(words, best, before);
  }

  private static Map<Integer, List<Word>> path(List<Word> words, double[][] best, int[][] before) {
    Map<Integer, List<Word>> cells = new TreeMap<>();
    int last = words.size() - 1;
    int c = 0;
    for (int k = 1; k < best[last].length; k++) {
      c = best[last][k] < best[last][c] ? k : c;
    }
    for (int i = last; i >= 0; i--) {
      cells.computeIfAbsent(c, k -> new ArrayList<>()).add(0, words.get(i));
      c = before[i][c];
    }
    return cells;
  }

  private double transition(Word word, Word next, int from, int to) {
    if (from != to) {
      double skipped = 0;
      for (int c = from + 1; c < to; c++) {
        skipped += isUsual(roles.get(c)) ? SKIPPED : 0;
      }
      return skipped;
    }
    boolean value = roles.get(to) == Concept.TARGET || roles.get(to) == Concept.ACTUAL;
    boolean figures = value && FIGURE.matcher(next.text()).lookingAt();
    boolean apart = next.start() - word.end() > WORD_GAP;
    return (isNumber(to) || figures ? GAP : 0) + (apart ? GAP : 0);
  }

  private static boolean isUsual(Concept role) {
    return switch (role) {
      case WEIGHT, SCORE, TARGET, ACTUAL, SIGN -> true;
      default -> false;
    };
  }

  private boolean isNumber(int column) {
    Concept role = roles.get(column);
    return role == Concept.WEIGHT || role == Concept.SCORE;
  }

  private double cost(Word word, int c) {
    double gap = Math.max(0, Math.max(starts[c] - word.end() + 1, word.start() - ends[c] + 1));
    double off = Math.abs((word.start() + word.end()) / 2.0 - (starts[c] + ends[c]) / 2);
    double inside = word.start() >= starts[c] && word.end() <= ends[c] ? 0.3 : 1;
    return gap + OFF_CENTRE * off * inside + kind(word.text(), c);
  }

  private double kind(String text, int c) {
    boolean number = isFigure(text);
    if (c == 0) {
      return number ? WRONG_KIND : 0;
    }
    return switch (roles.get(c)) {
      case WEIGHT, SCORE -> number ? 0 : WRONG_KIND;
      case SIGN -> Grammar.is("sign", text) ? -1 : 2;
      case LEVEL1, LEVEL2 -> number ? WRONG_KIND : level(text, roles.get(c));
      case NAME -> number ? 2 : level(text, roles.get(c));
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE -> number ? 0 : WRONG_KIND / 2;
      case DEVIATION -> number ? WRONG_KIND / 2 : 0;
      default -> 0;
    };
  }

  private static double level(String text, Concept role) {
    boolean first = Grammar.is("level1", text);
    boolean second = Grammar.is("level2", text);
    return switch (role) {
      case LEVEL1 -> second && !first ? 3 : 0;
      case LEVEL2 -> first && !second ? 3 : 0;
      default -> first || second ? 3 : 0;
    };
  }

  /** Returns whether a word is a figure, or the piece of one that a narrow column cut. */
  static boolean isFigure(String text) {
    return Grammar.is("money", text) || CUT_FIGURE.matcher(text).matches();
  }
}
