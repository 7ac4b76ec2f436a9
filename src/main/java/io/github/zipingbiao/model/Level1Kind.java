package io.github.zipingbiao.model;

/** What the first level of an indicator is about, whatever its printed name. */
public enum Level1Kind {
  /** What was done. */
  OUTPUT,
  /** What it was good for. */
  EFFECT,
  /** What those say who were served. */
  SATISFACTION,
  /** What it cost. */
  COST,
  /** How it was managed. */
  PROCESS,
  /** How it was decided and planned. */
  DECISION,
  /** Anything else. */
  OTHER
}
