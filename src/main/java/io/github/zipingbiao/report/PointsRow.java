package io.github.zipingbiao.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The points of an indicator.
 *
 * @param level1 kind of the indicator, empty where it is blank
 * @param weight points to be had
 * @param score points that it earned
 */
record PointsRow(
    Optional<String> level1, Optional<BigDecimal> weight, Optional<BigDecimal> score) {}
