package io.github.zipingbiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.mapping.Candidate;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.internal.repair.Repair;
import io.github.zipingbiao.model.Medium;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final String FIRST = "/indicators/0/score";
  private static final String SECOND = "/indicators/1/score";

  /** Two indicators of 50 points, and a total of 95. */
  private static FormComposer form(String first, String second) {
    return FormComposer.form()
        .medium(Medium.SCANNED)
        .indicator("50", first, "原因")
        .indicator("50", second, "原因")
        .total("100", "95");
  }

  private static Candidate other(String number, double probability) {
    return new Candidate(new BigDecimal(number), number, probability, "a runner-up");
  }

  private static Readings mend(FormComposer form, Map<String, List<Candidate>> candidates) {
    return new Repair(Checker.standard())
        .mend(new Readings(form.readAll(0.99).compose(), List.of(), candidates), 0);
  }

  private static List<DiagnosticCode> codes(Readings readings) {
    return readings.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static String score(Readings readings, int indicator) {
    return readings.evaluation().indicators().get(indicator).score().orElseThrow().toString();
  }

  @Test
  void putsInTheOnlyReadingThatSatisfiesTheRulesAndSaysSo() {
    Readings mended =
        mend(
            form("46", "45"),
            Map.of(FIRST, List.of(other("40", 0.2), other("50", 0.1)), SECOND, List.of()));
    assertEquals("50", score(mended, 0));
    Diagnostic said = mended.diagnostics().get(0);
    assertEquals(DiagnosticCode.NUMBER_REPAIRED, said.code());
    assertEquals(FIRST, said.field().orElseThrow());
    assertTrue(said.message().contains("SCORE_SUM"), said.message());
    assertEquals("?", mended.evaluation().provenance().at(FIRST).get(0).text());
  }

  @Test
  void leavesAllAsReadAndNamesTheAnswersWhereSeveralFit() {
    Readings left =
        mend(
            form("46", "45"),
            Map.of(FIRST, List.of(other("50", 0.4)), SECOND, List.of(other("49", 0.04))));
    assertEquals("46", score(left, 0));
    assertEquals("45", score(left, 1));
    assertEquals(
        List.of(DiagnosticCode.REPAIR_AMBIGUOUS, DiagnosticCode.REPAIR_AMBIGUOUS), codes(left));
    assertTrue(left.diagnostics().get(0).message().contains("\"50\""));
    assertTrue(left.diagnostics().get(0).message().contains("\"49\""));
  }

  @Test
  void doesNotTakeAReadingThatThePictureHardlyShows() {
    Readings left = mend(form("46", "45"), Map.of(FIRST, List.of(other("50", 0.005))));
    assertEquals("46", score(left, 0));
    assertEquals(List.of(DiagnosticCode.REPAIR_AMBIGUOUS), codes(left));
  }

  @Test
  void leavesAFormThatIsPrintedWrong() {
    Readings left = mend(form("46", "45"), Map.of(FIRST, List.of(other("40", 0.4))));
    assertEquals("46", score(left, 0));
    assertEquals(List.of(), codes(left));
  }

  @Test
  void neverTouchesAFormThatAddsUp() {
    Readings left = mend(form("50", "45"), Map.of(FIRST, List.of(other("60", 0.49))));
    assertEquals("50", score(left, 0));
    assertEquals(List.of(), codes(left));
  }

  @Test
  void neverTouchesNumbersWithoutOtherReadings() {
    Readings read = new Readings(form("46", "45").compose(), List.of(), Map.of());
    assertSame(read, new Repair(Checker.standard()).mend(read, 0));
  }

  @Test
  void mendsTwoLikelyMisreadingsAtOnce() {
    Readings mended =
        mend(
            form("46", "48"),
            Map.of(FIRST, List.of(other("50", 0.3)), SECOND, List.of(other("45", 0.3))));
    assertEquals("50", score(mended, 0));
    assertEquals("45", score(mended, 1));
  }

  @Test
  void putsInANumberThatWasNotUnderstood() {
    Diagnostic ink =
        Diagnostic.ofPage(Severity.WARNING, DiagnosticCode.NOT_A_NUMBER, "no number", 1)
            .about(0, FIRST);
    Readings read =
        new Readings(
            form(null, "45").readAll(0.99).compose(),
            List.of(ink),
            Map.of(FIRST, List.of(other("50", 0.3))));
    Readings mended = new Repair(Checker.standard()).mend(read, 0);
    assertEquals("50", score(mended, 0));
    assertEquals(List.of(DiagnosticCode.NUMBER_REPAIRED), codes(mended));
  }

  @Test
  void warnsOfADoubtfulNumberOnlyWhereNothingProvesIt() {
    Diagnostic unsure =
        Diagnostic.ofPage(Severity.WARNING, DiagnosticCode.LOW_CONFIDENCE, "unsure", 1);
    String year = "/fiscalYear";
    Readings read =
        new Readings(
            form("50", "45").readAll(0.99).read(FIRST, 0.6).compose(),
            List.of(unsure.about(0, FIRST), unsure.about(0, year)),
            Map.of(FIRST, List.of(other("60", 0.3))));
    List<Diagnostic> said = new Repair(Checker.standard()).mend(read, 0).diagnostics();
    assertEquals(Severity.INFO, said.get(0).severity());
    assertEquals(Severity.WARNING, said.get(1).severity());
  }
}
