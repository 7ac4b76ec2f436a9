package io.github.zipingbiao.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What the text of a target or an actual value means. Immutable and thread-safe. */
public sealed interface IndicatorValue {

  /**
   * A number with a bound and a unit.
   *
   * @param comparison how the amount bounds the value
   * @param amount the number as printed; for {@link Comparison#BETWEEN} the lower one
   * @param upper the upper number of a range, empty otherwise
   * @param unit the unit as printed, empty where none is
   */
  record Quantity(
      Comparison comparison, BigDecimal amount, Optional<BigDecimal> upper, Optional<String> unit)
      implements IndicatorValue {
    /** Checks that a range, and only a range, has an upper amount. */
    public Quantity {
      Objects.requireNonNull(amount, "amount");
      if ((comparison == Comparison.BETWEEN) != upper.isPresent()) {
        throw new IllegalArgumentException("an upper amount belongs to a range, and only there");
      }
    }

    /**
     * Returns the amount counted in {@link #plainUnit()}, so that 1.2 of ten thousand and 12,000
     * compare: a unit may begin with numerals for 10 to 10<sup>8</sup> that scale it.
     */
    public BigDecimal plainAmount() {
      return Scale.of(unit).times(amount);
    }

    /** Returns the upper amount counted in {@link #plainUnit()}, empty where it is no range. */
    public Optional<BigDecimal> plainUpper() {
      return upper.map(Scale.of(unit)::times);
    }

    /** Returns the unit without the numerals that scale it, empty where nothing else is left. */
    public Optional<String> plainUnit() {
      return unit.map(text -> text.substring(Scale.of(unit).length())).filter(u -> !u.isEmpty());
    }
  }

  /**
   * A time by which something is done.
   *
   * @param date last day, where the text names a day or a month of a year
   * @param quarter quarter of the year from 1 to 4, where the text names one
   */
  record Deadline(Optional<LocalDate> date, OptionalInt quarter) implements IndicatorValue {}

  /** Words that are neither a number nor a time. */
  record Description() implements IndicatorValue {}
}
