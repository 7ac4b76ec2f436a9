package io.github.zipingbiao.report;

import java.math.BigDecimal;

/** Points to be had and earned, of rows that say both; the others are counted. Not thread-safe. */
final class PointsLost {
  private int rows;
  private int withoutPoints;
  private BigDecimal weight = BigDecimal.ZERO;
  private BigDecimal score = BigDecimal.ZERO;

  void add(PointsRow row) {
    rows++;
    if (row.weight().isPresent() && row.score().isPresent()) {
      weight = weight.add(row.weight().get());
      score = score.add(row.score().get());
    } else {
      withoutPoints++;
    }
  }

  /** Adds what another holds. */
  void addAll(PointsLost other) {
    rows += other.rows;
    withoutPoints += other.withoutPoints;
    weight = weight.add(other.weight);
    score = score.add(other.score);
  }

  int rows() {
    return rows;
  }

  int withoutPoints() {
    return withoutPoints;
  }

  BigDecimal weight() {
    return weight;
  }

  BigDecimal lost() {
    return weight.subtract(score);
  }
}
