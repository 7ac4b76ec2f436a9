package io.github.zipingbiao.report;

import io.github.zipingbiao.check.Rule;
import io.github.zipingbiao.check.StandardRules;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a failing check means. Immutable and thread-safe. */
final class Failures {
  private final Map<String, Rule> rules =
      StandardRules.all().stream().collect(Collectors.toMap(Rule::code, Function.identity()));

  /** Returns whether a check says that its form contradicts itself; a rule not known here does. */
  boolean contradicts(Check check) {
    Rule rule = rules.get(check.rule());
    return check.status() == CheckStatus.FAIL && (rule == null || rule.contradicts(check));
  }
}
