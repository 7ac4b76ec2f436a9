package io.github.zipingbiao.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value to be shown.
 *
 * @param pointer JSON Pointer inside its evaluation
 * @param text the value as text, "" where the form leaves it blank
 */
record Field(String pointer, String text) {
  static Field of(String pointer, Optional<String> text) {
    return new Field(pointer, text.orElse(""));
  }

  static Field ofNumber(String pointer, Optional<BigDecimal> number) {
    return new Field(pointer, number.map(BigDecimal::toPlainString).orElse(""));
  }

  /** Shows a fraction as the percentage that forms print. */
  static Field ofRate(String pointer, Optional<BigDecimal> rate) {
    return new Field(
        pointer,
        rate.map(r -> r.movePointRight(2))
            .map(r -> (r.scale() < 0 ? r.setScale(0) : r).toPlainString() + "%")
            .orElse(""));
  }

  /** Returns the name of the field, without its place in the record. */
  String name() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
