package io.github.zipingbiao.check;

import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The execution rate of one line of the funds, and the score that it earns: rate times points, at
 * most the points, as the form in annex to the administrative measures 2020 No. 10 prescribes. The
 * rate printed and the one that follows from the amounts are both accepted.
 *
 * <p>Many a unit scores in bands instead, such as 8 points from 85 % on. The form does not print
 * its bands; they give whole or half points, and none for nothing.
 *
 * @param rates the rates that a score may follow from, the likeliest first, at least one
 * @param fields the numbers that they were taken from
 */
record Execution(List<BigDecimal> rates, List<Figure> fields) {
  /** Bands give multiples of this many points. */
  private static final BigDecimal STEP = new BigDecimal("0.5");

  static Optional<Execution> of(SelfEvaluation form, int line) {
    Optional<Figure> rate = Figures.ofLine(form, line, "executionRate", FundLine::executionRate);
    Optional<Spending> spending = Spending.of(form, line);
    List<BigDecimal> rates = rates(rate, spending);
    List<Figure> fields = new ArrayList<>(rate.stream().toList());
    spending.map(Spending::figures).ifPresent(fields::addAll);
    return rates.isEmpty() ? Optional.empty() : Optional.of(new Execution(rates, fields));
  }

  private static List<BigDecimal> rates(Optional<Figure> printed, Optional<Spending> spending) {
    Optional<BigDecimal> exact = spending.flatMap(Spending::rate);
    boolean nothing = spending.filter(Spending::isNothing).isPresent();
    return Stream.concat(
            nothing ? Stream.of(BigDecimal.ZERO, BigDecimal.ONE) : exact.stream(),
            printed.map(Figure::value).stream())
        .toList();
  }

  /**
   * Returns whether the score follows from a rate, off by half a unit of its last place at most.
   */
  boolean earns(BigDecimal score, BigDecimal points) {
    BigDecimal half = PrintedRounding.halfUnit(PrintedRounding.decimals(score));
    return rates.stream()
        .map(rate -> earned(points, rate).subtract(score).abs())
        .anyMatch(off -> off.compareTo(half) <= 0);
  }

  /** Returns the score that follows from the likeliest rate, to two decimals or those given. */
  BigDecimal score(BigDecimal points, int decimals) {
    return PrintedRounding.round(earned(points, rates.get(0)), Math.max(2, decimals))
        .stripTrailingZeros();
  }

  private static BigDecimal earned(BigDecimal points, BigDecimal rate) {
    return points.multiply(rate.min(BigDecimal.ONE));
  }

  /** Returns whether a band can give the score where {@code earned} follows from the rate. */
  static boolean mayBeBand(BigDecimal score, BigDecimal earned) {
    return earned.signum() > 0 && score.signum() >= 0 && score.remainder(STEP).signum() == 0;
  }
}
