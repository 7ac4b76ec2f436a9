package io.github.zipingbiao.export;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.Source;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Funds;
import io.github.zipingbiao.model.Goals;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.IndicatorValue;
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
import io.github.zipingbiao.table.Table;
import io.github.zipingbiao.table.TableCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Results made by hand, for tests of what is written. */
public final class SampleResults {
  /** A SHA-256 as a result holds it. */
  public static final String SHA256 =
      "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

  private SampleResults() {}

  /** Returns a result of one page with these forms, without a diagnostic. */
  public static ReadResult of(String name, String sha256, SelfEvaluation... forms) {
    return new ReadResult(new Source(name, sha256, 1), Arrays.asList(forms), List.of(), List.of());
  }

  /** Returns a result with a full form, a blank one, a table and two diagnostics. */
  public static ReadResult full() {
    BoundingBox box = new BoundingBox(1, 2.04, 3.05, 100.26);
    Diagnostic placed =
        Diagnostic.ofDocument(Severity.WARNING, DiagnosticCode.LOW_CONFIDENCE, "Look at it")
            .at(7, box)
            .about(0, "/indicators/0/score");
    Diagnostic general =
        Diagnostic.ofDocument(Severity.INFO, DiagnosticCode.NO_FORM_FOUND, "Nothing here");
    return new ReadResult(
        new Source("a.pdf", SHA256, 8),
        List.of(fullForm(), blankForm()),
        List.of(table()),
        List.of(placed, general));
  }

  /** Returns a form in which every field is known. */
  public static SelfEvaluation fullForm() {
    return new SelfEvaluation(
        FormKind.PROJECT,
        Optional.of("项目支出绩效自评表"),
        OptionalInt.of(2021),
        new PageRange(1, 8),
        Medium.DIGITAL,
        new Project(
            Optional.of("某项目"),
            Optional.of("001"),
            Optional.of("某局"),
            Optional.of("某中心"),
            Optional.of("某人"),
            Optional.of("010-1")),
        new Funds(Optional.of("万元"), List.of(fundLine())),
        new Goals(Optional.of("目标一\n目标二"), Optional.of("调整"), Optional.of("完成")),
        List.of(indicator()),
        new Total(number("100"), number("99.57"), Optional.of("优")),
        List.of(new LabelledValue("评价结论", "好"), new LabelledValue("", "无标签")),
        List.of(check()),
        Verdict.VERIFIED,
        Provenance.of(
            Map.of(
                "/total/score",
                List.of(new SourceSpan(8, new BoundingBox(0, 0, 9.96, 10), "99.57", 1)))));
  }

  /** Returns a form in which nothing is known. */
  public static SelfEvaluation blankForm() {
    Optional<String> none = Optional.empty();
    return new SelfEvaluation(
        FormKind.OTHER,
        none,
        OptionalInt.empty(),
        new PageRange(1, 1),
        Medium.SCANNED,
        new Project(none, none, none, none, none, none),
        new Funds(none, List.of()),
        new Goals(none, none, none),
        List.of(),
        new Total(Optional.empty(), Optional.empty(), none),
        List.of(),
        List.of(),
        Verdict.INCOMPLETE,
        Provenance.empty());
  }

  /** Returns a form with one indicator whose target and actual value mean this. */
  public static SelfEvaluation formWithValues(IndicatorValue target, IndicatorValue actual) {
    SelfEvaluation form = blankForm();
    Indicator blank = indicator();
    Indicator changed =
        new Indicator(
            blank.level1(),
            blank.level1Points(),
            blank.level2(),
            blank.level2Points(),
            blank.name(),
            blank.target(),
            blank.actual(),
            blank.weight(),
            blank.score(),
            blank.deviation(),
            Optional.of(target),
            Optional.of(actual),
            blank.other());
    return new SelfEvaluation(
        form.kind(),
        form.title(),
        form.fiscalYear(),
        form.pages(),
        form.medium(),
        form.project(),
        form.funds(),
        form.goals(),
        List.of(changed),
        form.total(),
        form.other(),
        form.checks(),
        form.verdict(),
        form.provenance());
  }

  /** Returns a deadline. */
  public static IndicatorValue deadline() {
    return new IndicatorValue.Deadline(Optional.of(LocalDate.of(2021, 12, 31)), OptionalInt.of(4));
  }

  private static FundLine fundLine() {
    return new FundLine(
        FundSource.TOTAL,
        "年度资金总额",
        number("361.5"),
        number("361.5"),
        Optional.of(new BigDecimal("3.46E+2")),
        number("10"),
        number("0.9571"),
        number("9.57"));
  }

  private static Indicator indicator() {
    return new Indicator(
        Optional.of("产出指标"),
        number("50"),
        Optional.of("数量指标"),
        number("10"),
        Optional.of("培训场次"),
        Optional.of("6-8场"),
        Optional.of("7"),
        number("8"),
        number("8"),
        Optional.empty(),
        Optional.of(
            new IndicatorValue.Quantity(
                Comparison.BETWEEN, new BigDecimal("6"), number("8"), Optional.of("场"))),
        Optional.empty(),
        List.of(new LabelledValue("备注", "无")));
  }

  private static Check check() {
    return new Check(
        "SCORE_SUM",
        CheckStatus.PASS,
        number("99.57"),
        number("99.57"),
        List.of("/total/score", "/indicators/0/score"),
        "The scores sum up to the total");
  }

  private static Table table() {
    SourceSpan above = new SourceSpan(1, new BoundingBox(0, 700, 50, 800), "合", 1);
    SourceSpan below = new SourceSpan(2, new BoundingBox(0, 40, 50, 60), "计", 1);
    return new Table(
        new PageRange(1, 2),
        1,
        2,
        List.of(
            new TableCell(0, 0, 1, 1, "合计", List.of(above, below)),
            new TableCell(0, 1, 1, 1, "", List.of(below))));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
