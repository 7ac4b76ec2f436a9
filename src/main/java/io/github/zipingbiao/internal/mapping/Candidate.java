package io.github.zipingbiao.internal.mapping;

import java.math.BigDecimal;

/**
 * Another number that a recognised field may hold.
 *
 * @param value the number
 * @param text how it would be printed
 * @param probability how likely recognition holds it, from 0 to 1
 * @param cause what would have gone wrong, for a person
 */
public record Candidate(BigDecimal value, String text, double probability, String cause) {}
