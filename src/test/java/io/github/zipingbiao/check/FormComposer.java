package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Funds;
import io.github.zipingbiao.model.Goals;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.IndicatorValue.Quantity;
import io.github.zipingbiao.model.LabelledValue;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.PageRange;
import io.github.zipingbiao.model.Project;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Total;
import io.github.zipingbiao.model.Verdict;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.Provenance;
import io.github.zipingbiao.provenance.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Composes forms for the tests of the rules. An argument that is null is blank in the form. */
final class FormComposer {
  private final List<FundLine> lines = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, List<SourceSpan>> spans = new LinkedHashMap<>();
  private String name = "试验项目";
  private String unit = "万元";
  private Medium medium = Medium.DIGITAL;
  private Total total = new Total(Optional.empty(), Optional.empty(), Optional.empty());
  private String indicatorName;
  private String direction;
  private String level1 = "产出指标";
  private String level1Points;
  private String level2 = "数量指标";
  private String level2Points;

  static FormComposer form() {
    return new FormComposer();
  }

  FormComposer name(String newName) {
    name = newName;
    return this;
  }

  FormComposer unit(String newUnit) {
    unit = newUnit;
    return this;
  }

  FormComposer medium(Medium newMedium) {
    medium = newMedium;
    return this;
  }

  /** Adds a line of amounts alone. */
  FormComposer line(FundSource source, String initial, String annual, String executed) {
    return line(source, initial, annual, executed, null, null, null);
  }

  FormComposer line(
      FundSource source,
      String initial,
      String annual,
      String executed,
      String weight,
      String rate,
      String score) {
    lines.add(
        new FundLine(
            source,
            source.name(),
            number(initial),
            number(annual),
            number(executed),
            number(weight),
            number(rate),
            number(score)));
    return this;
  }

  /** Adds a line of another source with a label. */
  FormComposer labelled(String label, String annual) {
    return line(label, annual, null);
  }

  /** Adds a line of another source with amounts in a unit of its own. */
  FormComposer lineIn(String lineUnit, String annual) {
    return line(FundSource.OTHER.name(), annual, lineUnit);
  }

  private FormComposer line(String label, String annual, String lineUnit) {
    lines.add(
        new FundLine(
            FundSource.OTHER,
            label,
            Optional.empty(),
            number(annual),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(lineUnit)));
    return this;
  }

  /** Names the indicators that follow, and says which direction is good. */
  FormComposer named(String newName, String newDirection) {
    indicatorName = newName;
    direction = newDirection;
    return this;
  }

  /** Adds an indicator that plans and reaches some pieces. */
  FormComposer compare(Comparison planned, String target, Comparison reached, String actual) {
    return indicator(
        "5", "5", null, quantity(planned, target, "起"), quantity(reached, actual, "起"));
  }

  /** Puts the following indicators under a first level. */
  FormComposer level1(String name, String points) {
    level1 = name;
    level1Points = points;
    return this;
  }

  /** Puts the following indicators under a second level. */
  FormComposer level2(String name, String points) {
    level2 = name;
    level2Points = points;
    return this;
  }

  FormComposer indicator(String weight, String score) {
    return indicator(weight, score, null);
  }

  FormComposer indicator(String weight, String score, String deviation) {
    return indicator(weight, score, deviation, Optional.empty(), Optional.empty());
  }

  FormComposer indicator(
      String weight,
      String score,
      String deviation,
      Optional<IndicatorValue> target,
      Optional<IndicatorValue> actual) {
    indicators.add(
        new Indicator(
            Optional.ofNullable(level1),
            number(level1Points),
            Optional.ofNullable(level2),
            number(level2Points),
            Optional.of(indicatorName == null ? "指标" + indicators.size() : indicatorName),
            target.map(Object::toString),
            actual.map(Object::toString),
            number(weight),
            number(score),
            Optional.ofNullable(deviation),
            target,
            actual,
            direction == null ? List.of() : List.of(new LabelledValue("指标性质", direction))));
    return this;
  }

  FormComposer total(String weight, String score) {
    return total(weight, score, null);
  }

  FormComposer total(String weight, String score, String grade) {
    total = new Total(number(weight), number(score), Optional.ofNullable(grade));
    return this;
  }

  /** Says with what confidence a value was read. */
  FormComposer read(String pointer, double confidence) {
    double x = 20 * spans.size();
    BoundingBox box = new BoundingBox(x, 0, x + 10, 10);
    spans.put(pointer, List.of(new SourceSpan(1, box, "?", confidence)));
    return this;
  }

  /** Says how far from the top of the page a value stands. */
  FormComposer place(String pointer, double y) {
    spans.put(pointer, List.of(new SourceSpan(1, new BoundingBox(0, y, 10, y + 8), "?", 1)));
    return this;
  }

  /** Says with what confidence all numbers were read that are composed by now. */
  FormComposer readAll(double confidence) {
    Figures.all(compose()).forEach(figure -> read(figure.pointer(), confidence));
    return this;
  }

  SelfEvaluation compose() {
    return new SelfEvaluation(
        FormKind.PROJECT,
        Optional.of("项目支出绩效自评表"),
        OptionalInt.of(2031),
        new PageRange(1, 2),
        medium,
        new Project(
            Optional.ofNullable(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Funds(Optional.ofNullable(unit), lines),
        new Goals(Optional.empty(), Optional.empty(), Optional.empty()),
        indicators,
        total,
        List.of(),
        List.of(),
        Verdict.INCOMPLETE,
        Provenance.of(spans));
  }

  static Optional<IndicatorValue> quantity(Comparison comparison, String amount, String unit) {
    return Optional.of(
        new Quantity(
            comparison, new BigDecimal(amount), Optional.empty(), Optional.ofNullable(unit)));
  }

  static Optional<IndicatorValue> range(String lower, String upper, String unit) {
    return Optional.of(
        new Quantity(
            Comparison.BETWEEN,
            new BigDecimal(lower),
            Optional.of(new BigDecimal(upper)),
            Optional.ofNullable(unit)));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.ofNullable(text).map(BigDecimal::new);
  }
}
