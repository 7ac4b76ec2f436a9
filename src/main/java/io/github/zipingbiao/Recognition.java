package io.github.zipingbiao;

/** When pages are read from their picture instead of their text layer. */
public enum Recognition {
  /** Where a page has no usable text layer. */
  AUTO,
  /** On every page. */
  ALWAYS,
  /**
   * Never; pages without a usable text layer yield a diagnostic. None of the libraries that
   * recognition needs is touched.
   */
  NEVER
}
