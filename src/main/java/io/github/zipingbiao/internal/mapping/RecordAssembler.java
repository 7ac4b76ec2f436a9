package io.github.zipingbiao.internal.mapping;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.LabelledSlot;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.form.Slot;
import io.github.zipingbiao.internal.values.AmountParser;
import io.github.zipingbiao.internal.values.IndicatorValueParser;
import io.github.zipingbiao.internal.values.MoneyUnit;
import io.github.zipingbiao.internal.values.NumericSpelling;
import io.github.zipingbiao.internal.values.PointsParser;
import io.github.zipingbiao.internal.values.RateParser;
import io.github.zipingbiao.internal.values.Reading;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Funds;
import io.github.zipingbiao.model.Goals;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.LabelledValue;
import io.github.zipingbiao.model.Project;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Total;
import io.github.zipingbiao.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a form whose cells are understood into records. One use, one thread. */
public final class RecordAssembler {
  private static final AmountParser AMOUNTS = new AmountParser();
  private static final RateParser RATES = new RateParser();
  private static final PointsParser POINTS = new PointsParser();
  private static final LevelKinds LEVELS = new LevelKinds(Lexicon.standard());
  private static final IndicatorValueParser VALUES = new IndicatorValueParser();

  private static final List<Concept> MONEY =
      List.of(Concept.INITIAL_BUDGET, Concept.ANNUAL_BUDGET, Concept.EXECUTED);

  private static final Pattern PERCENT_AT_END = Pattern.compile("(?<=\\d)\\s*[%\uFF05]\\s*$");

  private final FormDraft draft;
  private final FieldLog log;

  private RecordAssembler(FormDraft draft, int evaluation) {
    this.draft = draft;
    log = new FieldLog(evaluation);
  }

  /** Returns the records of a form; {@code evaluation} is its index in the result. */
  public static Readings assemble(FormDraft draft, int evaluation) {
    return new RecordAssembler(draft, evaluation).assemble();
  }

  private Readings assemble() {
    Optional<String> title = log.text("/title", draft.title());
    if (draft.yearSlot() != null) {
      log.place("/fiscalYear", draft.yearSlot());
    }
    SelfEvaluation evaluation =
        new SelfEvaluation(
            draft.kind(),
            title,
            draft.fiscalYear(),
            draft.pages(),
            draft.medium(),
            project(),
            funds(),
            goals(),
            indicators(),
            total(),
            labelled("/other", draft.other()),
            List.of(),
            Verdict.INCOMPLETE,
            io.github.zipingbiao.provenance.Provenance.empty());
    doubts();
    return new Readings(
        evaluation.withProvenance(log.provenance()), log.diagnostics(), log.candidates());
  }

  /** What is the same of several headings is said once. */
  private void doubts() {
    draft.doubts().stream()
        .collect(
            Collectors.groupingBy(FormDraft.Doubt::code, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (code, doubts) -> {
              String messages =
                  doubts.stream().map(FormDraft.Doubt::message).collect(Collectors.joining("; "));
              log.warn(null, doubts.get(0).place(), code, messages);
            });
  }

  private Project project() {
    return new Project(
        log.text("/project/name", draft.field(Concept.PROJECT_NAME)),
        log.text("/project/code", draft.field(Concept.PROJECT_CODE)),
        log.text("/project/supervisingDepartment", draft.field(Concept.SUPERVISING_DEPARTMENT)),
        log.text("/project/implementingUnit", draft.field(Concept.IMPLEMENTING_UNIT)),
        log.text("/project/leader", draft.field(Concept.LEADER)),
        log.text("/project/phone", draft.field(Concept.PHONE)));
  }

  private Funds funds() {
    List<FundLine> lines = new ArrayList<>();
    for (FormDraft.FundRow row : draft.funds()) {
      String at = "/funds/lines/" + lines.size();
      log.place(at + "/label", row.label());
      lines.add(
          new FundLine(
              row.source(),
              row.label().text(),
              amount(at + "/initialBudget", row.values().get(Concept.INITIAL_BUDGET)),
              amount(at + "/annualBudget", row.values().get(Concept.ANNUAL_BUDGET)),
              amount(at + "/executed", row.values().get(Concept.EXECUTED)),
              points(at + "/weight", row.values().get(Concept.WEIGHT)),
              rate(at + "/executionRate", row.values().get(Concept.RATE), row.rateInPercent()),
              points(at + "/score", row.values().get(Concept.SCORE)),
              unitOf(at, row)));
    }
    unknownUnit();
    return new Funds(log.text("/funds/unit", draft.moneyUnit()), lines);
  }

  /** Amounts that are counted otherwise than those around them say so themselves. */
  private Optional<String> unitOf(String at, FormDraft.FundRow row) {
    Map<String, Slot> units = new LinkedHashMap<>();
    for (Concept column : MONEY) {
      Slot slot = row.values().get(column);
      Optional<String> unit =
          slot == null
              ? Optional.empty()
              : AMOUNTS.parse(slot.text()).toOptional().flatMap(AmountParser.Amount::unit);
      unit.filter(own -> !isUnitOfForm(own)).ifPresent(own -> units.putIfAbsent(own, slot));
    }
    if (units.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<String, Slot> first = units.entrySet().iterator().next();
    boolean known = MoneyUnit.of(first.getKey()).flatMap(MoneyUnit::yuan).isPresent();
    if (units.size() > 1 || !known) {
      log.warn(
          at + "/unit",
          first.getValue(),
          DiagnosticCode.VALUE_NOT_UNDERSTOOD,
          "these amounts cannot be compared with the others: they are in "
              + String.join(", ", units.keySet()));
    }
    log.place(at + "/unit", first.getValue());
    return Optional.of(first.getKey());
  }

  private boolean isUnitOfForm(String unit) {
    return draft.moneyUnit() != null
        && MoneyUnit.of(unit)
            .filter(own -> MoneyUnit.of(draft.moneyUnit().text()).filter(own::isSameAs).isPresent())
            .isPresent();
  }

  private void unknownUnit() {
    Slot unit = draft.moneyUnit();
    if (unit != null && MoneyUnit.of(unit.text()).flatMap(MoneyUnit::yuan).isEmpty()) {
      log.warn(
          "/funds/unit",
          unit,
          DiagnosticCode.VALUE_NOT_UNDERSTOOD,
          "the unit of the amounts is kept as printed: \"" + unit.text() + "\"");
    }
  }

  private Goals goals() {
    return new Goals(
        log.text("/goals/expected", draft.field(Concept.GOAL_EXPECTED)),
        log.text("/goals/adjusted", draft.field(Concept.GOAL_ADJUSTED)),
        log.text("/goals/actual", draft.field(Concept.GOAL_ACTUAL)));
  }

  private List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (FormDraft.IndicatorRow row : draft.indicators()) {
      String at = "/indicators/" + indicators.size();
      Level level1 = level(at + "/level1", row.values().get(Concept.LEVEL1));
      Level level2 = level(at + "/level2", row.values().get(Concept.LEVEL2));
      Slot target = row.values().get(Concept.TARGET);
      Slot actual = row.values().get(Concept.ACTUAL);
      indicators.add(
          new Indicator(
              level1.name(),
              level1.points(),
              level2.name(),
              level2.points(),
              log.text(at + "/name", row.values().get(Concept.NAME)),
              log.text(at + "/target", target),
              log.text(at + "/actual", actual),
              points(at + "/weight", row.values().get(Concept.WEIGHT)),
              points(at + "/score", row.values().get(Concept.SCORE)),
              log.text(at + "/deviation", row.values().get(Concept.DEVIATION)),
              value(target),
              value(actual),
              labelled(at + "/other", row.other()),
              level1.name().map(LEVELS::first),
              level2.name().map(LEVELS::second)));
    }
    return indicators;
  }

  private static Optional<IndicatorValue> value(Slot slot) {
    return slot == null ? Optional.empty() : VALUES.parse(slot.text());
  }

  private record Level(Optional<String> name, Optional<BigDecimal> points) {}

  private Level level(String pointer, Slot slot) {
    if (slot == null) {
      return new Level(Optional.empty(), Optional.empty());
    }
    PointsParser.NamedPoints level = POINTS.parseName(slot.text());
    if (!level.name().isEmpty()) {
      log.place(pointer, slot);
    }
    if (level.points().isPresent()) {
      log.place(pointer + "Points", slot);
      log.candidates(pointer + "Points", slot, text -> sameName(level, POINTS.parseName(text)));
    }
    return new Level(Optional.of(level.name()).filter(name -> !name.isEmpty()), level.points());
  }

  /** Another reading of the points is one that leaves the name alone. */
  private static Optional<BigDecimal> sameName(
      PointsParser.NamedPoints read, PointsParser.NamedPoints other) {
    return other.name().equals(read.name()) ? other.points() : Optional.empty();
  }

  private Total total() {
    return new Total(
        points("/total/weight", draft.totalWeight()),
        points("/total/score", draft.totalScore()),
        log.text("/total/grade", draft.grade()));
  }

  private List<LabelledValue> labelled(String pointer, List<LabelledSlot> slots) {
    List<LabelledValue> values = new ArrayList<>();
    for (LabelledSlot slot : slots) {
      log.place(pointer + "/" + values.size() + "/value", slot.value());
      values.add(new LabelledValue(slot.label(), slot.value().text()));
    }
    return values;
  }

  private Optional<BigDecimal> amount(String pointer, Slot slot) {
    return number(pointer, slot, text -> value(AMOUNTS.parse(text)));
  }

  private static Reading<BigDecimal> value(Reading<AmountParser.Amount> amount) {
    return amount instanceof Reading.Value<AmountParser.Amount> read
        ? new Reading.Value<>(read.value().value())
        : amount.isNotUnderstood() ? new Reading.NotUnderstood<>("") : new Reading.Blank<>();
  }

  private Optional<BigDecimal> rate(String pointer, Slot slot, boolean inPercent) {
    RateParser.Heading heading = inPercent ? RateParser.Heading.PERCENT : RateParser.Heading.PLAIN;
    return number(pointer, slot, text -> RATES.parse(text, heading));
  }

  /** Some forms print points as per cent of the whole: 8 % are 8 of 100 points. */
  private Optional<BigDecimal> points(String pointer, Slot slot) {
    return number(
        pointer, slot, text -> POINTS.parse(PERCENT_AT_END.matcher(text).replaceFirst("")));
  }

  private Optional<BigDecimal> number(
      String pointer, Slot slot, Function<String, Reading<BigDecimal>> parser) {
    if (slot == null) {
      return Optional.empty();
    }
    Reading<BigDecimal> reading = parser.apply(slot.text());
    if (reading.isNotUnderstood()) {
      reading = respelled(pointer, slot, parser);
      log.place(pointer, slot);
    } else if (reading.toOptional().isPresent()) {
      log.place(pointer, slot);
    }
    log.candidates(pointer, slot, text -> parser.apply(text).toOptional());
    return reading.toOptional();
  }

  /** Says that no number stands here, and which one recognition may have meant. */
  private Reading<BigDecimal> respelled(
      String pointer, Slot slot, Function<String, Reading<BigDecimal>> parser) {
    Optional<String> meant =
        slot.isRecognised() ? NumericSpelling.of(slot.text()) : Optional.empty();
    Reading<BigDecimal> reading =
        meant.map(parser).orElseGet(() -> new Reading.NotUnderstood<>(slot.text()));
    boolean taken = reading.toOptional().isPresent();
    log.warn(
        pointer,
        slot,
        DiagnosticCode.NOT_A_NUMBER,
        "a number should stand here, but it reads \""
            + slot.text()
            + "\""
            + (taken ? "; taken for " + meant.get() : ""));
    return taken ? reading : new Reading.NotUnderstood<>(slot.text());
  }
}
