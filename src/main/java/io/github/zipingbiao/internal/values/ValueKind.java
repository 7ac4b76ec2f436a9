package io.github.zipingbiao.internal.values;

import java.util.regex.Pattern;

/** What sort of value the text of a cell looks like, also where recognition spoiled a character. */
public enum ValueKind {
  /** A number alone. */
  NUMBER,
  /** A number with a unit of money. */
  AMOUNT,
  /** A number with a percent sign. */
  PERCENT,
  /** Anything else. */
  OTHER;

  private static final String DIGITS = "[-+]?[0-9][0-9.,]*";
  private static final Pattern ANY_NUMBER = Pattern.compile(DIGITS);
  private static final Pattern ANY_PERCENT = Pattern.compile(DIGITS + "%");
  private static final Pattern ANY_AMOUNT = Pattern.compile(DIGITS + MoneyUnit.pattern());

  /** Returns the kind of a text. */
  public static ValueKind of(String text) {
    String compact = CellText.compact(text);
    if (compact.chars().noneMatch(Character::isDigit)) {
      return OTHER;
    }
    if (ANY_NUMBER.matcher(compact).matches()) {
      return NUMBER;
    }
    if (ANY_PERCENT.matcher(compact).matches()) {
      return PERCENT;
    }
    return ANY_AMOUNT.matcher(compact).matches() ? AMOUNT : OTHER;
  }

  /** Returns whether it is a figure that may stand in a table of money. */
  public boolean isFigure() {
    return this != OTHER;
  }
}
