package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.check.Rule;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where a form contradicts itself.
 *
 * @param checker the rules
 */
record Contradictions(Checker checker) {
  /**
   * A rule that does not hold somewhere.
   *
   * @param rule its code
   * @param fields JSON Pointers of the fields that it read there
   */
  record Place(String rule, List<String> fields) {}

  /** Returns the places in the order of the rules. */
  Set<Place> in(SelfEvaluation form) {
    Set<Place> places = new LinkedHashSet<>();
    for (Rule rule : checker.rules()) {
      for (Check check : rule.apply(form)) {
        if (rule.contradicts(check)) {
          places.add(new Place(check.rule(), check.fields()));
        }
      }
    }
    return places;
  }

  /** Returns the JSON Pointers of the numbers that an equation proves. */
  Set<String> proven(SelfEvaluation form) {
    Set<String> proven = new HashSet<>();
    for (Rule rule : checker.rules()) {
      rule.apply(form).forEach(check -> proven.addAll(rule.proves(form, check)));
    }
    return proven;
  }
}
