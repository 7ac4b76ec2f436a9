package io.github.zipingbiao.model;

/** What became of one arithmetic check. */
public enum CheckStatus {
  /** The rule holds. */
  PASS,
  /** The rule does not hold. */
  FAIL,
  /** The form does not print what the rule needs. */
  SKIPPED
}
