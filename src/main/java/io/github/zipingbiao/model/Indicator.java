package io.github.zipingbiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One performance indicator.
 *
 * @param level1 name of the first level, without points in brackets
 * @param level1Points points printed in brackets behind it
 * @param level2 name of the second level, without points in brackets
 * @param level2Points points printed in brackets behind it
 * @param name the indicator itself, as printed
 * @param target planned value, as printed
 * @param actual value reached, as printed
 * @param weight points that could be earned
 * @param score points earned
 * @param deviation reason and remedy of a deviation
 * @param targetValue what {@code target} means
 * @param actualValue what {@code actual} means
 * @param other columns without a field of their own
 * @param level1Kind what the first level is about, empty where none is printed
 * @param level2Kind what the second level is about, empty where none is printed
 */
public record Indicator(
    Optional<String> level1,
    Optional<BigDecimal> level1Points,
    Optional<String> level2,
    Optional<BigDecimal> level2Points,
    Optional<String> name,
    Optional<String> target,
    Optional<String> actual,
    Optional<BigDecimal> weight,
    Optional<BigDecimal> score,
    Optional<String> deviation,
    Optional<IndicatorValue> targetValue,
    Optional<IndicatorValue> actualValue,
    List<LabelledValue> other,
    Optional<Level1Kind> level1Kind,
    Optional<Level2Kind> level2Kind) {
  /** Copies the list. */
  public Indicator {
    other = List.copyOf(other);
  }

  /** An indicator of which nobody said what its levels are about. */
  public Indicator(
      Optional<String> level1,
      Optional<BigDecimal> level1Points,
      Optional<String> level2,
      Optional<BigDecimal> level2Points,
      Optional<String> name,
      Optional<String> target,
      Optional<String> actual,
      Optional<BigDecimal> weight,
      Optional<BigDecimal> score,
      Optional<String> deviation,
      Optional<IndicatorValue> targetValue,
      Optional<IndicatorValue> actualValue,
      List<LabelledValue> other) {
    this(
        level1,
        level1Points,
        level2,
        level2Points,
        name,
        target,
        actual,
        weight,
        score,
        deviation,
        targetValue,
        actualValue,
        other,
        Optional.empty(),
        Optional.empty());
  }
}
