package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;

/**
 * What rows of a table hold of a form, found without reading them.
 *
 * @param projectNamed whether a label of the project's name stands in it
 * @param indicators whether there is an indicator header
 * @param results whether the indicators have columns for what was reached
 * @param fundsExecuted whether the funds have a column for what was spent
 * @param goalsReached whether a goal that was reached stands in it
 */
record SegmentFeatures(
    boolean projectNamed,
    boolean indicators,
    boolean results,
    boolean fundsExecuted,
    boolean goalsReached) {

  /** So many projects below one another make a list. */
  private static final int SEVERAL = 3;

  static SegmentFeatures of(FormSegment segment, Headers headers) {
    LogicalTable table = segment.table();
    boolean projectNamed = false;
    boolean indicators = false;
    boolean results = false;
    boolean executed = false;
    boolean reached = false;
    for (int row = segment.fromRow(); row < segment.toRow(); row++) {
      projectNamed |= namesProject(table, row, headers);
      HeaderBand header = headers.ofIndicators(table, row);
      if (header != null) {
        indicators = true;
        results |= header.column(Concept.ACTUAL) != null || header.column(Concept.SCORE) != null;
      }
      HeaderBand funds = header == null ? headers.ofFunds(table, row) : null;
      executed |= funds != null && has(funds, Concept.EXECUTED, Concept.RATE);
      reached |=
          header == null && labelOf(table, row, headers.lexicon(), Concept.GOAL_ACTUAL) != null;
    }
    return new SegmentFeatures(projectNamed, indicators, results, executed, reached);
  }

  private static boolean has(HeaderBand header, Concept... concepts) {
    for (Concept concept : concepts) {
      if (header.column(concept) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the row begins a form: the name of a project with room for it beside. */
  static boolean namesProject(LogicalTable table, int row, Headers headers) {
    LogicalCell label = labelOf(table, row, headers.lexicon(), Concept.PROJECT_NAME);
    return label != null
        && headers.ofIndicators(table, row) == null
        && table.row(row).size() <= 6
        && !headsList(table, label, headers.lexicon());
  }

  /** Returns whether several names stand below a heading, each in a cell as wide as it. */
  private static boolean headsList(LogicalTable table, LogicalCell heading, Lexicon lexicon) {
    int row = heading.endRow();
    int texts = 0;
    while (heading.column() > 0 && row < table.rows() && texts < SEVERAL) {
      LogicalCell below = table.at(row, heading.column());
      if (below == null
          || below.isBlank()
          || below.column() != heading.column()
          || below.endColumn() != heading.endColumn()
          || lexicon.meaning(Label.of(below.text()), Concept.PAIRS) != null
          || lexicon.meaning(Label.of(below.text()), Concept.SECTIONS) != null) {
        return false;
      }
      texts++;
      row = below.endRow();
    }
    return texts == SEVERAL;
  }

  private static LogicalCell labelOf(
      LogicalTable table, int row, Lexicon lexicon, Concept concept) {
    for (LogicalCell cell : table.row(row)) {
      if (cell.row() == row
          && !cell.isBlank()
          && lexicon.meaning(Label.of(headOf(cell.text())), Concept.PAIRS) == concept) {
        return cell;
      }
    }
    return null;
  }

  /** The part before a colon, for labels glued to their values. */
  private static String headOf(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('\uFF1A'));
    return colon > 0 ? text.substring(0, colon) : text;
  }

  /** Returns whether this is a self-evaluation: a plan has no results, a list no indicators. */
  boolean isSelfEvaluation(boolean titled) {
    int points = (indicators && results ? 2 : 0) + (projectNamed ? 1 : 0);
    points += (fundsExecuted ? 1 : 0) + (goalsReached ? 1 : 0) + (titled ? 1 : 0);
    return points >= 3 && (indicators && results || fundsExecuted && goalsReached);
  }

  /** Returns whether it is laid out like a form but has no place for results. */
  boolean isPlan() {
    return indicators && !results && !fundsExecuted;
  }

  SegmentFeatures and(SegmentFeatures more) {
    return new SegmentFeatures(
        projectNamed || more.projectNamed,
        indicators || more.indicators,
        results || more.results,
        fundsExecuted || more.fundsExecuted,
        goalsReached || more.goalsReached);
  }
}
