package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.List;

/**
 * Something that can be checked on a form without knowing more than the form. Implementations must
 * be thread-safe and must not change anything.
 */
public interface Rule {
  /** Returns the stable code of the rule in capitals, such as {@code SCORE_SUM}. */
  String code();

  /** Returns what the outcome of the rule means for the verdict. */
  RuleKind kind();

  /**
   * Applies the rule.
   *
   * @param form the form as read
   * @return one check for every place where the rule applies, or one that is {@link
   *     CheckStatus#SKIPPED} and says what the form does not print; never empty
   */
  List<Check> apply(SelfEvaluation form);

  /**
   * Returns the JSON Pointers of the numbers that a check of this rule proves to be read rightly.
   * An equation that holds exactly proves all that it read, one that holds only within rounding
   * proves nothing, and no other rule does.
   *
   * @param form the form that the rule was applied to
   * @param check a check of this rule on that form
   */
  default List<String> proves(SelfEvaluation form, Check check) {
    boolean exact =
        kind() == RuleKind.EQUATION
            && check.status() == CheckStatus.PASS
            && check.expected().isPresent()
            && check.found().isPresent()
            && check.expected().get().compareTo(check.found().get()) == 0;
    return exact ? check.fields() : List.of();
  }

  /**
   * Returns whether a check of this rule says that the form contradicts itself: a rule of
   * arithmetic that does not hold, unless the form may well follow a rule of its own.
   *
   * @param check a check of this rule
   */
  default boolean contradicts(Check check) {
    return kind().isArithmetic() && check.status() == CheckStatus.FAIL;
  }
}
