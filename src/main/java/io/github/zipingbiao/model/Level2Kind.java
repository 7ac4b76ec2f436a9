package io.github.zipingbiao.model;

/** What the second level of an indicator is about, whatever its printed name. */
public enum Level2Kind {
  /** How much was done. */
  QUANTITY,
  /** How well it was done. */
  QUALITY,
  /** Whether it was done in time. */
  TIMELINESS,
  /** What it cost. */
  COST,
  /** What the economy has of it. */
  ECONOMIC,
  /** What society has of it. */
  SOCIAL,
  /** What nature has of it. */
  ECOLOGICAL,
  /** How long it lasts. */
  SUSTAINABILITY,
  /** What those say who were served. */
  SATISFACTION,
  /** Anything else. */
  OTHER
}
