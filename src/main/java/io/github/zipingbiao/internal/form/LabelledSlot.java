package io.github.zipingbiao.internal.form;

/**
 * A value kept under its printed label.
 *
 * @param label the label, "" where none is printed
 * @param value the value
 */
public record LabelledSlot(String label, Slot value) {}
