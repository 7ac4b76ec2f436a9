package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well a reading of a form holds: of two readings of the same pages, the one with fewer
 * contradictions, then with fewer gaps, then with more proofs is the better one. Immutable.
 *
 * @param contradictions equations and bounds that fail
 * @param gaps fields that an indicator lacks although most others have them
 * @param proofs rules that pass
 */
public record Standing(int contradictions, int gaps, int proofs) implements Comparable<Standing> {
  /** A column that so many of the indicators fill is blank in others for a reason. */
  private static final double MOST = 0.7;

  private static final Comparator<Standing> BETTER_FIRST =
      Comparator.comparingInt(Standing::contradictions)
          .thenComparingInt(Standing::gaps)
          .thenComparing(Comparator.comparingInt(Standing::proofs).reversed());

  /** Returns how the forms of one document hold together. */
  public static Standing of(Checker checker, List<SelfEvaluation> forms) {
    int contradictions = 0;
    int gaps = 0;
    int proofs = 0;
    for (SelfEvaluation form : forms) {
      for (Rule rule : checker.rules()) {
        for (Check check : rule.apply(form)) {
          contradictions += rule.contradicts(check) ? 1 : 0;
          proofs += check.status() == CheckStatus.PASS ? 1 : 0;
        }
      }
      gaps += gaps(form.indicators());
    }
    return new Standing(contradictions, gaps, proofs);
  }

  private static int gaps(List<Indicator> indicators) {
    List<Function<Indicator, Optional<?>>> columns =
        List.of(
            Indicator::name,
            Indicator::target,
            Indicator::actual,
            Indicator::weight,
            Indicator::score);
    int gaps = 0;
    for (Function<Indicator, Optional<?>> column : columns) {
      int blank = 0;
      for (Indicator indicator : indicators) {
        blank += column.apply(indicator).isEmpty() ? 1 : 0;
      }
      gaps += blank < (1 - MOST) * indicators.size() ? blank : 0;
    }
    return gaps;
  }

  /** Orders the better one first. */
  @Override
  public int compareTo(Standing other) {
    return BETTER_FIRST.compare(this, other);
  }
}
