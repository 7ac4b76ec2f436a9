package io.github.zipingbiao.model;

import java.util.Objects;

/**
 * A value of the form that has no field of its own, kept under the label printed for it.
 *
 * @param label the label as printed; empty where the form prints none
 * @param value the value as printed
 */
public record LabelledValue(String label, String value) {
  /** Checks the arguments. */
  public LabelledValue {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
  }
}
