package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Verdict;
import java.util.Optional;

/** Forms of one kind with their amounts, those of verified forms also apart. Not thread-safe. */
final class KindTotals {
  private final Group group = new Group();
  private final Sums all = new Sums();
  private final Sums verified = new Sums();

  void add(FormSummary form, Optional<Amounts> amounts) {
    group.add(form, amounts);
    amounts.ifPresent(all::add);
    if (form.verdict() == Verdict.VERIFIED) {
      amounts.ifPresent(verified::add);
    }
  }

  Group group() {
    return group;
  }

  Sums all() {
    return all;
  }

  /** Returns the sums over the forms with the verdict VERIFIED. */
  Sums verified() {
    return verified;
  }
}
