package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.values.ValueKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the values of a column look like; all shares are of its filled cells.
 *
 * @param filled number of filled cells
 * @param numbers share of plain numbers, such as points
 * @param amounts share of numbers of any size, with or without a unit of money
 * @param signs share of comparison signs and words
 * @param level1 share of words that name a first level
 * @param level2 share of words that name a second level
 * @param units share of short words without a digit
 * @param distinct share of different texts
 * @param length mean number of characters
 * @param sum sum of the numbers
 */
record ColumnValues(
    int filled,
    double numbers,
    double amounts,
    double signs,
    double level1,
    double level2,
    double units,
    double distinct,
    double length,
    double sum) {

  /** Too few values to judge by. */
  private static final int FEW = 2;

  /** Points of a form, or of its indicators beside the funds, sum up to between these. */
  private static final double LEAST_POINTS = 60;

  private static final double MOST_POINTS = 100.5;

  static ColumnValues of(List<LogicalCell> cells, Lexicon lexicon) {
    int filled = 0;
    int numbers = 0;
    int amounts = 0;
    int signs = 0;
    int level1 = 0;
    int level2 = 0;
    int units = 0;
    int length = 0;
    double sum = 0;
    Set<String> texts = new HashSet<>();
    for (LogicalCell cell : cells) {
      String text = cell.text();
      if (text.isEmpty() || lexicon.matches("blank", text)) {
        continue;
      }
      filled++;
      length += text.length();
      texts.add(text);
      String core = Label.of(text).core();
      amounts += ValueKind.of(text).isFigure() ? 1 : 0;
      signs += lexicon.matches("sign", text) ? 1 : 0;
      level1 += lexicon.matches("level1-value", core) ? 1 : 0;
      level2 += lexicon.matches("level2-value", core) && core.length() <= 12 ? 1 : 0;
      units += text.length() <= 4 && text.chars().noneMatch(Character::isDigit) ? 1 : 0;
      if (lexicon.matches("points", text)) {
        numbers++;
        sum += new BigDecimal(text.replaceAll("[^\\d.]", "")).doubleValue();
      }
    }
    double n = Math.max(1, filled);
    return new ColumnValues(
        filled,
        numbers / n,
        amounts / n,
        signs / n,
        level1 / n,
        level2 / n,
        units / n,
        texts.size() / n,
        length / n,
        sum);
  }

  /** Returns from -1 to 1 how much the values speak for a role. */
  double support(Concept role) {
    if (filled < FEW) {
      return 0;
    }
    return switch (role) {
      case WEIGHT -> numbers < 0.6 ? -1 : sum >= LEAST_POINTS && sum <= MOST_POINTS ? 0.8 : 0.2;
      case SCORE -> numbers < 0.6 ? -1 : sum <= MOST_POINTS ? 0.4 : 0;
      case SIGN -> signs > 0.5 ? 1 : -1;
      case UNIT -> units > 0.5 && signs < 0.5 ? 0.6 : -1;
      case LEVEL1 -> level1 > 0.5 && level1 >= level2 ? 0.6 : 0;
      case LEVEL2 -> level2 > 0.5 && level2 >= level1 ? 0.6 : 0;
      case NAME -> numbers > 0.5 || signs > 0.5 ? -1 : distinct > 0.6 && length > 4 ? 0.4 : 0;
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE -> amounts < 0.5 ? -1 : 0;
      case DEVIATION -> numbers > 0.5 ? -1 : 0;
      case TARGET, ACTUAL -> signs > 0.5 ? -1 : 0;
      default -> 0;
    };
  }
}
