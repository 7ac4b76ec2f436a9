package io.github.zipingbiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.check.RandomForm.Totals;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.internal.repair.Repair;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confuses digits of forms that add up, and counts what repair makes of it. */
class RecognitionNoiseTest {
  private static final long SEED = 20310912L;
  private static final int FORMS = 40;

  private static final Checker CHECKER = Checker.standard();
  private static final Repair REPAIR = new Repair(CHECKER);

  /** What became of the numbers of many forms. */
  static final class Tally {
    int numbers;
    int misread;
    int wrong;
    int mended;
    int falsely;
    int silent;
    int verified;
    int wronglyVerified;

    void add(Random random, double rate) {
      SelfEvaluation truth = RandomForm.compose(random, Totals.PRINTED).compose();
      Readings noisy = NoisyForm.of(truth, random, rate);
      Readings readings = REPAIR.mend(noisy, 0);
      SelfEvaluation proven = CHECKER.prove(readings.evaluation(), readings.diagnostics());
      count(values(truth), values(noisy.evaluation()), readings, proven);
    }

    private void count(
        Map<String, BigDecimal> right,
        Map<String, BigDecimal> before,
        Readings readings,
        SelfEvaluation proven) {
      Set<String> warned = warned(readings, proven);
      Map<String, BigDecimal> after = values(proven);
      int wrongHere = 0;
      for (String at : right.keySet()) {
        boolean wasRight = right.get(at).compareTo(before.get(at)) == 0;
        boolean isRight = right.get(at).compareTo(after.get(at)) == 0;
        boolean changed = before.get(at).compareTo(after.get(at)) != 0;
        numbers++;
        misread += wasRight ? 0 : 1;
        wrongHere += isRight ? 0 : 1;
        mended += !wasRight && isRight ? 1 : 0;
        falsely += changed && !isRight ? 1 : 0;
        silent += !isRight && !warned.contains(at) ? 1 : 0;
      }
      wrong += wrongHere;
      verified += proven.verdict() == Verdict.VERIFIED ? 1 : 0;
      wronglyVerified += proven.verdict() == Verdict.VERIFIED && wrongHere > 0 ? 1 : 0;
    }

    @Override
    public String toString() {
      return "numbers "
          + numbers
          + ", misread "
          + misread
          + ", mended "
          + mended
          + ", wrong after repair "
          + wrong
          + ", of these silent "
          + silent
          + "; false repairs "
          + falsely
          + "; forms verified "
          + verified
          + ", wrongly "
          + wronglyVerified;
    }
  }

  private static Map<String, BigDecimal> values(SelfEvaluation form) {
    Map<String, BigDecimal> values = new HashMap<>();
    Figures.all(form).forEach(figure -> values.put(figure.pointer(), figure.value()));
    return values;
  }

  private static Set<String> warned(Readings readings, SelfEvaluation proven) {
    Set<String> warned = new HashSet<>();
    if (proven.verdict() != Verdict.VERIFIED) {
      readings.diagnostics().stream()
          .filter(d -> d.severity() != Severity.INFO)
          .map(Diagnostic::field)
          .forEach(field -> field.ifPresent(warned::add));
      proven.checks().stream()
          .filter(check -> check.status() == CheckStatus.FAIL)
          .forEach(check -> warned.addAll(check.fields()));
    }
    return warned;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.03, 0.05})
  void mendsMisreadNumbersAndNeverARightOne(double rate) {
    Random random = new Random(SEED);
    Tally tally = new Tally();
    for (int i = 0; i < FORMS; i++) {
      tally.add(random, rate);
    }
    assertTrue(tally.mended > 0, tally::toString);
    assertEquals(0, tally.falsely, tally::toString);
    assertEquals(0, tally.wronglyVerified, tally::toString);
  }
}
