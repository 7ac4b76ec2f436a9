package io.github.zipingbiao.limit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * The values of all limits of a reader. Immutable and thread-safe.
 *
 * <pre>{@code
 * Limits.standard().with(Limit.PAGES, 20_000).withTime(Duration.ofMinutes(30))
 * }</pre>
 */
public final class Limits {
  private static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Long> changed;

  private Limits(Map<Limit, Long> changed) {
    this.changed = changed;
  }

  /** Returns the usual values. */
  public static Limits standard() {
    return STANDARD;
  }

  /** Returns the value of a limit in the unit that the limit names. */
  public long of(Limit limit) {
    return changed.getOrDefault(limit, limit.standard());
  }

  /** Returns the value of a limit, at most the largest {@code int}. */
  public int intOf(Limit limit) {
    return (int) Math.min(Integer.MAX_VALUE, of(limit));
  }

  /**
   * Returns a copy with another value of a limit.
   *
   * @throws IllegalArgumentException if the value is negative
   */
  public Limits with(Limit limit, long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a limit is not negative: " + limit + " " + value);
    }
    Map<Limit, Long> values = new EnumMap<>(Limit.class);
    values.putAll(changed);
    values.put(limit, value);
    return new Limits(values);
  }

  /** Returns a copy with another {@link Limit#TIME}. */
  public Limits withTime(Duration time) {
    return with(Limit.TIME, time.toMillis());
  }

  /** Returns {@link Limit#TIME}. */
  public Duration time() {
    return Duration.ofMillis(of(Limit.TIME));
  }

  /** Says for a person that a limit was reached, and how it is raised. */
  public String exceeded(Limit limit) {
    return "more than %,d %s; %s, or Limit.%s of a reader, allows more"
        .formatted(of(limit), limit.meaning(), limit.option(), limit);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && changed.equals(limits.changed);
  }

  @Override
  public int hashCode() {
    return changed.hashCode();
  }

  @Override
  public String toString() {
    return "Limits" + changed;
  }
}
