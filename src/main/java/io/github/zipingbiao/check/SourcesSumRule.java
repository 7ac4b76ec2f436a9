package io.github.zipingbiao.check;

import io.github.zipingbiao.internal.values.MoneyUnit;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The sources of the money add up to the total, in every column of amounts.
 *
 * <p>A blank source counts as nothing. A list of one source may be a part ("of which") and need not
 * reach the total, but must not exceed it. Where the form splits the fiscal money by level of
 * government, either the fiscal line or its parts count. Amounts in yuan are exact; in larger units
 * they may be rounded as {@link PrintedRounding} says.
 */
final class SourcesSumRule implements Rule {
  private static final Set<FundSource> LEVELS = EnumSet.of(FundSource.CENTRAL, FundSource.LOCAL);

  private static final CheckWords WORDS = CheckWords.standard();

  /** The columns of amounts. */
  @SuppressWarnings("ImmutableEnumChecker") // the functions are accessors without state
  private enum Column {
    INITIAL("initialBudget", FundLine::initialBudget),
    ANNUAL("annualBudget", FundLine::annualBudget),
    EXECUTED("executed", FundLine::executed);

    private final String field;
    private final Function<FundLine, Optional<BigDecimal>> number;

    Column(String field, Function<FundLine, Optional<BigDecimal>> number) {
      this.field = field;
      this.number = number;
    }

    /** Returns the amount in the unit of the form. */
    Optional<Figure> of(SelfEvaluation form, int line) {
      return Figures.ofLine(form, line, field, number)
          .map(figure -> new Figure(figure.pointer(), inUnitOf(form, line, figure.value())));
    }

    private static BigDecimal inUnitOf(SelfEvaluation form, int line, BigDecimal amount) {
      Optional<BigDecimal> own = yuan(form.funds().lines().get(line).unit());
      Optional<BigDecimal> common = yuan(form.funds().unit());
      return own.isEmpty() || common.isEmpty()
          ? amount
          : plain(amount.multiply(own.get()).divide(common.get()));
    }

    /** What a change of units adds to the end of a number was never printed. */
    private static BigDecimal plain(BigDecimal amount) {
      BigDecimal stripped = amount.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<BigDecimal> yuan(Optional<String> unit) {
      return unit.flatMap(MoneyUnit::of).flatMap(MoneyUnit::yuan);
    }
  }

  private final Outcome outcome = new Outcome(code());

  @Override
  public String code() {
    return "SOURCES_SUM";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.EQUATION;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    OptionalInt total = Figures.mainLine(form);
    if (total.isEmpty() || form.funds().lines().size() < 2) {
      return outcome.skipped("the form does not print a total and its sources");
    }
    List<Check> checks = new ArrayList<>();
    for (Column column : Column.values()) {
      column
          .of(form, total.getAsInt())
          .flatMap(sum -> check(form, sum, column))
          .ifPresent(checks::add);
    }
    return outcome.orSkipped(checks, "the form prints no amounts of its sources");
  }

  private Optional<Check> check(SelfEvaluation form, Figure total, Column column) {
    List<List<Figure>> readings = readings(form, column);
    if (readings.isEmpty() || isPart(form, total, readings.get(0))) {
      return Optional.empty();
    }
    List<Figure> first = readings.get(0);
    List<Figure> terms =
        readings.stream().filter(some -> fits(form, total.value(), some)).findFirst().orElse(first);
    return Optional.of(
        outcome.of(
            fits(form, total.value(), terms),
            Figure.sum(terms),
            total.value(),
            Figure.pointers(List.of(total), terms),
            "the sources add up to the total"));
  }

  private boolean fits(SelfEvaluation form, BigDecimal total, List<Figure> terms) {
    boolean exact =
        form.funds()
            .unit()
            .flatMap(MoneyUnit::of)
            .flatMap(MoneyUnit::yuan)
            .filter(yuan -> yuan.compareTo(BigDecimal.ONE) == 0)
            .isPresent();
    return (exact ? PrintedRounding.isSum(total, terms) : PrintedRounding.mayBeSum(total, terms));
  }

  private static boolean isPart(SelfEvaluation form, Figure total, List<Figure> terms) {
    long sources =
        form.funds().lines().stream().filter(line -> line.source() != FundSource.TOTAL).count();
    return sources == 1 && Figure.sum(terms).compareTo(total.value()) < 0;
  }

  /** The lists of lines that may make the total: all, without the parts, without their sum. */
  private static List<List<Figure>> readings(SelfEvaluation form, Column column) {
    Set<FundSource> all = EnumSet.complementOf(EnumSet.of(FundSource.TOTAL));
    Set<FundSource> noLevels = EnumSet.copyOf(all);
    noLevels.removeAll(LEVELS);
    Set<FundSource> noFiscal = EnumSet.copyOf(all);
    noFiscal.remove(FundSource.FISCAL);
    List<Set<FundSource>> readings =
        has(form, Set.of(FundSource.FISCAL)) && has(form, LEVELS)
            ? List.of(noLevels, noFiscal, all)
            : List.of(all);
    return readings.stream()
        .map(sources -> figures(form, sources, column))
        .filter(figures -> !figures.isEmpty())
        .toList();
  }

  private static boolean has(SelfEvaluation form, Set<FundSource> sources) {
    return form.funds().lines().stream().anyMatch(line -> sources.contains(line.source()));
  }

  private static List<Figure> figures(SelfEvaluation form, Set<FundSource> sources, Column column) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < form.funds().lines().size(); i++) {
      FundLine line = form.funds().lines().get(i);
      if (sources.contains(line.source()) && !WORDS.isSubtotal(line.label())) {
        column.of(form, i).ifPresent(figures::add);
      }
    }
    return figures;
  }
}
