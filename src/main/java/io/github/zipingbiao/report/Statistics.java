package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.Verdict;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Counts and sums over the forms of an archive, in memory that is bounded. Not thread-safe. */
final class Statistics {
  /**
   * Names of departments, years, kinds of indicators or rules that are kept apart. Real archives
   * have some hundreds; more come of names that were recognised badly, and are counted together.
   */
  private static final int MOST_NAMES = 20_000;

  /** Bins of a distribution: a twentieth is 5 points, or 5 % of the budget. */
  private static final int BINS = 20;

  private static final BigDecimal FULL_POINTS = BigDecimal.valueOf(100);

  private final Failures failures = new Failures();
  private final Map<String, Integer> unitExponents;
  private final Group all = new Group();
  private final Map<FormKind, KindTotals> kinds = new EnumMap<>(FormKind.class);
  private final Map<Medium, Group> media = new EnumMap<>(Medium.class);
  private final Groups years = new Groups(MOST_NAMES);
  private final Groups departments = new Groups(MOST_NAMES);
  private final Histogram rates = new Histogram(new BigDecimal("0.05"), BINS);
  private final Histogram scores = new Histogram(new BigDecimal("5"), BINS);
  private final Map<String, PointsLost> pointsLost = new TreeMap<>();
  private final PointsLost furtherPointsLost = new PointsLost();
  private final PointsLost fundsPointsLost = new PointsLost();
  private final Map<String, RuleCounts> rules = new TreeMap<>();
  private int computedRates;
  private int withoutAmounts;
  private int withoutUnit;
  private int otherFullPoints;

  /**
   * Makes statistics of nothing.
   *
   * @param unitExponents power of ten that a monetary unit is of ten thousand yuan
   */
  Statistics(Map<String, Integer> unitExponents) {
    this.unitExponents = Map.copyOf(unitExponents);
  }

  void add(FormSummary form) {
    Optional<Amounts> amounts = amounts(form.funds());
    all.add(form, amounts);
    kinds.computeIfAbsent(form.kind(), kind -> new KindTotals()).add(form, amounts);
    media.computeIfAbsent(form.medium(), medium -> new Group()).add(form, amounts);
    years.add(form.year().map(String::valueOf), form, amounts);
    departments.add(form.department(), form, amounts);
    addRate(form.funds());
    form.score().ifPresent(scores::add);
    otherFullPoints +=
        form.points().filter(points -> points.compareTo(FULL_POINTS) != 0).isPresent() ? 1 : 0;
    addPoints(form);
    addChecks(form);
  }

  private Optional<Amounts> amounts(FundSummary funds) {
    if (!funds.hasAmounts()) {
      withoutAmounts++;
      return Optional.empty();
    }
    Optional<Integer> exponent = funds.unit().map(unitExponents::get);
    withoutUnit += exponent.isEmpty() ? 1 : 0;
    return exponent.map(
        power -> Amounts.scaled(funds.budget().get(), funds.executed().get(), power));
  }

  private void addRate(FundSummary funds) {
    funds.rate().ifPresent(rates::add);
    computedRates += funds.rate().isPresent() && funds.printedRate().isEmpty() ? 1 : 0;
  }

  private void addPoints(FormSummary form) {
    fundsPointsLost.add(
        new PointsRow(Optional.empty(), form.funds().weight(), form.funds().score()));
    for (PointsRow row : form.indicators()) {
      String name = row.level1().orElse("");
      boolean room = pointsLost.size() < MOST_NAMES || pointsLost.containsKey(name);
      PointsLost lost =
          room ? pointsLost.computeIfAbsent(name, key -> new PointsLost()) : furtherPointsLost;
      lost.add(row);
    }
  }

  private void addChecks(FormSummary form) {
    Set<String> failing = new HashSet<>();
    for (Check check : form.checks()) {
      if (rules.size() < MOST_NAMES || rules.containsKey(check.rule())) {
        RuleCounts counts = rules.computeIfAbsent(check.rule(), rule -> new RuleCounts());
        counts.add(check, failures.contradicts(check));
        if (check.status() == CheckStatus.FAIL && failing.add(check.rule())) {
          counts.addFailingForm();
        }
      }
    }
  }

  /** Returns all forms. */
  Group all() {
    return all;
  }

  int forms() {
    return all.forms();
  }

  int count(Verdict verdict) {
    return all.count(verdict);
  }

  Map<FormKind, KindTotals> kinds() {
    return kinds;
  }

  Map<Medium, Group> media() {
    return media;
  }

  Groups years() {
    return years;
  }

  Groups departments() {
    return departments;
  }

  /** Returns the execution rates of whole funds, as fractions. */
  Histogram rates() {
    return rates;
  }

  /** Returns how many of the rates are not printed, but what the amounts come to. */
  int computedRates() {
    return computedRates;
  }

  /** Returns the scores of whole forms. */
  Histogram scores() {
    return scores;
  }

  /** Returns how many forms have other points to be had than 100. */
  int otherFullPoints() {
    return otherFullPoints;
  }

  /** Returns how many forms lack the budget or what was spent. */
  int withoutAmounts() {
    return withoutAmounts;
  }

  /** Returns how many forms have amounts in no unit, or in one that is not known. */
  int withoutUnit() {
    return withoutUnit;
  }

  /** Returns the points by the kind of indicator, "" for a blank one. */
  Map<String, PointsLost> pointsLost() {
    return pointsLost;
  }

  /** Returns the points of indicators whose kinds are beyond the bound. */
  PointsLost furtherPointsLost() {
    return furtherPointsLost;
  }

  /** Returns the points for the execution rate. */
  PointsLost fundsPointsLost() {
    return fundsPointsLost;
  }

  /** Returns the rules by their code. */
  Map<String, RuleCounts> rules() {
    return rules;
  }
}
