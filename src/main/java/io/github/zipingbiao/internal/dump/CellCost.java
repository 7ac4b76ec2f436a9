package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Label;
import io.github.zipingbiao.internal.form.Lexicon;

/** Cost of reading some words as one cell of a column, while words are added. */
final class CellCost {
  /** Longest name of a level or figure, in characters. */
  private static final int LONGEST_LEVEL = 16;

  /** A cell with a single quantity has at most about this many characters. */
  private static final int SHORT = 8;

  /** Longest name of a level that the grammar does not know. */
  private static final int LOOSE = 10;

  /** A number of points has one word. */
  private static final double MOST_POINTS = 100;

  private static final double HOPELESS = 9;
  private static final double WRONG = 3;
  private static final double SLIGHT = 0.3;

  /** About the logarithm of how seldom the last line is full. */
  private static final double FULL_LAST = 1.0;

  /** A name that goes on with its points is better than the name alone. */
  private static final double PER_CHARACTER = 0.05;

  /** Columns that are mostly blank are not filled before their width is known, but with need. */
  private static final double UNMEASURED = 3;

  /** A unit behind its figure does not begin a cell. */
  private static final double UNIT_APART = 1.5;

  /** The last line of a wrapped cell seldom stands level with the cell beside. */
  private static final double SHARED_LINE = 1;

  private static final double NO_LEVEL = 8;
  private static final double KNOWN_LEVEL = -1.5;

  /** In a spaced dump a line without a blank one above begins a cell. */
  private static final double NOT_SPACED = 2;

  /** In other dumps a blank line mostly ends a cell. */
  private static final double SPACED = 0.7;

  private final Dump dump;
  private final Lexicon lexicon;
  private final ColumnKind kind;
  private final double width;
  private final StringBuilder text = new StringBuilder();
  private LineRun run = new LineRun();
  private double inner;
  private double lineAbove;
  private double cost;
  private Word last;

  CellCost(Dump dump, Lexicon lexicon, ColumnKind kind, double width) {
    this.dump = dump;
    this.lexicon = lexicon;
    this.kind = kind;
    this.width = width;
  }

  /** Adds a word; returns whether the cell can still be one of this column. */
  boolean add(Word word) {
    if (last == null) {
      cost += first(word);
    } else if (word.line() == last.line()) {
      cost += space(last, word) + second(word);
    } else {
      cost += lineBreak(word);
      run = new LineRun();
    }
    boolean another = last != null && last.line() != word.line() && isLevelName(word.text());
    cost += kind.role() == Concept.NAME && another ? WRONG : 0;
    boolean compares = last != null && Grammar.is("sign", word.text());
    cost += kind.role() == Concept.NAME && compares ? WRONG : 0;
    run.add(word);
    text.append(word.text());
    last = word;
    if (kind.isNumber()) {
      return text.length() == word.text().length() && isPoints(word.text());
    }
    return !kind.isLevel() || text.length() <= LONGEST_LEVEL;
  }

  private boolean isPoints(String word) {
    return lexicon.matches("points", word) || Grammar.is("dash", word);
  }

  private double first(Word word) {
    double start = width > 0 ? kind.filled() : kind.filled() * UNMEASURED;
    start += Characters.isClosing(word.text().codePointAt(0)) ? WRONG : 0;
    start += Characters.isLaterItem(word.text()) ? WRONG / 2 : 0;
    boolean sign = Grammar.is("sign", word.text());
    return switch (kind.role()) {
      case NAME -> start + (sign ? WRONG : 0);
      case TARGET -> start - (sign ? SLIGHT : 0);
      default -> start;
    };
  }

  /** Cost of a space inside a cell. */
  private static double space(Word a, Word b) {
    int before = a.text().codePointBefore(a.text().length());
    int after = b.text().codePointAt(0);
    double gap = 2.0 * Math.max(0, b.start() - a.end() - 1);
    if (Characters.isWide(before) != Characters.isWide(after)) {
      return 0.1 + gap;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return gap + (digits ? WRONG : Characters.isWide(before) ? 1 : 0.2);
  }

  /** Cost of a second quantity in a short cell: it more likely is the cell beside. */
  private double second(Word word) {
    boolean figure = Character.isDigit(word.text().codePointAt(0));
    boolean another = text.length() <= SHORT && text.chars().anyMatch(Character::isDigit);
    return figure && another ? SLIGHT : 0;
  }

  /** Cost of a cell border where there is only a space. */
  double border(Word a, Word b) {
    int before = a.text().codePointBefore(a.text().length());
    int after = b.text().codePointAt(0);
    boolean mixed = Characters.isWide(before) != Characters.isWide(after);
    if (!mixed || b.start() - a.end() > 1) {
      return 0;
    }
    boolean value = kind.role() == Concept.TARGET || kind.role() == Concept.ACTUAL;
    return value && Character.isDigit(before) ? UNIT_APART : SLIGHT;
  }

  private double lineBreak(Word next) {
    boolean blank = dump.lines().get(next.line()).blanksBefore() > 0;
    double hint = dump.spaced() ? (blank ? 0 : NOT_SPACED) : blank ? SPACED : 0;
    if (kind.isLevel()) {
      return hint;
    }
    double fit;
    if (width > 0) {
      fit = LineFit.breakCost(run, last.text(), next.text(), width);
    } else {
      fit = inner == 0 ? 0 : LineFit.unlike(run.width(), last.text(), next.text(), lineAbove);
    }
    boolean startsItem = Characters.isListItem(next.text());
    fit += startsItem && !Characters.endsClause(last.text()) ? WRONG / 2 : 0;
    inner = Math.max(inner, run.width());
    lineAbove = run.width();
    return fit + hint;
  }

  /** Returns whether nothing that is added can make the cell likely again. */
  boolean isHopeless() {
    return cost > HOPELESS;
  }

  /** Returns the cost were the cell to end here, at the end of a page or not. */
  double total(boolean pageEnds, boolean lineGoesOn) {
    double whole = cost;
    whole += lineGoesOn && dump.spaced() && inner > 0 ? SHARED_LINE : 0;
    whole += lineGoesOn && lexicon.matches("sign", last.text()) ? WRONG : 0;
    double fits = width > 0 ? width : inner;
    if (fits > 0 && !kind.isLevel()) {
      whole += LineFit.lastCost(run, fits);
      whole += pageEnds ? 0 : fullLast(fits);
    }
    boolean reason = kind.role() == Concept.DEVIATION && width == 0 && endsSentence();
    whole -= reason ? kind.filled() * (UNMEASURED - 1) : 0;
    return whole + meaning();
  }

  private boolean endsSentence() {
    return Characters.endsSentence(last.text());
  }

  /** The last line of a cell is rarely as wide as the cell. */
  private double fullLast(double fits) {
    double within = LineFit.FULL_WITHIN + (kind.role() == Concept.NAME ? SLIGHT * 2 : 0);
    boolean full = run.width() + within > fits;
    boolean prose = text.length() > run.width() / 4 && !Characters.endsSentence(last.text());
    return !full || !prose ? 0 : width > 0 ? FULL_LAST : FULL_LAST / 2;
  }

  private double meaning() {
    if (text.length() > LONGEST_LEVEL) {
      return 0;
    }
    String cell = text.toString();
    return switch (kind.role()) {
      case LEVEL1 -> level("level1", "level1-value", cell);
      case LEVEL2 -> level("level2", "level2-value", cell);
      case TARGET, ACTUAL -> lexicon.matches("sign", cell) ? WRONG : 0;
      case NAME -> Grammar.is("numeric", cell) || isLevelName(cell) ? WRONG : 0;
      case DEVIATION -> Grammar.is("money", cell) ? WRONG : 0;
      case WEIGHT, SCORE -> tooMany(cell) ? WRONG : 0;
      default -> 0;
    };
  }

  private static boolean isLevelName(String cell) {
    return Grammar.is("level1", cell) || Grammar.is("level2", cell);
  }

  private double level(String name, String looser, String cell) {
    if (Grammar.is(name, cell)) {
      boolean other = name.equals("level1") && Grammar.is("level2", cell);
      return (other ? 0 : KNOWN_LEVEL) - PER_CHARACTER * cell.length();
    }
    boolean like = cell.length() <= LOOSE && lexicon.matches(looser, Label.of(cell).core());
    return like ? 1 : NO_LEVEL;
  }

  private static boolean tooMany(String cell) {
    String digits = cell.replaceAll("[^0-9.]", "");
    return !digits.isEmpty() && !digits.equals(".") && Double.parseDouble(digits) > MOST_POINTS;
  }
}
