package io.github.zipingbiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.TestCases;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import io.github.zipingbiao.provenance.Provenance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * Rows that are lost, read twice or shifted. Arithmetic sees them where the row has points and a
   * score that is not 0, and the form prints its total score; a row read twice that has just the
   * score of the funds is taken for it.
   */
  @Test
  void noticesNearlyEveryRowThatIsLostReadTwiceOrShifted() {
    List<String> unnoticed = new ArrayList<>();
    int all = 0;
    for (SelfEvaluation form : consistentForms()) {
      if (form.total().score().isEmpty()) {
        continue;
      }
      for (List<Indicator> rows : rowMutants(form.indicators())) {
        all++;
        SelfEvaluation mutant = withRows(form, rows);
        Verdict verdict = CHECKER.prove(mutant, CHECKER.gaps(mutant, true, 0)).verdict();
        if (verdict == Verdict.VERIFIED || verdict == Verdict.UNPROVEN) {
          unnoticed.add(form.title().orElse("") + rows.size() + "/" + form.indicators().size());
        }
      }
    }
    int changes = all;
    assertTrue(changes > 300, "only " + changes + " changes");
    assertTrue(
        unnoticed.size() <= (1 - CAUGHT) * changes,
        () -> changes + " changes, unnoticed " + unnoticed.size() + unnoticed);
  }

  private static List<List<Indicator>> rowMutants(List<Indicator> rows) {
    List<List<Indicator>> mutants = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean scored =
          rows.get(i).weight().isPresent()
              && rows.get(i).score().filter(score -> score.signum() > 0).isPresent();
      if (scored) {
        List<Indicator> lost = new ArrayList<>(rows);
        lost.remove(i);
        mutants.add(lost);
        List<Indicator> twice = new ArrayList<>(rows);
        twice.add(i, rows.get(i));
        mutants.add(twice);
      }
    }
    List<Indicator> shifted = new ArrayList<>();
    boolean differs = false;
    for (int i = 0; i < rows.size(); i++) {
      Indicator from = rows.get((i + 1) % rows.size());
      differs |= !from.score().equals(rows.get(i).score());
      shifted.add(withScore(rows.get(i), from.score()));
    }
    if (differs) {
      mutants.add(shifted);
    }
    return mutants;
  }

  private static Indicator withScore(Indicator row, Optional<BigDecimal> score) {
    return new Indicator(
        row.level1(),
        row.level1Points(),
        row.level2(),
        row.level2Points(),
        row.name(),
        row.target(),
        row.actual(),
        row.weight(),
        score,
        row.deviation(),
        row.targetValue(),
        row.actualValue(),
        row.other());
  }

  private static SelfEvaluation withRows(SelfEvaluation form, List<Indicator> rows) {
    return new SelfEvaluation(
        form.kind(),
        form.title(),
        form.fiscalYear(),
        form.pages(),
        form.medium(),
        form.project(),
        form.funds(),
        form.goals(),
        rows,
        form.total(),
        form.other(),
        List.of(),
        Verdict.INCOMPLETE,
        Provenance.empty());
  }
}
