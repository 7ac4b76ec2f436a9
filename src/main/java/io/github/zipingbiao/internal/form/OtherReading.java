package io.github.zipingbiao.internal.form;

/**
 * What else the text of a recognised field may be.
 *
 * @param text the other text, as it would be printed
 * @param probability how likely recognition holds it, from 0 to 1
 * @param cause what would have gone wrong, for a person
 */
public record OtherReading(String text, double probability, String cause) {}
