package io.github.zipingbiao.model;

/** What a self-evaluation form evaluates. */
public enum FormKind {
  /** The expenditure of one project. */
  PROJECT,
  /** A transfer payment from one level of government to another. */
  TRANSFER_PAYMENT,
  /** The whole expenditure of a department. */
  DEPARTMENT,
  /** Any other self-evaluation, or one that does not say. */
  OTHER
}
