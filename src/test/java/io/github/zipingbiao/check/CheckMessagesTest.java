package io.github.zipingbiao.check;

import static io.github.zipingbiao.check.FormComposer.form;
import static io.github.zipingbiao.model.Comparison.AT_LEAST;
import static io.github.zipingbiao.model.Comparison.EQUAL;
import static io.github.zipingbiao.model.FundSource.FISCAL;
import static io.github.zipingbiao.model.FundSource.TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckMessagesTest {
  private static List<String> failures(FormComposer form, Locale locale) {
    return Checker.builder()
        .locale(locale)
        .build()
        .prove(form.compose(), List.of())
        .checks()
        .stream()
        .filter(check -> check.status() == CheckStatus.FAIL)
        .map(Check::message)
        .toList();
  }

  private static FormComposer lost() {
    return form().named("修桥座数", null).indicator("100", "99").total("100", "99");
  }

  @Test
  void lostPointsNameTheRowAndSayHowMany() {
    assertEquals(List.of("修桥座数：扣 1 分未说明原因"), failures(lost(), Locale.CHINESE));
    assertEquals(
        List.of("修桥座数: 1 points were lost without a reason"), failures(lost(), Locale.ENGLISH));
  }

  @Test
  void aFailedRateNamesItsLineInPercent() {
    FormComposer form = form().line(FISCAL, null, "10", "9", null, "0.80", null);
    assertEquals(List.of("FISCAL：按执行数和预算数，执行率应为 90%，表上为 80%"), failures(form, Locale.CHINESE));
  }

  @Test
  void aFailedSumNamesItsColumn() {
    FormComposer form = form().line(TOTAL, null, "10", null).line(FISCAL, null, "4", null);
    form.labelled("其他", "5");
    assertEquals(List.of("全年预算数：各来源资金合计为 9，总额却为 10"), failures(form, Locale.CHINESE));
  }

  @Test
  void everyRuleHasWordsInChinese() {
    FormComposer form = form().line(TOTAL, null, "0", "5", "10", "0.80", "11");
    form.level1("产出指标", "9").level2("数量指标", "8").compare(AT_LEAST, "5", EQUAL, "3");
    form.indicator("20", "30").total("90", "95", "差");
    for (FormComposer any : List.of(form, form().indicator(null, null))) {
      Checker.builder()
          .locale(Locale.CHINESE)
          .build()
          .prove(any.compose(), List.of())
          .checks()
          .stream()
          .filter(check -> check.expected().isPresent() || check.status() != CheckStatus.FAIL)
          .forEach(
              check ->
                  assertTrue(
                      check.message().codePoints().anyMatch(Character::isIdeographic),
                      check::toString));
    }
  }
}
