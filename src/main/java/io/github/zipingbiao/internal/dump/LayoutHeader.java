package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Label;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The header of a section in a dump that keeps its columns: some lines whose words stand in cells
 * one below another.
 *
 * @param from index of its first line
 * @param to index behind its last line
 * @param worth how well it is understood
 * @param columns its cells from left to right
 * @param prose words of the text below that reach into the header's lines
 * @param left words left of the first cell: they belong to the label of the section
 */
record LayoutHeader(
    int from, int to, double worth, List<Column> columns, List<Word> left, List<Word> prose) {
  /** A longer word in the lines of a header is the first line of what stands below it. */
  private static final int LONGEST_WORD = 16;

  /** A header in narrow columns is wrapped over about this many lines at most. */
  private static final int MOST_LINES = 5;

  /** What a cell must be worth. */
  private static final double COST = 0.35;

  /** Among readings of equal worth the one that explains more characters wins. */
  private static final double PER_CHARACTER = 0.02;

  /** Cost of a column that nobody has heard of. */
  private static final double UNKNOWN = 0.4;

  /** Cost of a second column of the same meaning. */
  private static final double TWICE = 1.0;

  /** Cost of each line, so that no line is taken in vain. */
  private static final double LINE = 0.05;

  /**
   * A cell of the header.
   *
   * @param words its words, from top to bottom
   * @param start first character column
   * @param end column behind the last character
   * @param role what it means
   */
  record Column(List<Word> words, int start, int end, Concept role) {}

  /** Returns the roles of the columns from left to right. */
  List<Concept> roles() {
    return columns.stream().map(Column::role).toList();
  }

  /** Finds the first header whose roles are enough; null where there is none. */
  static LayoutHeader find(
      List<DumpLine> lines,
      int from,
      int to,
      Lexicon lexicon,
      Set<Concept> among,
      Predicate<Set<Concept>> enough) {
    LayoutHeader best = null;
    for (int i = from; i < to && (best == null || i < best.to()); i++) {
      for (int end = i + 1; end <= Math.min(to, i + MOST_LINES); end++) {
        LayoutHeader header = read(lines, i, end, lexicon, among);
        if (header == null) {
          break;
        }
        Set<Concept> roles = EnumSet.noneOf(Concept.class);
        roles.addAll(header.roles());
        if (enough.test(roles) && (best == null || header.worth() > best.worth())) {
          best = header;
        }
      }
    }
    return best == null ? null : best.extended(lines.subList(0, to), from, lexicon, among);
  }

  /** Lines of wrapped cells stand aside where the program pushed the others. */
  private LayoutHeader extended(
      List<DumpLine> lines, int least, Lexicon lexicon, Set<Concept> among) {
    int first = from;
    int last = to;
    List<Column> wider = new ArrayList<>(columns);
    if (from > least
        && lines.get(from).blanksBefore() == 0
        && goesOn(lines.get(from - 1), lexicon, among)) {
      lines.get(--first).words().forEach(word -> add(word, 0, wider));
    }
    if (to < lines.size()
        && lines.get(to).blanksBefore() == 0
        && goesOn(lines.get(to), lexicon, among)) {
      lines.get(last++).words().forEach(word -> add(word, -1, wider));
    }
    return new LayoutHeader(first, last, worth, wider, left, prose);
  }

  private boolean goesOn(DumpLine line, Lexicon lexicon, Set<Concept> among) {
    return line.words().stream()
        .allMatch(
            word -> {
              Map.Entry<Concept, Double> best = meaning(word.text(), lexicon, among);
              return word.start() > columns.get(0).end()
                  && word.text().length() <= LONGEST_WORD
                  && !isContent(word.text(), among)
                  && best != null
                  && best.getValue() >= Lexicon.MEANS
                  && roles().contains(best.getKey());
            });
  }

  private static void add(Word word, int at, List<Column> columns) {
    int middle = word.start() + word.end();
    int best = 0;
    for (int c = 1; c < columns.size(); c++) {
      Column column = columns.get(c);
      Column nearest = columns.get(best);
      if (Math.abs(column.start() + column.end() - middle)
          < Math.abs(nearest.start() + nearest.end() - middle)) {
        best = c;
      }
    }
    Column found = columns.get(best);
    List<Word> words = new ArrayList<>(found.words());
    words.add(at < 0 ? words.size() : at, word);
    columns.set(best, new Column(words, found.start(), found.end(), found.role()));
  }

  private static LayoutHeader read(
      List<DumpLine> lines, int from, int to, Lexicon lexicon, Set<Concept> among) {
    List<Word> words = new ArrayList<>();
    for (DumpLine line : lines.subList(from, to)) {
      words.addAll(line.words());
    }
    if (words.stream().anyMatch(word -> isContent(word.text(), among))) {
      return null;
    }
    List<Word> prose = words.stream().filter(w -> w.text().length() > LONGEST_WORD).toList();
    words.removeAll(prose);
    List<Column> columns = new ArrayList<>();
    for (List<Word> cell : cells(words)) {
      columns.add(column(cell, lexicon, among));
    }
    columns.sort(Comparator.comparingInt(Column::start));
    List<Word> left = new ArrayList<>();
    while (!columns.isEmpty() && columns.get(0).role() == null) {
      left.addAll(columns.remove(0).words());
    }
    return new LayoutHeader(
        from, to, worth(columns, to - from, lexicon, among), named(columns), left, prose);
  }

  private static boolean isContent(String text, Set<Concept> among) {
    boolean level = Grammar.is("level1", text) || Grammar.is("level2", text);
    return level && among.contains(Concept.LEVEL2)
        || Grammar.is("numeric", text)
        || Grammar.is("percent", text);
  }

  private static Column column(List<Word> cell, Lexicon lexicon, Set<Concept> among) {
    String text = FormAnchors.text(cell, 0, cell.size());
    Map.Entry<Concept, Double> best = meaning(text, lexicon, among);
    boolean known = best != null && best.getValue() >= Lexicon.MEANS;
    int start = cell.stream().mapToInt(Word::start).min().orElseThrow();
    int end = cell.stream().mapToInt(Word::end).max().orElseThrow();
    return new Column(cell, start, end, known ? best.getKey() : null);
  }

  private static Map.Entry<Concept, Double> meaning(
      String text, Lexicon lexicon, Set<Concept> among) {
    return lexicon.scores(Label.of(text), among).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElse(null);
  }

  private static List<Column> named(List<Column> columns) {
    return columns.stream()
        .map(c -> c.role() != null ? c : new Column(c.words(), c.start(), c.end(), Concept.OTHER))
        .toList();
  }

  private static double worth(
      List<Column> columns, int lines, Lexicon lexicon, Set<Concept> among) {
    double worth = -LINE * lines;
    Set<Concept> seen = EnumSet.noneOf(Concept.class);
    for (Column column : columns) {
      if (column.role() == null) {
        worth -= UNKNOWN;
        continue;
      }
      String text = FormAnchors.text(column.words(), 0, column.words().size());
      worth += meaning(text, lexicon, among).getValue() - COST;
      worth += PER_CHARACTER * Label.of(text).core().length();
      worth -= column.role() == Concept.OTHER || seen.add(column.role()) ? 0 : TWICE;
    }
    return worth;
  }

  /** Puts words that stand below one another together; one above several others stays out. */
  private static List<List<Word>> cells(List<Word> words) {
    List<List<Word>> cells = new ArrayList<>();
    for (Word word : words) {
      if (spans(word, words)) {
        continue;
      }
      List<Word> cell = new ArrayList<>();
      for (int i = cells.size() - 1; i >= 0; i--) {
        if (cells.get(i).stream().anyMatch(other -> isBelow(word, other))) {
          cell.addAll(0, cells.remove(i));
        }
      }
      cell.add(word);
      cells.add(cell);
    }
    return cells;
  }

  private static boolean isBelow(Word word, Word other) {
    return word.line() != other.line()
        && Math.min(word.end(), other.end()) > Math.max(word.start(), other.start());
  }

  private static boolean spans(Word word, List<Word> words) {
    return words.stream()
        .filter(other -> other.line() > word.line() && isBelow(word, other))
        .collect(Collectors.groupingBy(Word::line))
        .values()
        .stream()
        .anyMatch(below -> below.size() > 1);
  }
}
