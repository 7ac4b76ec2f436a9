package io.github.zipingbiao.internal.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a label of a form can mean. The words for each stand in the lexicon resource. */
public enum Concept {
  /** Name of the project. */
  PROJECT_NAME,
  /** Code of the project. */
  PROJECT_CODE,
  /** Department in charge. */
  SUPERVISING_DEPARTMENT,
  /** Unit that carries the project out. */
  IMPLEMENTING_UNIT,
  /** Person in charge. */
  LEADER,
  /** Telephone number. */
  PHONE,
  /** Budget year. */
  FISCAL_YEAR,
  /** Budget at the beginning of the year. */
  INITIAL_BUDGET,
  /** Budget of the whole year. */
  ANNUAL_BUDGET,
  /** Amount spent. */
  EXECUTED,
  /** Executed over budget. */
  RATE,
  /** Points that can be earned. */
  WEIGHT,
  /** Points earned. */
  SCORE,
  /** Goal as planned. */
  GOAL_EXPECTED,
  /** Goal as adjusted. */
  GOAL_ADJUSTED,
  /** Goal as reached. */
  GOAL_ACTUAL,
  /** First level of an indicator. */
  LEVEL1,
  /** Second level of an indicator. */
  LEVEL2,
  /** The indicator itself. */
  NAME,
  /** Planned value. */
  TARGET,
  /** Sign of the planned value. */
  SIGN,
  /** Unit of the planned value. */
  UNIT,
  /** Value reached. */
  ACTUAL,
  /** Reason for a deviation. */
  DEVIATION,
  /** A known column without a field. */
  OTHER,
  /** A known label whose value has no field. */
  NOTE,
  /** Total row. */
  TOTAL,
  /** Total score in the head of the form. */
  TOTAL_SCORE,
  /** Grade in words. */
  GRADE,
  /** Section of the funds. */
  FUNDS_SECTION,
  /** Section of the goals. */
  GOALS_SECTION,
  /** Section of the indicators. */
  INDICATORS_SECTION;

  /** Labels whose value stands beside them. */
  static final Set<Concept> PAIRS =
      unmodifiable(
          EnumSet.of(
              PROJECT_NAME,
              PROJECT_CODE,
              SUPERVISING_DEPARTMENT,
              IMPLEMENTING_UNIT,
              LEADER,
              PHONE,
              FISCAL_YEAR,
              GOAL_EXPECTED,
              GOAL_ADJUSTED,
              GOAL_ACTUAL,
              TOTAL_SCORE,
              GRADE,
              NOTE));

  /** Columns of the funds table. */
  static final Set<Concept> FUND_COLUMNS =
      unmodifiable(EnumSet.of(INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE, WEIGHT, SCORE, OTHER));

  /** Columns that only a funds table has. */
  static final Set<Concept> MONEY_COLUMNS =
      unmodifiable(EnumSet.of(INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE));

  /** Columns that hold points. */
  static final Set<Concept> POINTS_COLUMNS = unmodifiable(EnumSet.of(WEIGHT, SCORE));

  /** Columns of the indicator table. */
  static final Set<Concept> INDICATOR_COLUMNS =
      unmodifiable(
          EnumSet.of(
              LEVEL1, LEVEL2, NAME, TARGET, SIGN, UNIT, ACTUAL, WEIGHT, SCORE, DEVIATION, OTHER));

  /** Headings of the goals. */
  static final Set<Concept> GOALS =
      unmodifiable(EnumSet.of(GOAL_EXPECTED, GOAL_ADJUSTED, GOAL_ACTUAL));

  /** Headings of whole sections. */
  static final Set<Concept> SECTIONS =
      unmodifiable(EnumSet.of(FUNDS_SECTION, GOALS_SECTION, INDICATORS_SECTION));

  /** Headings of columns of all sections. */
  static final Set<Concept> COLUMNS = columns();

  private static Set<Concept> columns() {
    EnumSet<Concept> columns = EnumSet.copyOf(INDICATOR_COLUMNS);
    columns.addAll(FUND_COLUMNS);
    columns.addAll(GOALS);
    return unmodifiable(columns);
  }

  private static Set<Concept> unmodifiable(EnumSet<Concept> set) {
    return Collections.unmodifiableSet(set);
  }
}
