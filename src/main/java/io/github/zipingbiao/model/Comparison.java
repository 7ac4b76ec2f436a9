package io.github.zipingbiao.model;

/** How an amount bounds the value that it stands for. */
public enum Comparison {
  /** Exactly the amount. */
  EQUAL,
  /** The amount or more. */
  AT_LEAST,
  /** The amount or less. */
  AT_MOST,
  /** More than the amount. */
  MORE_THAN,
  /** Less than the amount. */
  LESS_THAN,
  /** From the amount to the upper amount, both included. */
  BETWEEN,
  /** Roughly the amount. */
  ABOUT
}
