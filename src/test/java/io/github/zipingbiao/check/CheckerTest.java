package io.github.zipingbiao.check;

import static io.github.zipingbiao.check.FormComposer.form;
import static io.github.zipingbiao.check.FormComposer.quantity;
import static io.github.zipingbiao.model.Comparison.AT_LEAST;
import static io.github.zipingbiao.model.Comparison.EQUAL;
import static io.github.zipingbiao.model.FundSource.FISCAL;
import static io.github.zipingbiao.model.FundSource.OTHER;
import static io.github.zipingbiao.model.FundSource.TOTAL;
import static io.github.zipingbiao.model.Verdict.INCOMPLETE;
import static io.github.zipingbiao.model.Verdict.INCONSISTENT;
import static io.github.zipingbiao.model.Verdict.UNPROVEN;
import static io.github.zipingbiao.model.Verdict.VERIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerTest {
  private static final Checker CHECKER = Checker.standard();

  /** A form whose numbers are all tied together. */
  private static FormComposer sound() {
    return form()
        .line(TOTAL, "40", "50", "46", "10", "0.92", "9.2")
        .line(FISCAL, "30", "30", "28")
        .line(OTHER, "10", "20", "18")
        .indicator("60", "60")
        .indicator("30", "28", "雨")
        .total("100", "97.2");
  }

  @Test
  void verifiesAFormThatAddsUp() {
    assertEquals(VERIFIED, verdict(sound()));
  }

  @Test
  void leavesAFormUnprovenThatGivesNoOccasionForAnEquation() {
    assertEquals(UNPROVEN, verdict(form().indicator(null, null)));
    assertEquals(UNPROVEN, verdict(form().indicator(null, "5")));
  }

  @Test
  void leavesAFormUnprovenOfWhichNothingMakesNothing() {
    assertEquals(UNPROVEN, verdict(form().indicator(null, "0").total(null, "0")));
    assertEquals(VERIFIED, verdict(form().indicator(null, "9").total(null, "9")));
  }

  @Test
  void callsAFormOfWhichNothingWasFoundIncomplete() {
    assertEquals(INCOMPLETE, verdict(form()));
    assertEquals(INCOMPLETE, verdict(form().line(TOTAL, null, null, null)));
    assertEquals(
        List.of("neither indicators nor amounts of money were found"), gaps(form(), false));
  }

  @Test
  void callsAFormCutWhosePointsFallShortAtTheEndOfAPage() {
    FormComposer cut = form().indicator("30", "30").indicator("20", "20");
    assertEquals(INCONSISTENT, verdict(cut));
    assertEquals(List.of(), gaps(cut, false));
    assertEquals(
        List.of("the form seems cut: the points come to 50, and there is no total"),
        gaps(cut, true));
    assertEquals(List.of(), gaps(cut.total("100", "50"), true));
  }

  @Test
  void callsAFormCutThatHasPointsOfItsMoneyButNoIndicators() {
    FormComposer cut = form().line(TOTAL, "10", "10", "10", "10", "1", "10");
    assertEquals(INCOMPLETE, verdict(cut));
    assertEquals(1, gaps(cut, false).size());
  }

  @Test
  void callsAFormWithoutANameIncomplete() {
    assertEquals(INCOMPLETE, verdict(sound().name(null)));
    assertEquals(
        Optional.of("/project/name"),
        CHECKER.gaps(sound().name(null).compose(), false, 0).get(0).field());
  }

  private static List<String> gaps(FormComposer form, boolean endsAtPageEnd) {
    return CHECKER.gaps(form.compose(), endsAtPageEnd, 0).stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void callsAFormThatDoesNotAddUpInconsistent() {
    assertEquals(INCONSISTENT, verdict(sound().total("100", "98.2")));
    assertEquals(INCONSISTENT, verdict(form().indicator("100", "101")));
  }

  @Test
  void doesNotHoldARemarkAgainstTheForm() {
    FormComposer form = sound().total("100", "97.2", "差").indicator(null, null);
    form.indicator(null, null, null, quantity(AT_LEAST, "9", "个"), quantity(EQUAL, "5", "个"));
    SelfEvaluation proven = CHECKER.prove(form.compose(), List.of());
    assertEquals(
        List.of("TARGET_MET", "GRADE"),
        proven.checks().stream()
            .filter(check -> check.status() == CheckStatus.FAIL)
            .map(Check::rule)
            .toList());
    assertEquals(VERIFIED, proven.verdict());
  }

  @Test
  void callsAFormIncompleteWhenSomethingCouldNotBeRead() {
    Diagnostic missing = diagnostic(Severity.WARNING, DiagnosticCode.NOT_A_NUMBER);
    assertEquals(INCOMPLETE, verdict(sound(), missing));
    assertEquals(INCOMPLETE, verdict(sound().total("100", "98.2"), missing));
    Diagnostic info = diagnostic(Severity.INFO, DiagnosticCode.NOT_A_NUMBER);
    assertEquals(VERIFIED, verdict(sound(), info));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"NUMBER_REPAIRED", "NO_FORM_FOUND", "NOT_A_SELF_EVALUATION", "VALUE_NOT_UNDERSTOOD"})
  void isNotDisturbedByWhatIsNoFaultOfReading(DiagnosticCode code) {
    assertEquals(VERIFIED, verdict(sound(), diagnostic(Severity.WARNING, code)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NUMBER_REPAIRED", "NO_FORM_FOUND", "NOT_A_SELF_EVALUATION", "VALUE_NOT_UNDERSTOOD"})
  void isDisturbedByEveryOtherWarning(DiagnosticCode code) {
    assertEquals(INCOMPLETE, verdict(sound(), diagnostic(Severity.WARNING, code)));
  }

  @Test
  void isNotConcernedByPagesThatTheFormDoesNotStandOn() {
    Diagnostic page =
        Diagnostic.ofPage(Severity.ERROR, DiagnosticCode.PAGE_UNREADABLE, "page is cut off", 3);
    assertEquals(VERIFIED, verdict(sound(), page));
    assertEquals(INCOMPLETE, verdict(sound(), page.onPage(2)));
  }

  @Test
  void verifiesARecognisedFormWhoseNumbersAllProveEachOther() {
    assertEquals(VERIFIED, verdict(scanned(sound(), 0.97)));
  }

  @Test
  void provesOneDoubtfulNumberByAnEquationButNotTwo() {
    FormComposer form = form().medium(Medium.SCANNED).indicator("50", "50", "原因");
    form.indicator("50", "45", "原因").total("100", "95").readAll(0.97);
    assertEquals(VERIFIED, verdict(form));
    assertEquals(VERIFIED, verdict(form.read("/indicators/0/score", 0.6)));
    assertEquals(INCOMPLETE, verdict(form.read("/indicators/1/score", 0.6)));
  }

  @Test
  void saysThatNumbersDoNotAddUpThoughATextIsHardToRead() {
    Diagnostic unsure = diagnostic(Severity.WARNING, DiagnosticCode.LOW_CONFIDENCE);
    FormComposer form = scanned(sound().total("100", "90"), 0.97);
    assertEquals(INCONSISTENT, verdict(form, unsure.about(0, "/indicators/0/name")));
    assertEquals(INCOMPLETE, verdict(form, unsure.about(0, "/total/score")));
    assertEquals(INCOMPLETE, verdict(form, unsure));
  }

  @Test
  void doesNotVerifyARecognisedFormOfWhichNothingIsSure() {
    assertEquals(INCOMPLETE, verdict(scanned(sound(), 0.5)));
  }

  @Test
  void callsARecognisedFormIncompleteWhenANumberStandsAlone() {
    FormComposer alone = sound().line(OTHER, null, null, null, null, "0.5", null);
    assertEquals(INCOMPLETE, verdict(scanned(alone, 0.97)));
    assertEquals(VERIFIED, verdict(alone.medium(Medium.DIGITAL).readAll(1.0)));
  }

  @Test
  void trustsNoNumberOfAPictureWhosePlaceIsNotKnown() {
    FormComposer alone = form().medium(Medium.SCANNED).indicator(null, "97").total(null, "97");
    assertEquals(INCOMPLETE, verdict(alone));
    assertEquals(VERIFIED, verdict(alone.medium(Medium.DIGITAL)));
  }

  @Test
  void tellsTheAuthorsErrorFromOneOfRecognition() {
    FormComposer wrong = sound().total("100", "98.2");
    assertEquals(INCONSISTENT, verdict(scanned(wrong, 0.97)));
    assertEquals(INCOMPLETE, verdict(scanned(wrong, 0.97).read("/total/score", 0.6)));
  }

  @Test
  void forgetsADoubtAboutANumberThatIsProven() {
    Diagnostic doubt = diagnostic(Severity.WARNING, DiagnosticCode.LOW_CONFIDENCE);
    assertEquals(VERIFIED, verdict(sound(), doubt.about(0, "/total/score")));
    assertEquals(INCOMPLETE, verdict(sound(), doubt.about(0, "/goals/actual")));
  }

  @Test
  void doesNotTakeARoundedSumForAProof() {
    FormComposer rounded = sound().total("100", "97");
    assertEquals(VERIFIED, verdict(rounded));
    assertEquals(INCOMPLETE, verdict(scanned(rounded, 0.97)));
  }

  @Test
  void doesNotTakeARateForAProofOfItsAmounts() {
    FormComposer one = form().line(TOTAL, null, "50", "46", null, "0.92", null);
    assertEquals(INCOMPLETE, verdict(scanned(one, 0.97)));
    FormComposer equal = form().line(TOTAL, null, "50", "50", null, "1", null);
    assertEquals(VERIFIED, verdict(scanned(equal, 0.97)));
  }

  @Test
  void replacesEarlierChecks() {
    SelfEvaluation once = CHECKER.prove(sound().compose(), List.of());
    assertFalse(once.checks().isEmpty());
    assertEquals(once, CHECKER.prove(once, List.of()));
  }

  @Test
  void pointsOnlyAtFieldsThatTheFormHas() {
    SelfEvaluation form = CHECKER.prove(sound().compose(), List.of());
    List<String> numbers = Figures.all(form).stream().map(Figure::pointer).toList();
    for (Check check : form.checks()) {
      for (String field : check.fields()) {
        assertTrue(numbers.contains(field) || field.endsWith("/deviation"), field);
      }
    }
  }

  @Test
  void switchesARuleOffByItsCode() {
    Checker lenient = Checker.builder().without("SCORE_SUM").build();
    SelfEvaluation form = lenient.prove(sound().total("100", "98.2").compose(), List.of());
    assertEquals(VERIFIED, form.verdict());
    assertTrue(form.checks().stream().noneMatch(check -> check.rule().equals("SCORE_SUM")));
  }

  @Test
  void appliesARuleOfTheApplication() {
    Rule always = new NamedProject();
    Checker strict = Checker.builder().add(always).build();
    SelfEvaluation form = strict.prove(sound().compose(), List.of());
    assertEquals(INCONSISTENT, form.verdict());
    assertEquals("NAMED_PROJECT", form.checks().get(form.checks().size() - 1).rule());
  }

  @Test
  void refusesRulesThatItCannotTellApartOrDoesNotHave() {
    Checker.Builder builder = Checker.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.without("SCORE_SUMM"));
    assertThrows(IllegalArgumentException.class, () -> builder.add(new ScoreSumRule()));
    assertThrows(IllegalArgumentException.class, () -> builder.doubtfulConfidence(1.1));
    assertThrows(IllegalArgumentException.class, () -> builder.doubtfulConfidence(Double.NaN));
  }

  /** Demands a name that the forms of these tests do not have. */
  private static final class NamedProject implements Rule {
    @Override
    public String code() {
      return "NAMED_PROJECT";
    }

    @Override
    public RuleKind kind() {
      return RuleKind.BOUND;
    }

    @Override
    public List<Check> apply(SelfEvaluation form) {
      boolean named = form.project().name().equals(Optional.of("别的项目"));
      return List.of(
          new Check(
              code(),
              named ? CheckStatus.PASS : CheckStatus.FAIL,
              Optional.empty(),
              Optional.empty(),
              List.of("/project/name"),
              "the project has the name that the register holds"));
    }
  }

  private static FormComposer scanned(FormComposer form, double confidence) {
    return form.medium(Medium.SCANNED).readAll(confidence);
  }

  private Verdict verdict(FormComposer form, Diagnostic... diagnostics) {
    return CHECKER.prove(form.compose(), List.of(diagnostics)).verdict();
  }

  private static Diagnostic diagnostic(Severity severity, DiagnosticCode code) {
    return Diagnostic.ofDocument(severity, code, "for the test").about(0, null);
  }
}
