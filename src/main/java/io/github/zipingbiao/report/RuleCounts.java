package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import java.util.EnumMap;
import java.util.Map;

/** How often a rule held. Not thread-safe. */
final class RuleCounts {
  private final Map<CheckStatus, Integer> checks = new EnumMap<>(CheckStatus.class);
  private int contradictions;
  private int failingForms;

  void add(Check check, boolean contradicts) {
    checks.merge(check.status(), 1, Integer::sum);
    contradictions += contradicts ? 1 : 0;
  }

  /** Counts a form in which the rule fails at least once. */
  void addFailingForm() {
    failingForms++;
  }

  int count(CheckStatus status) {
    return checks.getOrDefault(status, 0);
  }

  /** Returns how many of the failures say that the form contradicts itself. */
  int contradictions() {
    return contradictions;
  }

  int failingForms() {
    return failingForms;
  }
}
