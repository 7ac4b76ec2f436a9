package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes the checks of one rule. */
record Outcome(String rule) {

  /** Returns the check of a number that is expected. */
  Check of(boolean holds, BigDecimal expected, BigDecimal found, List<String> fields, String what) {
    String message =
        holds
            ? what
            : what + ": expected " + expected.toPlainString() + ", found " + found.toPlainString();
    return new Check(
        rule, status(holds), Optional.of(expected), Optional.of(found), fields, message);
  }

  /** Returns a check that is not about one number. */
  Check of(boolean holds, List<String> fields, String message) {
    return new Check(rule, status(holds), Optional.empty(), Optional.empty(), fields, message);
  }

  /** Returns what stands for a rule that a form gives no occasion to apply. */
  List<Check> skipped(String reason) {
    return List.of(
        new Check(
            rule, CheckStatus.SKIPPED, Optional.empty(), Optional.empty(), List.of(), reason));
  }

  /** Returns the checks, or the skipped one where there are none. */
  List<Check> orSkipped(List<Check> checks, String reason) {
    return checks.isEmpty() ? skipped(reason) : checks;
  }

  private static CheckStatus status(boolean holds) {
    return holds ? CheckStatus.PASS : CheckStatus.FAIL;
  }
}
