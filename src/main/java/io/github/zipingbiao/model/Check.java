package io.github.zipingbiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one rule on one evaluation.
 *
 * @param rule stable code of the rule, such as {@code SCORE_SUM}
 * @param status what became of it
 * @param expected the value that the other fields demand, empty where the rule is not about one
 * @param found the value printed, empty where the rule is not about one
 * @param fields JSON Pointers inside the evaluation of all fields that the rule read
 * @param message what holds or does not, for a person
 */
public record Check(
    String rule,
    CheckStatus status,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> found,
    List<String> fields,
    String message) {
  /** Copies the list. */
  public Check {
    fields = List.copyOf(fields);
  }
}
