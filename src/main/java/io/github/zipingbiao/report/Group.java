package io.github.zipingbiao.report;

import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts of forms that have something in common. Not thread-safe. */
final class Group {
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Sums projects = new Sums();
  private int forms;

  /** Adds a form with its amounts, empty where they cannot be summed. */
  void add(FormSummary form, Optional<Amounts> amounts) {
    forms++;
    verdicts.merge(form.verdict(), 1, Integer::sum);
    // The funds of a department hold those of its projects, so the two are never added up.
    if (form.kind() == FormKind.PROJECT && amounts.isPresent()) {
      projects.add(amounts.get());
    }
  }

  int forms() {
    return forms;
  }

  int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** Returns the sums over the forms of projects alone. */
  Sums projects() {
    return projects;
  }

  /** Adds what another group holds. */
  void addAll(Group other) {
    forms += other.forms;
    other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Integer::sum));
    projects.addAll(other.projects);
  }
}
