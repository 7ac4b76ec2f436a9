package io.github.zipingbiao.check;

import static io.github.zipingbiao.check.FormComposer.form;
import static io.github.zipingbiao.check.FormComposer.quantity;
import static io.github.zipingbiao.check.FormComposer.range;
import static io.github.zipingbiao.model.CheckStatus.FAIL;
import static io.github.zipingbiao.model.CheckStatus.PASS;
import static io.github.zipingbiao.model.CheckStatus.SKIPPED;
import static io.github.zipingbiao.model.Comparison.AT_LEAST;
import static io.github.zipingbiao.model.Comparison.AT_MOST;
import static io.github.zipingbiao.model.Comparison.EQUAL;
import static io.github.zipingbiao.model.FundSource.CARRYOVER;
import static io.github.zipingbiao.model.FundSource.CENTRAL;
import static io.github.zipingbiao.model.FundSource.FISCAL;
import static io.github.zipingbiao.model.FundSource.LOCAL;
import static io.github.zipingbiao.model.FundSource.OTHER;
import static io.github.zipingbiao.model.FundSource.TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardRulesTest {

  @Test
  void addsThePointsOfIndicatorsAndFundsUpToTheTotalPrinted() {
    FormComposer form = form().line(TOTAL, null, "10", "9", "10", "0.90", "9");
    form.indicator("50", "50").indicator("40", "40").total("100", "99");
    assertStatus(form, "POINTS_SUM", PASS);
    assertEquals(
        List.of(
            "/indicators/0/weight",
            "/indicators/1/weight",
            "/funds/lines/0/weight",
            "/total/weight"),
        only(form, "POINTS_SUM").fields());
    assertStatus(form.total("90", "90"), "POINTS_SUM", PASS);
    assertStatus(form.total("90", "99"), "POINTS_SUM", FAIL);
    assertStatus(form.total("95", "99"), "POINTS_SUM", FAIL);
  }

  @Test
  void addsThePointsUpToAHundredWhereNoTotalIsPrinted() {
    FormComposer form =
        form().line(TOTAL, null, "10", "9", "10", "0.90", "9").indicator("50", "50");
    Check check = only(form, "POINTS_SUM");
    assertEquals(FAIL, check.status());
    assertEquals(Optional.of(BigDecimal.valueOf(100)), check.expected());
    assertEquals(Optional.of(BigDecimal.valueOf(60)), check.found());
    assertStatus(form.indicator("40", "40"), "POINTS_SUM", PASS);
  }

  @Test
  void countsThePointsOfTheFundsOnTopWhereTheIndicatorsMakeTheTotalAlone() {
    FormComposer form = form().line(TOTAL, null, "10", "9", "10", "0.90", "9");
    form.indicator("60", "60").indicator("40", "40").total("100", "100");
    assertStatus(form, "POINTS_SUM", PASS);
    assertFalse(only(form, "POINTS_SUM").fields().contains("/funds/lines/0/weight"));
    assertStatus(form, "SCORE_SUM", PASS);
    assertStatus(form.total("100", "109"), "POINTS_SUM", FAIL);
    assertStatus(form.total("100", "108"), "SCORE_SUM", FAIL);
    assertStatus(form.total(null, null), "POINTS_SUM", FAIL);
  }

  @ParameterizedTest
  @CsvSource({"90, 10, PASS", "80, 20, PASS", "100, 10, PASS", "80, 21, FAIL", "70, 20, FAIL"})
  void leavesTheRestToFundsThatPrintAScoreOnly(String sum, String score, CheckStatus status) {
    FormComposer form = form().line(TOTAL, null, "10", "10", null, "1", score).indicator(sum, sum);
    assertStatus(form, "POINTS_SUM", status);
  }

  @ParameterizedTest
  @CsvSource({"33.33, 33.33, 33.33, PASS", "33.5, 33.5, 33.3, FAIL", "33.3, 33.3, 33.3, FAIL"})
  void allowsForPointsThatDivideAWhole(String a, String b, String c, CheckStatus status) {
    assertStatus(form().indicator(a, a).indicator(b, b).indicator(c, c), "POINTS_SUM", status);
  }

  @Test
  void skipsThePointsWhereTheFormPrintsNone() {
    FormComposer form = form().indicator(null, "20").indicator(null, "80").total(null, "100");
    assertStatus(form, "POINTS_SUM", SKIPPED);
    assertStatus(form, "LEVEL1_POINTS", SKIPPED);
    assertStatus(form, "LEVEL2_POINTS", SKIPPED);
    assertStatus(form, "SCORE_WITHIN_POINTS", SKIPPED);
    assertStatus(form, "SCORE_SUM", PASS);
  }

  @Test
  void addsThePointsOfTheLevelsWhereTheIndicatorsPrintNone() {
    FormComposer form = form().level1("产出", "60").level2("数量", "40").indicator(null, "10");
    form.indicator(null, "30").level2("质量", "20").indicator(null, "20");
    form.level1("效益", "40").level2("社会", "40").indicator(null, "35");
    assertStatus(form, "POINTS_SUM", PASS);
    assertEquals(List.of(PASS, PASS), statuses(form, "LEVEL1_POINTS"));
    assertStatus(form, "SCORE_WITHIN_POINTS", PASS);
    form.indicator(null, "6");
    assertTrue(statuses(form, "SCORE_WITHIN_POINTS").contains(FAIL));
  }

  @Test
  void comparesThePointsOfALevelWithThoseOfItsIndicators() {
    FormComposer form = form().level1("产出", "50").level2("数量", "30");
    form.indicator("10", "10").indicator("20", "20").level2("质量", "20").indicator("20", "20");
    form.level1("效益", "40").level2("社会", null).indicator("39", "39");
    assertEquals(List.of(PASS, FAIL), statuses(form, "LEVEL1_POINTS"));
    assertEquals(List.of(PASS, PASS), statuses(form, "LEVEL2_POINTS"));
  }

  @Test
  void countsChildrenWithoutPointsAsNothing() {
    FormComposer form = form().level1("产出", "30").indicator("30", "30").indicator(null, null);
    assertStatus(form, "LEVEL1_POINTS", PASS);
    assertStatus(form.indicator("70", "70"), "LEVEL1_POINTS", FAIL);
    assertStatus(form, "POINTS_SUM", PASS);
  }

  @Test
  void flagsChildrenThatRepeatThePointsOfTheirParent() {
    FormComposer form = form().indicator("100", "100").indicator("20", "20").indicator("80", "80");
    assertStatus(form.total("100", "100"), "POINTS_SUM", FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "0.98, 10, 99.8, PASS",
    "0.98, , 99.8, PASS",
    "0.98, 10, 90, PASS",
    "0.98, 10, 99.9, FAIL",
    "0.98, 10, 89, FAIL",
    "0.98, 10, 108, FAIL",
    "0.98, 10, 99.5, SKIPPED",
    "1, 10, 99.5, FAIL",
    ", 10, 99.9, SKIPPED"
  })
  void acceptsATotalThatHoldsAFundsScoreWhichTheFormDoesNotPrint(
      String rate, String points, String total, CheckStatus status) {
    FormComposer form = form().line(TOTAL, null, null, null, points, rate, null);
    form.indicator("50", "50").indicator("40", "40").total(points == null ? null : "100", total);
    assertStatus(form, "SCORE_SUM", status);
  }

  @Test
  void provesScoresButNoRateByATotalThatHoldsAFundsScore() {
    FormComposer form = form().line(TOTAL, null, null, null, "10", "0.98", null);
    form.indicator("90", "90").total("100", "99.8");
    Check check = only(form, "SCORE_SUM");
    assertTrue(check.fields().contains("/funds/lines/0/executionRate"));
    assertEquals(
        List.of("/total/score", "/indicators/0/score"),
        new ScoreSumRule().proves(form.compose(), check));
  }

  @Test
  void addsTheScoresUpToTheTotal() {
    FormComposer form = form().line(TOTAL, null, "361.5", "346", "10", "0.9571", "9.57");
    form.indicator("90", "90").total("100", "99.57");
    assertStatus(form, "SCORE_SUM", PASS);
    Check wrong = only(form.total("100", "99.75"), "SCORE_SUM");
    assertEquals(FAIL, wrong.status());
    assertEquals(Optional.of(new BigDecimal("99.57")), wrong.expected());
    assertEquals(Optional.of(new BigDecimal("99.75")), wrong.found());
    assertTrue(
        wrong
            .fields()
            .containsAll(List.of("/total/score", "/indicators/0/score", "/funds/lines/0/score")));
  }

  @ParameterizedTest
  @CsvSource({"99.57, PASS", "99.6, PASS", "100, PASS", "99.5, FAIL", "99, FAIL", "99.570, PASS"})
  void allowsTheTotalToBeRoundedAsItIsPrinted(String total, CheckStatus status) {
    FormComposer form = form().line(TOTAL, null, "361.5", "346", "10", "0.9571", "9.57");
    assertStatus(form.indicator("90", "90").total("100", total), "SCORE_SUM", status);
  }

  @Test
  void skipsTheSumOfScoresWithoutATotalOrWithoutScores() {
    assertStatus(form().indicator("90", "90"), "SCORE_SUM", SKIPPED);
    assertStatus(form().indicator("90", null).total("100", "98"), "SCORE_SUM", SKIPPED);
  }

  @Test
  void letsNoScoreExceedItsPoints() {
    FormComposer form = form().indicator("10", "10").indicator("5", "6").indicator("5", "-1");
    assertEquals(List.of(FAIL, FAIL, PASS), statuses(form, "SCORE_WITHIN_POINTS"));
    assertStatus(form().indicator("10", "10"), "SCORE_WITHIN_POINTS", PASS);
    assertStatus(form().total("100", "101"), "SCORE_WITHIN_POINTS", FAIL);
    FormComposer funds = form().line(TOTAL, null, "1", "1", "10", "1", "11");
    assertStatus(funds, "SCORE_WITHIN_POINTS", FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "361.5, 346, 0.9571, PASS",
    "361.5, 346, 0.957, PASS",
    "361.5, 346, 0.96, PASS",
    "361.5, 346, 0.9572, FAIL",
    "361.5, 346, 0.9517, FAIL",
    "361.5, 346, 1, FAIL",
    "65.66, 65.07, 0.99, PASS",
    "346, 346, 1, PASS",
    "346, 346, 1.0000, PASS",
    "346.0, 346, 1.00, PASS",
    "90, 89.974, 1.00, PASS",
    "89.975, 89.974, 1.00, FAIL",
    "251.89, 251.88, 1.00, FAIL",
    "100, 102.4, 1.024, PASS",
    "0, 0, 0, PASS",
    "0, 0, 1, PASS",
    "0, 0, 0.5, FAIL",
    "0, 5, 0, FAIL",
    "5, 0, 0, PASS",
    "1.8, 1.8, 0, FAIL",
  })
  void comparesTheRateWithExecutedOverBudget(
      String budget, String executed, String rate, CheckStatus status) {
    FormComposer form = form().line(TOTAL, null, budget, executed, null, rate, null);
    assertStatus(form, "EXECUTION_RATE", status);
  }

  @Test
  void namesBothNumbersOfARateThatOnlyRoundsToAHundredPercent() {
    Check check =
        only(form().line(TOTAL, null, "251.89", "251.88", null, "1.00", null), "EXECUTION_RATE");
    assertTrue(check.expected().orElseThrow().compareTo(BigDecimal.ONE) < 0);
  }

  @Test
  void takesTheFirstBudgetWhereTheFormPrintsNoOther() {
    FormComposer form = form().line(TOTAL, "20", null, "10", null, "0.5", null);
    assertStatus(form, "EXECUTION_RATE", PASS);
    FormComposer both = form().line(TOTAL, "20", "10", "10", null, "0.5", null);
    assertStatus(both, "EXECUTION_RATE", FAIL);
  }

  @Test
  void skipsTheRateWhereSomethingOfItIsMissing() {
    assertStatus(form().line(TOTAL, "20", "20", null, null, "1", null), "EXECUTION_RATE", SKIPPED);
    assertStatus(form().line(TOTAL, "20", "20", "20"), "EXECUTION_RATE", SKIPPED);
    assertStatus(form(), "EXECUTION_RATE", SKIPPED);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 0.9571, 9.57, PASS",
    "10, 0.9571, 9.6, PASS",
    "10, 0.9571, 10, PASS",
    "10, 0.9571, 9.75, FAIL",
    "10, 0.9571, 9, FAIL",
    "20, 0.9571, 19.14, PASS",
    "10, 1.024, 10, PASS",
    "10, 1.024, 10.24, FAIL",
    "10, 0, 0, PASS",
    "10, 0, 10, FAIL",
  })
  void earnsTheRateTimesThePointsButNoMore(
      String weight, String rate, String score, CheckStatus status) {
    FormComposer form = form().line(TOTAL, null, null, null, weight, rate, score);
    assertStatus(form, "FUNDS_SCORE", status);
  }

  @Test
  void acceptsAScoreThatFollowsFromTheAmountsOrFromTheRatePrinted() {
    FormComposer ofAmounts = form().line(TOTAL, null, "3", "2", "10", "0.67", "6.67");
    FormComposer ofRate = form().line(TOTAL, null, "3", "2", "10", "0.67", "6.70");
    assertStatus(ofAmounts, "FUNDS_SCORE", PASS);
    assertStatus(ofRate, "FUNDS_SCORE", PASS);
    assertStatus(form().line(TOTAL, null, "3", "2", "10", "0.67", "6.69"), "FUNDS_SCORE", FAIL);
  }

  @Test
  void acceptsEitherScoreForSpendingNothingOfNothing() {
    assertStatus(form().line(TOTAL, "0", "0", "0", "10", "0", "0"), "FUNDS_SCORE", PASS);
    assertStatus(form().line(TOTAL, "0", "0", "0", "10", "0", "10"), "FUNDS_SCORE", PASS);
    assertStatus(form().line(TOTAL, "0", "0", "0", "10", "0", "5"), "FUNDS_SCORE", FAIL);
  }

  @Test
  void addsTheSourcesUpToTheTotalOfEachColumn() {
    FormComposer form = form().line(TOTAL, "0", "2.38", "2.38");
    form.line(FISCAL, "90", "0.58", "0.58").line(OTHER, null, "1.8", "1.7");
    assertEquals(List.of(FAIL, PASS, FAIL), statuses(form, "SOURCES_SUM"));
    assertEquals(
        List.of("/funds/lines/0/initialBudget", "/funds/lines/1/initialBudget"),
        checks(form, "SOURCES_SUM").get(0).fields());
  }

  @Test
  void skipsSourcesThatAreBlankOrMissing() {
    assertStatus(form().line(TOTAL, "1", "1", "1"), "SOURCES_SUM", SKIPPED);
    FormComposer blank = form().line(TOTAL, "1", "1", "1").line(FISCAL, null, null, null);
    assertStatus(blank, "SOURCES_SUM", SKIPPED);
    FormComposer noTotal = form().line(FISCAL, "1", "1", "1").line(OTHER, "1", "1", "1");
    assertStatus(noTotal, "SOURCES_SUM", SKIPPED);
  }

  @Test
  void takesASingleSourceForAPartUnlessItExceedsTheTotal() {
    FormComposer part = form().line(TOTAL, null, "10", null).line(FISCAL, null, "8", null);
    assertStatus(part, "SOURCES_SUM", SKIPPED);
    FormComposer more = form().line(TOTAL, null, "10", null).line(FISCAL, null, "18", null);
    assertStatus(more, "SOURCES_SUM", FAIL);
  }

  @Test
  void countsTheFiscalMoneyOrItsPartsButNotBoth() {
    FormComposer split = form().line(TOTAL, null, "10", null).line(FISCAL, null, "8", null);
    split.line(CENTRAL, null, "5", null).line(LOCAL, null, "3", null).line(OTHER, null, "2", null);
    assertStatus(split, "SOURCES_SUM", PASS);
    FormComposer blank = form().line(TOTAL, null, "10", null).line(FISCAL, null, null, null);
    blank.line(CENTRAL, null, "7", null).line(LOCAL, null, "3", null);
    assertStatus(blank, "SOURCES_SUM", PASS);
  }

  @ParameterizedTest
  @CsvSource({
    "万元, 100, 33.333, 66.667, PASS",
    "万元, 100.01, 33.33, 66.67, PASS",
    "万元, 100.02, 33.33, 66.67, FAIL",
    "元, 100.01, 33.33, 66.67, FAIL",
    "万元, 90, 89.974, 0, PASS",
    "万元, 0, 0.3, 0, FAIL",
    "万元, 10.1, 4.0, 6.0, FAIL",
  })
  void allowsForRoundingInUnitsLargerThanYuan(
      String unit, String total, String one, String other, CheckStatus status) {
    FormComposer form = form().unit(unit).line(TOTAL, null, total, null);
    form.line(FISCAL, null, one, null).line(CARRYOVER, null, other, null);
    assertStatus(form, "SOURCES_SUM", status);
  }

  @ParameterizedTest
  @CsvSource({"9, FAIL, false", "10, FAIL, false", "7.5, FAIL, false", "9.75, FAIL, true"})
  void takesAWholeOrHalfFundsScoreForABand(String score, CheckStatus status, boolean contradicts) {
    FormComposer form = form().line(TOTAL, null, null, null, "20", "0.9571", score);
    assertStatus(form, "FUNDS_SCORE", status);
    Check check = checks(form, "FUNDS_SCORE").get(0);
    assertEquals(contradicts, new FundsScoreRule().contradicts(check));
  }

  @Test
  void comparesAScoreInTheMiddleOfSeveralRowsWithAllTheirPoints() {
    FormComposer form = form().indicator("10", "20").indicator("10", null).indicator("5", "5");
    form.place("/indicators/0/weight", 100).place("/indicators/1/weight", 120);
    form.place("/indicators/2/weight", 140).place("/indicators/2/score", 140);
    form.place("/indicators/0/score", 110);
    assertStatus(form, "SCORE_WITHIN_POINTS", PASS);
    form.place("/indicators/0/score", 100);
    assertEquals(List.of(FAIL, PASS), statuses(form, "SCORE_WITHIN_POINTS"));
  }

  @Test
  void asksForNoReasonWhereTheFormHasNoColumnForIt() {
    FormComposer form = form().indicator("10", "8");
    form.place("/indicators/0/weight", 100).place("/indicators/0/score", 100);
    assertStatus(form, "LOST_POINTS_WITHOUT_REASON", SKIPPED);
    form.place("/indicators/0/deviation", 100);
    assertStatus(form, "LOST_POINTS_WITHOUT_REASON", FAIL);
  }

  @Test
  void asksForTheReasonOfLostPoints() {
    FormComposer form = form().indicator("10", "8").indicator("10", "8", "天气").indicator("5", "5");
    assertEquals(List.of(FAIL, PASS), statuses(form, "LOST_POINTS_WITHOUT_REASON"));
    assertEquals(
        List.of("/indicators/0/weight", "/indicators/0/score", "/indicators/0/deviation"),
        checks(form, "LOST_POINTS_WITHOUT_REASON").get(0).fields());
    assertStatus(form().indicator("5", null), "LOST_POINTS_WITHOUT_REASON", SKIPPED);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 90, %, 85, %, FAIL",
    "AT_LEAST, 90, %, 85, , FAIL",
    "AT_LEAST, 90, %, 0.95, , SKIPPED",
    "AT_LEAST, 100, 百分比, 100, %, PASS",
    "AT_LEAST, 90, %, 90, 百分比, PASS",
    "AT_MOST, 53, 万, 54, 万元, FAIL",
    "AT_MOST, 53, 万元, 525000, 元, PASS",
    "AT_MOST, 53, 万元, 535000, 元, FAIL",
    "AT_MOST, 5, 天, 6, 人, SKIPPED",
    "MORE_THAN, 5, 天, 5, 天, FAIL",
    "LESS_THAN, 5, 天, 5, 天, FAIL",
    "EQUAL, 8, 个, 9, , PASS",
    "EQUAL, 8, 个, 7, 个, FAIL",
    "ABOUT, 8, 个, 7, 个, SKIPPED",
  })
  void comparesTargetAndActualInOneUnit(
      io.github.zipingbiao.model.Comparison comparison,
      String target,
      String unit,
      String actual,
      String actualUnit,
      CheckStatus status) {
    FormComposer form =
        form()
            .indicator(
                "10",
                "10",
                null,
                quantity(comparison, target, unit),
                quantity(EQUAL, actual, actualUnit));
    assertStatus(form, "TARGET_MET", status);
  }

  @Test
  void takesMoreThanARangeForMet() {
    FormComposer form = form();
    form.indicator("1", "1", null, range("6", "8", "个"), quantity(EQUAL, "9", "个"));
    form.indicator("1", "1", null, range("6", "8", "个"), quantity(EQUAL, "5", "个"));
    assertEquals(List.of(PASS, FAIL), statuses(form, "TARGET_MET"));
  }

  @Test
  void isContentWithAMissedTargetThatLostPointsOrHasAReason() {
    FormComposer form = form();
    form.indicator("10", "8", "雨", quantity(AT_LEAST, "90", "%"), quantity(EQUAL, "85", "%"));
    form.indicator(null, null, "雨", quantity(AT_LEAST, "90", "%"), quantity(EQUAL, "85", "%"));
    form.indicator(null, null, null, quantity(AT_LEAST, "90", "%"), quantity(EQUAL, "85", "%"));
    assertEquals(List.of(PASS, PASS, FAIL), statuses(form, "TARGET_MET"));
  }

  @Test
  void saysNothingAboutABareCost() {
    FormComposer form = form().level2("成本指标", null);
    form.indicator("5", "5", null, quantity(EQUAL, "15", "万元"), quantity(EQUAL, "14", "万元"));
    assertStatus(form, "TARGET_MET", SKIPPED);
    form.indicator("5", "5", null, quantity(AT_MOST, "15", "万元"), quantity(EQUAL, "16", "万元"));
    assertStatus(form, "TARGET_MET", FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 96, 优, PASS", "100, 90, 优秀, PASS", "100, 89.9, 优, FAIL", "100, 96, 良, FAIL",
    "100, 85, 良, PASS", "100, 79, 中, PASS", "100, 59, 差, PASS", "100, 60, 差, FAIL",
    "90, 81, 优, PASS", ", 95, 优, PASS", "100, 95, 通过, SKIPPED", "100, , 优, SKIPPED"
  })
  void comparesTheGradeWithTheTotalScore(
      String weight, String score, String grade, CheckStatus status) {
    assertStatus(form().total(weight, score, grade), "GRADE", status);
  }

  @ParameterizedTest
  @CsvSource({"0.958, true", "0.9586, true", "0.957, false", "0.96, true", "0.95, true"})
  void takesARateThatWasCutInsteadOfRoundedForNoContradiction(String rate, boolean sound) {
    FormComposer form = form().line(TOTAL, null, "1000", "958.6", null, rate, null);
    Rule rule = new ExecutionRateRule();
    assertEquals(sound, !rule.contradicts(rule.apply(form.compose()).get(0)));
  }

  @Test
  void remarksOnARateThatWasCutInsteadOfRounded() {
    FormComposer form = form().line(TOTAL, null, "1000", "958.6", null, "0.958", null);
    assertStatus(form, "EXECUTION_RATE", FAIL);
    assertStatus(
        form().line(TOTAL, null, "1000", "958.6", null, "0.9586", null), "EXECUTION_RATE", PASS);
  }

  @Test
  void countsSubtotalsOfTheSourcesOnce() {
    FormComposer form = form().line(TOTAL, null, "30", null).line(FISCAL, null, "20", null);
    form.labelled("小计", "30").line(OTHER, null, "10", null);
    assertStatus(form, "SOURCES_SUM", PASS);
  }

  @Test
  void addsSourcesInOneUnit() {
    FormComposer form = form().line(TOTAL, null, "30", null).line(FISCAL, null, "20", null);
    assertStatus(form.lineIn("元", "100000"), "SOURCES_SUM", PASS);
    assertStatus(form.lineIn("元", "10000"), "SOURCES_SUM", FAIL);
  }

  @Test
  void boundsTheScoresBelowALevelByItsPoints() {
    FormComposer form = form().level1("产出指标", "20").indicator(null, "15").indicator(null, "6");
    assertStatus(form, "SCORE_WITHIN_POINTS", FAIL);
  }

  @Test
  void takesLessForBetterWhereTheNameOrTheDirectionSaysSo() {
    for (String name : List.of("病虫害成灾率", "事故起数", "群众投诉量")) {
      FormComposer form = form().named(name, null).compare(EQUAL, "5", EQUAL, "3");
      assertStatus(form, "TARGET_MET", SKIPPED);
    }
    assertStatus(form().named("空置", "反向").compare(EQUAL, "5", EQUAL, "3"), "TARGET_MET", SKIPPED);
    assertStatus(form().named("培训", "正向").compare(EQUAL, "5", EQUAL, "3"), "TARGET_MET", FAIL);
  }

  @Test
  void givesAReasonForEverySkippedRule() {
    for (Rule rule : StandardRules.all()) {
      List<Check> checks = rule.apply(form().compose());
      assertEquals(1, checks.size(), rule.code());
      assertEquals(SKIPPED, checks.get(0).status(), rule.code());
      assertFalse(checks.get(0).message().isBlank(), rule.code());
      assertEquals(rule.code(), checks.get(0).rule());
    }
  }

  private static void assertStatus(FormComposer form, String code, CheckStatus status) {
    assertEquals(List.of(status), statuses(form, code), () -> checks(form, code).toString());
  }

  private static Check only(FormComposer form, String code) {
    List<Check> checks = checks(form, code);
    assertEquals(1, checks.size());
    return checks.get(0);
  }

  private static List<CheckStatus> statuses(FormComposer form, String code) {
    return checks(form, code).stream().map(Check::status).toList();
  }

  private static List<Check> checks(FormComposer form, String code) {
    return StandardRules.all().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow()
        .apply(form.compose());
  }
}
