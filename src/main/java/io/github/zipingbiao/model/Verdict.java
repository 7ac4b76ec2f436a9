package io.github.zipingbiao.model;

/** What the proof of a form came to. */
public enum Verdict {
  /** Every number was read soundly and the arithmetic holds where the form allows a check. */
  VERIFIED,
  /** Everything was read; the document itself does not add up. */
  INCONSISTENT,
  /** Something could not be read, or not with certainty. */
  INCOMPLETE
}
