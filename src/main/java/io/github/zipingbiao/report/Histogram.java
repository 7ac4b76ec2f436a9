package io.github.zipingbiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts of numbers in bins of equal width from 0 to a top, which hold their lower edge; the top
 * itself, what is above it, and what is below 0 are counted apart. Not thread-safe.
 */
final class Histogram {
  private final BigDecimal width;
  private final BigDecimal top;
  private final int[] counts;
  private int below;
  private int atTop;
  private int above;
  private BigDecimal sum = BigDecimal.ZERO;

  /**
   * Makes a histogram without numbers.
   *
   * @param width width of a bin
   * @param bins number of bins between 0 and the top
   */
  Histogram(BigDecimal width, int bins) {
    this.width = width;
    this.top = width.multiply(BigDecimal.valueOf(bins));
    this.counts = new int[bins];
  }

  void add(BigDecimal number) {
    sum = sum.add(number);
    int place = number.compareTo(top);
    if (number.signum() < 0) {
      below++;
    } else if (place == 0) {
      atTop++;
    } else if (place > 0) {
      above++;
    } else {
      counts[number.divideToIntegralValue(width).intValueExact()]++;
    }
  }

  /**
   * A bin.
   *
   * @param from lower edge, in the bin
   * @param to upper edge, not in the bin
   * @param count the numbers in it
   */
  record Bin(BigDecimal from, BigDecimal to, int count) {}

  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      BigDecimal from = width.multiply(BigDecimal.valueOf(i));
      bins.add(new Bin(from, from.add(width), counts[i]));
    }
    return bins;
  }

  BigDecimal top() {
    return top;
  }

  int below() {
    return below;
  }

  int atTop() {
    return atTop;
  }

  int above() {
    return above;
  }

  /** Returns how many numbers there are. */
  int total() {
    int total = below + atTop + above;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  /** Returns the highest count of those that are drawn, which are all but that below 0. */
  int highest() {
    int highest = Math.max(atTop, above);
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    return highest;
  }

  /** Returns the mean, empty where there are no numbers. */
  Optional<BigDecimal> mean(int decimals) {
    return total() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(BigDecimal.valueOf(total()), decimals, RoundingMode.HALF_UP));
  }
}
