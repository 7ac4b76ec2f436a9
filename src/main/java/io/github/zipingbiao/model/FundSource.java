package io.github.zipingbiao.model;

/** Where the money of a fund line comes from. */
public enum FundSource {
  /** All sources together. */
  TOTAL,
  /** Appropriations from the public budget of this year. */
  FISCAL,
  /** Money carried over from earlier years. */
  CARRYOVER,
  /** Money from the central government. */
  CENTRAL,
  /** Money from a local government. */
  LOCAL,
  /** Money of the unit itself. */
  UNIT,
  /** Anything else. */
  OTHER
}
