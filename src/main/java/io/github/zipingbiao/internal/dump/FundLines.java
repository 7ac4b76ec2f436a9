package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of the funds: a label, wrapped or not, and its figures; blank ones have left no trace. */
final class FundLines {
  /** Printed rates are rounded to at most whole per cents. */
  private static final double RATE_TOLERANCE = 0.006;

  private static final double SCORE_TOLERANCE = 0.06;

  /** Readings whose support differs by less than this are equally good. */
  private static final double EQUAL = 0.5;

  private final List<Concept> roles;

  FundLines(List<Concept> roles) {
    this.roles = roles;
  }

  /**
   * A row.
   *
   * @param label words of its label
   * @param values its figures by column
   * @param doubtful whether another placing of the figures is as good
   */
  record Line(List<Word> label, Map<Integer, Word> values, boolean doubtful) {}

  List<Line> in(List<Word> words) {
    List<Line> lines = new ArrayList<>();
    List<Word> label = new ArrayList<>();
    List<Word> figures = new ArrayList<>();
    for (Word word : words) {
      boolean figure = Grammar.is("money", word.text());
      if (!figure && !figures.isEmpty()) {
        lines.add(line(label, figures));
        label = new ArrayList<>();
        figures = new ArrayList<>();
      }
      (figure ? figures : label).add(word);
    }
    if (!label.isEmpty() || !figures.isEmpty()) {
      lines.add(line(label, figures));
    }
    return lines;
  }

  private Line line(List<Word> label, List<Word> figures) {
    Placing placing = new Placing(figures);
    placing.place(0, 0, new int[figures.size()]);
    Map<Integer, Word> values = new TreeMap<>();
    for (int i = 0; placing.best != null && i < figures.size(); i++) {
      values.put(placing.best[i], figures.get(i));
    }
    return new Line(label, values, placing.best != null && placing.second > placing.most - EQUAL);
  }

  /** Tries every way to put the figures, in their order, into the columns. */
  private final class Placing {
    final List<Word> figures;
    int[] best;
    double most = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;

    Placing(List<Word> figures) {
      this.figures = figures;
    }

    void place(int i, int from, int[] columns) {
      if (i == figures.size()) {
        double support = support(columns);
        if (support > most) {
          second = most;
          most = support;
          best = columns.clone();
        } else {
          second = Math.max(second, support);
        }
        return;
      }
      for (int c = from; c <= roles.size() - (figures.size() - i); c++) {
        columns[i] = c;
        place(i + 1, c + 1, columns);
      }
    }

    private double support(int[] columns) {
      double sum = 0;
      for (int i = 0; i < columns.length; i++) {
        sum += support(roles.get(columns[i]), figures.get(i).text());
      }
      return sum + arithmetic(columns);
    }

    private double support(Concept role, String text) {
      boolean percent = Grammar.is("percent", text);
      if (Grammar.is("dash", text)) {
        return switch (role) {
          case WEIGHT, SCORE -> 1;
          case RATE -> 0.3;
          default -> 0;
        };
      }
      if (role == Concept.RATE) {
        return percent ? 3 : 0;
      }
      boolean budget = role == Concept.ANNUAL_BUDGET || role == Concept.EXECUTED;
      return percent ? -3 : budget ? 1 : 0.5;
    }

    private double arithmetic(int[] columns) {
      Double budget = value(Concept.ANNUAL_BUDGET, columns);
      Double first = value(Concept.INITIAL_BUDGET, columns);
      Double spent = value(Concept.EXECUTED, columns);
      Double rate = value(Concept.RATE, columns);
      Double weight = value(Concept.WEIGHT, columns);
      Double score = value(Concept.SCORE, columns);
      Double base = budget == null ? first : budget;
      double sum = 0;
      if (base != null && spent != null && rate != null && base > 0) {
        sum += Math.abs(spent / base - rate / 100) <= RATE_TOLERANCE ? 3 : -1;
      }
      if (weight != null && score != null) {
        sum += score > weight ? -3 : 0;
        sum += rate != null && Math.abs(weight * rate / 100 - score) <= SCORE_TOLERANCE ? 2 : 0;
      }
      return sum;
    }

    private Double value(Concept role, int[] columns) {
      for (int i = 0; i < columns.length; i++) {
        String text = figures.get(i).text();
        if (roles.get(columns[i]) == role && !Grammar.is("dash", text)) {
          return new BigDecimal(text.replaceAll("[^0-9.]", "").replaceAll("[.]$", ""))
              .doubleValue();
        }
      }
      return null;
    }
  }
}
