package io.github.zipingbiao.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The total row of the form.
 *
 * @param weight points that could be earned
 * @param score points earned
 * @param grade grade in words, as printed
 */
public record Total(
    Optional<BigDecimal> weight, Optional<BigDecimal> score, Optional<String> grade) {}
