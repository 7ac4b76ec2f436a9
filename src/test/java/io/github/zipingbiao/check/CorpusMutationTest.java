package io.github.zipingbiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.TestCases;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Changes single numbers of the digital test documents that add up. A change counts as caught when
 * a check fails that did not fail before.
 */
class CorpusMutationTest {
  private static final long SEED = 20311123L;

  /** Share of the changes that must make a rule fail. */
  private static final double CAUGHT = 0.98;

  /** The numbers that prove each other where a form prints them. */
  private static final Set<String> FIELDS =
      Set.of("weight", "score", "executed", "annualBudget", "executionRate");

  private static final Checker CHECKER = Checker.standard();

  /** How many changes were tried, and those that no rule noticed. */
  static final class Tally {
    int changes;
    final List<String> unnoticed = new ArrayList<>();

    void add(SelfEvaluation form, Random random) {
      Set<Check> before = Set.copyOf(failures(form));
      for (Mutant mutant : Mutant.of(form, random)) {
        if (FIELDS.contains(mutant.pointer().replaceFirst(".*/", ""))) {
          changes++;
          if (before.containsAll(failures(mutant.form()))) {
            unnoticed.add(
                form.title().orElse("")
                    + mutant.pointer()
                    + " "
                    + mutant.before()
                    + " -> "
                    + mutant.after());
          }
        }
      }
    }

    double caught() {
      return 1 - unnoticed.size() / (double) Math.max(1, changes);
    }
  }

  private static List<SelfEvaluation> consistentForms() {
    return TestCases.all().stream()
        .filter(folder -> !folder.getFileName().toString().startsWith("scan-"))
        .flatMap(folder -> TestCases.read(TestCases.input(folder)).evaluations().stream())
        .filter(form -> form.medium() == Medium.DIGITAL && form.verdict() == Verdict.VERIFIED)
        .toList();
  }

  /** A missed target is worth a look, but no fault of the form's arithmetic. */
  private static boolean isArithmetic(Check check) {
    return CHECKER.rules().stream()
        .anyMatch(rule -> rule.code().equals(check.rule()) && rule.kind().isArithmetic());
  }

  private static List<Check> failures(SelfEvaluation form) {
    return CHECKER.prove(form, List.of()).checks().stream()
        .filter(check -> check.status() == CheckStatus.FAIL)
        .toList();
  }

  @Test
  void failsNoConsistentForm() {
    for (SelfEvaluation form : consistentForms()) {
      List<Check> contradictions =
          failures(form).stream().filter(CorpusMutationTest::isArithmetic).toList();
      assertEquals(List.of(), contradictions);
    }
  }

  @Test
  void noticesNearlyEveryChangeOfANumberInTheTestDocuments() {
    Random random = new Random(SEED);
    Tally tally = new Tally();
    consistentForms().forEach(form -> tally.add(form, random));
    assertTrue(tally.changes > 500, "only " + tally.changes + " changes");
    assertTrue(
        tally.caught() >= CAUGHT,
        () -> tally.changes + " changes, unnoticed " + tally.unnoticed.size() + tally.unnoticed);
  }
}
