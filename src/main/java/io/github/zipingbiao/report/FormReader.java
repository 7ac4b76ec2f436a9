package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a report wants to know of one form. Not thread-safe. */
final class FormReader {
  private final JsonCursor json;
  private final List<PointsRow> indicators = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private Optional<FormKind> kind = Optional.empty();
  private Optional<Medium> medium = Optional.empty();
  private Optional<Verdict> verdict = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<String> project = Optional.empty();
  private Optional<String> department = Optional.empty();
  private Optional<String> unit = Optional.empty();
  private Optional<FundLine> funds = Optional.empty();
  private Optional<BigDecimal> points = Optional.empty();
  private Optional<BigDecimal> score = Optional.empty();

  FormReader(JsonCursor json) {
    this.json = json;
  }

  /** Returns the form, empty where what was read is none. */
  Optional<FormSummary> form() {
    if (kind.isEmpty() || medium.isEmpty() || verdict.isEmpty()) {
      return Optional.empty();
    }
    FundLine line = funds.orElseGet(FundLine::new);
    return Optional.of(
        new FormSummary(
            kind.get(),
            medium.get(),
            verdict.get(),
            year,
            project,
            department,
            new FundSummary(unit, line.budget, line.executed, line.rate, line.weight, line.score),
            List.copyOf(indicators),
            points,
            score,
            List.copyOf(checks)));
  }

  /** Reads the value of a member of the form, or skips it. */
  void member(String name) throws IOException {
    switch (name) {
      case "kind" -> kind = Optional.of(json.constant(FormKind.class));
      case "medium" -> medium = Optional.of(json.constant(Medium.class));
      case "verdict" -> verdict = Optional.of(json.constant(Verdict.class));
      case "fiscalYear" -> year = json.integer();
      case "project" -> json.members(this::project);
      case "funds" -> json.members(this::funds);
      case "indicators" -> json.elements(this::indicator);
      case "total" -> json.members(this::total);
      case "checks" -> json.elements(this::check);
      default -> json.skip();
    }
  }

  private void project(String name) throws IOException {
    switch (name) {
      case "name" -> project = json.text().map(Cut::name);
      case "supervisingDepartment" -> department = json.text().map(Cut::name);
      default -> json.skip();
    }
  }

  private void total(String name) throws IOException {
    switch (name) {
      case "weight" -> points = json.number();
      case "score" -> score = json.number();
      default -> json.skip();
    }
  }

  private void funds(String name) throws IOException {
    switch (name) {
      case "unit" -> unit = json.text().map(Cut::name);
      case "lines" -> json.elements(this::fundLine);
      default -> json.skip();
    }
  }

  private void fundLine() throws IOException {
    FundLine line = new FundLine();
    json.members(name -> line.member(json, name));
    if (funds.isEmpty() && line.total) {
      funds = Optional.of(line);
    }
  }

  private static final class FundLine {
    private boolean total;
    private Optional<BigDecimal> budget = Optional.empty();
    private Optional<BigDecimal> executed = Optional.empty();
    private Optional<BigDecimal> rate = Optional.empty();
    private Optional<BigDecimal> weight = Optional.empty();
    private Optional<BigDecimal> score = Optional.empty();

    void member(JsonCursor json, String name) throws IOException {
      switch (name) {
        case "source" -> total = json.constant(FundSource.class) == FundSource.TOTAL;
        case "annualBudget" -> budget = json.number();
        case "executed" -> executed = json.number();
        case "executionRate" -> rate = json.number();
        case "weight" -> weight = json.number();
        case "score" -> score = json.number();
        default -> json.skip();
      }
    }
  }

  private void indicator() throws IOException {
    Indicator indicator = new Indicator();
    json.members(name -> indicator.member(json, name));
    indicators.add(new PointsRow(indicator.level1, indicator.weight, indicator.score));
  }

  private static final class Indicator {
    private Optional<String> level1 = Optional.empty();
    private Optional<BigDecimal> weight = Optional.empty();
    private Optional<BigDecimal> score = Optional.empty();

    void member(JsonCursor json, String name) throws IOException {
      switch (name) {
        case "level1" -> level1 = json.text().map(Cut::name);
        case "weight" -> weight = json.number();
        case "score" -> score = json.number();
        default -> json.skip();
      }
    }
  }

  private void check() throws IOException {
    CheckReader check = new CheckReader();
    json.members(name -> check.member(json, name));
    checks.add(
        new Check(check.rule, check.status, check.expected, check.found, List.of(), check.message));
  }

  private static final class CheckReader {
    private String rule = "";
    private CheckStatus status = CheckStatus.SKIPPED;
    private Optional<BigDecimal> expected = Optional.empty();
    private Optional<BigDecimal> found = Optional.empty();
    private String message = "";

    void member(JsonCursor json, String name) throws IOException {
      switch (name) {
        case "rule" -> rule = json.text().map(Cut::name).orElse("");
        case "status" -> status = json.constant(CheckStatus.class);
        case "expected" -> expected = json.number();
        case "found" -> found = json.number();
        case "message" -> message = json.text().map(Cut::message).orElse("");
        default -> json.skip();
      }
    }
  }
}
