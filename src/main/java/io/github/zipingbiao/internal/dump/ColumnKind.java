package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;

/**
 * What the row grammar expects of a column.
 *
 * @param role what it holds
 * @param skipped cost of leaving it blank
 * @param filled cost of filling it
 */
record ColumnKind(Concept role, double skipped, double filled) {
  private static final double NEVER_BLANK = 3;

  static ColumnKind of(Concept role) {
    return switch (role) {
      case LEVEL1, LEVEL2 -> new ColumnKind(role, 0.2, 0);
      case NAME, TARGET, ACTUAL -> new ColumnKind(role, NEVER_BLANK, 0);
      case WEIGHT, SCORE -> new ColumnKind(role, NEVER_BLANK, 0);
      case SIGN, UNIT -> new ColumnKind(role, 1, 0);
      case GOAL_EXPECTED, GOAL_ACTUAL, GOAL_ADJUSTED -> new ColumnKind(role, NEVER_BLANK, 0);
      default -> new ColumnKind(role, 0, 0.8);
    };
  }

  boolean isNumber() {
    return role == Concept.WEIGHT || role == Concept.SCORE;
  }

  /** Returns whether a cell of the column is never cut by a page end. */
  boolean neverGoesOn() {
    return isNumber() || isLevel();
  }

  boolean isLevel() {
    return role == Concept.LEVEL1 || role == Concept.LEVEL2;
  }
}
