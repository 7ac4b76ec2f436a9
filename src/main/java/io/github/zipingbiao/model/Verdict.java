package io.github.zipingbiao.model;

/** What the proof of a form came to. */
public enum Verdict {
  /**
   * Everything on the form's pages was read soundly and is accounted for, at least one equation
   * over its numbers holds, and none fails.
   */
  VERIFIED,
  /** Everything was read; the document itself does not add up. */
  INCONSISTENT,
  /** Everything was read and is accounted for, but no equation covers the form's numbers. */
  UNPROVEN,
  /**
   * Something could not be read, or not with certainty, or is not accounted for, or the form is
   * cut.
   */
  INCOMPLETE
}
