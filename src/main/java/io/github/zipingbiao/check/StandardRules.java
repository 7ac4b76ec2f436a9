package io.github.zipingbiao.check;

import java.util.List;

/**
 * The rules that come with the library.
 *
 * <table>
 *   <caption>Codes and what they demand</caption>
 *   <tr><th>code</th><th>kind</th><th>demand</th></tr>
 *   <tr><td>POINTS_SUM</td><td>equation</td><td>the points add up to the total, or to 100</td></tr>
 *   <tr><td>LEVEL1_POINTS</td><td>equation</td><td>a level's points are those below it</td></tr>
 *   <tr><td>LEVEL2_POINTS</td><td>equation</td><td>the same for the second level</td></tr>
 *   <tr><td>SCORE_SUM</td><td>equation</td><td>the scores add up to the total score</td></tr>
 *   <tr><td>SCORE_WITHIN_POINTS</td><td>bound</td><td>no score is above its points</td></tr>
 *   <tr><td>EXECUTION_RATE</td><td>equation</td><td>the rate is executed over budget</td></tr>
 *   <tr><td>FUNDS_SCORE</td><td>equation</td><td>the funds' score is rate times points</td></tr>
 *   <tr><td>SOURCES_SUM</td><td>equation</td><td>the sources add up to the total</td></tr>
 *   <tr><td>LOST_POINTS_WITHOUT_REASON</td><td>remark</td><td>lost points have a reason</td></tr>
 *   <tr><td>TARGET_MET</td><td>remark</td><td>a missed target lost points</td></tr>
 *   <tr><td>GRADE</td><td>remark</td><td>the grade is the one that the score earns</td></tr>
 * </table>
 */
public final class StandardRules {
  private StandardRules() {}

  /** Returns all of them, in the order in which their checks are reported. */
  public static List<Rule> all() {
    return List.of(
        new PointsSumRule(),
        new LevelPointsRule(LevelPointsRule.Level.FIRST),
        new LevelPointsRule(LevelPointsRule.Level.SECOND),
        new ScoreSumRule(),
        new ScoreWithinPointsRule(),
        new ExecutionRateRule(),
        new FundsScoreRule(),
        new SourcesSumRule(),
        new LostPointsRule(),
        new TargetMetRule(),
        new GradeRule());
  }
}
