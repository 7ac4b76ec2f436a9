package io.github.zipingbiao.check;

/** What the outcome of a rule says about the numbers that it read. */
public enum RuleKind {
  /**
   * One number follows from the others. If it holds, the numbers prove each other; if it does not,
   * the form contradicts itself.
   */
  EQUATION,
  /**
   * A number has a limit. If it does not hold, the form contradicts itself; if it does, no proof.
   */
  BOUND,
  /** Something a person should look at. The form may be sound all the same. */
  REMARK;

  /** Returns whether a form that fails such a rule does not add up. */
  public boolean isArithmetic() {
    return this != REMARK;
  }
}
