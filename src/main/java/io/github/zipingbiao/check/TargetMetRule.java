package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.IndicatorValue.Quantity;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator that missed its target lost points, or says why it did not.
 *
 * <p>Compared are two quantities in the same unit; scales are converted, and a unit missing on one
 * side is that of the other. A bare number is a least amount, as authors mean it, and says nothing
 * where less is better. More than the upper end of a range misses no target. About so much is not
 * compared.
 */
final class TargetMetRule implements Rule {
  /** A percentage this small without its sign may as well be a fraction. */
  private static final BigDecimal LARGEST_FRACTION = new BigDecimal("1.5");

  private final CheckWords words = CheckWords.standard();
  private final Outcome outcomes = new Outcome(code());

  @Override
  public String code() {
    return "TARGET_MET";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REMARK;
  }

  @Override
  public List<Check> apply(SelfEvaluation form) {
    List<Check> checks = new ArrayList<>();
    List<ScoredRows> scored = ScoredRows.of(form);
    for (int i = 0; i < form.indicators().size(); i++) {
      int row = i;
      Optional<ScoredRows> rows =
          scored.stream().filter(some -> some.first() <= row && row < some.end()).findFirst();
      check(form.indicators().get(i), "/indicators/" + i, rows).ifPresent(checks::add);
    }
    return outcomes.orSkipped(checks, "no indicator has a target and a value to compare");
  }

  private Optional<Check> check(Indicator indicator, String pointer, Optional<ScoredRows> rows) {
    Optional<Quantity> target = quantity(indicator.targetValue());
    Optional<Quantity> actual = quantity(indicator.actualValue());
    if (target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    return reached(target.get(), actual.get())
        .flatMap(value -> met(target.get(), value, isCost(indicator)))
        .map(
            met ->
                outcome(
                    fields(indicator, pointer, rows),
                    met || isAnswered(indicator, rows),
                    message(met, isAnswered(indicator, rows), rows.isPresent()),
                    target.get(),
                    actual.get()));
  }

  private static boolean isAnswered(Indicator indicator, Optional<ScoredRows> rows) {
    return rows.map(ScoredRows::lostPoints).orElse(indicator.deviation().isPresent());
  }

  private static List<String> fields(
      Indicator indicator, String pointer, Optional<ScoredRows> rows) {
    List<String> fields = new ArrayList<>(List.of(pointer + "/target", pointer + "/actual"));
    if (rows.isPresent()) {
      fields.addAll(rows.get().fields());
    } else {
      indicator.weight().ifPresent(weight -> fields.add(pointer + "/weight"));
      indicator.score().ifPresent(score -> fields.add(pointer + "/score"));
    }
    return fields;
  }

  private static Optional<Quantity> quantity(Optional<IndicatorValue> value) {
    return value.filter(Quantity.class::isInstance).map(Quantity.class::cast);
  }

  private boolean isCost(Indicator indicator) {
    return Stream.of(indicator.level1(), indicator.level2(), indicator.name())
            .flatMap(Optional::stream)
            .anyMatch(words::isCost)
        || indicator.other().stream().anyMatch(other -> words.isReverse(other.value()));
  }

  /** Returns the value reached in the target's unit, empty where they cannot be compared. */
  private Optional<BigDecimal> reached(Quantity target, Quantity actual) {
    boolean exact = actual.comparison() == Comparison.EQUAL;
    if (!exact || isMaybeFraction(target, actual)) {
      return Optional.empty();
    }
    if (target.unit().isEmpty() || actual.unit().isEmpty()) {
      return Optional.of(actual.amount());
    }
    if (words.isPercent(target.unit().get()) && words.isPercent(actual.unit().get())) {
      return Optional.of(actual.amount());
    }
    boolean sameScale = scale(target).compareTo(scale(actual)) == 0;
    boolean bare = target.plainUnit().isEmpty() || actual.plainUnit().isEmpty();
    return target.plainUnit().equals(actual.plainUnit()) || (bare && sameScale)
        ? Optional.of(actual.amount().multiply(scale(actual)).divide(scale(target)))
        : Optional.empty();
  }

  /** Returns how many plain units the unit of a quantity is. */
  private static BigDecimal scale(Quantity quantity) {
    return new Quantity(Comparison.EQUAL, BigDecimal.ONE, Optional.empty(), quantity.unit())
        .plainAmount();
  }

  private boolean isMaybeFraction(Quantity target, Quantity actual) {
    return target.unit().filter(words::isPercent).isPresent()
        && actual.unit().isEmpty()
        && target.amount().compareTo(LARGEST_FRACTION) > 0
        && actual.amount().compareTo(LARGEST_FRACTION) <= 0;
  }

  private static Optional<Boolean> met(Quantity target, BigDecimal value, boolean cost) {
    int order = value.compareTo(target.amount());
    return switch (target.comparison()) {
      case AT_LEAST -> Optional.of(order >= 0);
      case AT_MOST -> Optional.of(order <= 0);
      case MORE_THAN -> Optional.of(order > 0);
      case LESS_THAN -> Optional.of(order < 0);
      case EQUAL, BETWEEN -> cost ? Optional.empty() : Optional.of(order >= 0);
      case ABOUT -> Optional.empty();
    };
  }

  private static String message(boolean met, boolean answered, boolean scored) {
    if (met) {
      return "the target was met";
    }
    return answered
        ? "the target was missed, as the form says"
        : scored
            ? "the target was missed, but no points were lost"
            : "the target was missed, and the form gives no reason";
  }

  private Check outcome(
      List<String> fields, boolean holds, String message, Quantity target, Quantity actual) {
    return new Check(
        code(),
        holds ? CheckStatus.PASS : CheckStatus.FAIL,
        Optional.of(target.amount()),
        Optional.of(actual.amount()),
        fields,
        message);
  }
}
