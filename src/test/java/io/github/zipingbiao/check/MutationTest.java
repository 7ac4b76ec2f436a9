package io.github.zipingbiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.check.RandomForm.Totals;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Changes single numbers of forms that add up. Changes that no rule can catch:
 *
 * <ul>
 *   <li>in a form without a total score, a lower score of an indicator that had lost points anyway;
 *   <li>a budget or execution of one place in the last decimals, where two or more rounded sources
 *       make it and the rate is too coarse to tell;
 *   <li>a budget of the beginning of the year in a form that lists no sources;
 *   <li>a weight of the funds where the indicators make the total alone.
 * </ul>
 */
class MutationTest {
  private static final long SEED = 20310807L;
  private static final int FORMS = 60;

  /** Share of the changes that must make a rule fail. */
  private static final double CAUGHT = 0.98;

  private final Checker checker = Checker.standard();

  @Test
  void findsNoFaultInFormsThatAddUp() {
    Random random = new Random(SEED);
    for (int i = 0; i < FORMS; i++) {
      for (Totals totals : Totals.values()) {
        SelfEvaluation form = RandomForm.compose(random, totals).compose();
        SelfEvaluation proven = checker.prove(form, List.of());
        assertEquals(List.of(), failures(proven));
        assertEquals(Verdict.VERIFIED, proven.verdict());
      }
    }
  }

  @Test
  void noticesNearlyEveryChangeOfASingleNumber() {
    List<Mutant> unnoticed = new ArrayList<>();
    int all = mutate(Totals.PRINTED, unnoticed);
    assertTrue(all > FORMS, "only " + all + " changes were tried");
    assertTrue(
        unnoticed.size() <= all * (1 - CAUGHT),
        () -> unnoticed.size() + " of " + all + " went unnoticed, such as " + describe(unnoticed));
  }

  @Test
  void missesOnlyScoresAndAmountsWhereNoTotalIsPrinted() {
    List<Mutant> unnoticed = new ArrayList<>();
    mutate(Totals.MISSING, unnoticed);
    Set<String> kinds = new TreeSet<>();
    unnoticed.forEach(mutant -> kinds.add(mutant.pointer().replaceAll("[0-9]+", "*")));
    kinds.removeAll(
        Set.of(
            "/indicators/*/score",
            "/funds/lines/*/initialBudget",
            "/funds/lines/*/annualBudget",
            "/funds/lines/*/executed"));
    assertEquals(Set.of(), kinds, () -> describe(unnoticed));
  }

  private int mutate(Totals totals, List<Mutant> unnoticed) {
    Random random = new Random(SEED);
    int all = 0;
    for (int i = 0; i < FORMS; i++) {
      for (Mutant mutant : Mutant.of(RandomForm.compose(random, totals).compose(), random)) {
        all++;
        if (failures(checker.prove(mutant.form(), List.of())).isEmpty()) {
          unnoticed.add(mutant);
        }
      }
    }
    return all;
  }

  private static List<Check> failures(SelfEvaluation form) {
    return form.checks().stream().filter(check -> check.status() == CheckStatus.FAIL).toList();
  }

  private static String describe(List<Mutant> mutants) {
    return mutants.stream()
        .limit(12)
        .map(m -> m.pointer() + " " + m.before() + " -> " + m.after())
        .toList()
        .toString();
  }
}
