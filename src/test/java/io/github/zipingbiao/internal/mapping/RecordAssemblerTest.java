package io.github.zipingbiao.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.form.FormSketch;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.Level1Kind;
import io.github.zipingbiao.model.Level2Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordAssemblerTest {
  private static Readings form(String funds, String total, String other) {
    return RecordAssembler.assemble(
        FormSketch.read(
            "项目支出绩效自评表",
            "项目名称|修桥{1x7}",
            funds + "{3x1}||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            total,
            other,
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因",
            "产出指标|数量指标|修桥座数|≥3座|4座|50|50|",
            "效益指标|社会效益|受益人数|≥90人|80人|50|40|人少"),
        0);
  }

  private static List<Optional<String>> unitsOf(Readings readings) {
    return readings.evaluation().funds().lines().stream().map(FundLine::unit).toList();
  }

  private static List<DiagnosticCode> codesOf(Readings readings) {
    return readings.diagnostics().stream().map(d -> d.code()).toList();
  }

  @Test
  void anAmountInAnotherUnitThanTheTableSaysSo() {
    Readings readings = form("资金（万元）", "总额|10|20|20|10|1|10", "其他资金|1|50000元|5|||");
    assertEquals(List.of(Optional.empty(), Optional.of("元")), unitsOf(readings));
    assertEquals(List.of(), codesOf(readings));
  }

  @Test
  void aUnitThatIsNoYuanIsKeptAndNamed() {
    Readings readings = form("资金（万美元）", "总额|10|20|20|10|1|10", "其他资金|1|5|5|||");
    assertEquals(Optional.of("万美元"), readings.evaluation().funds().unit());
    assertEquals(List.of(DiagnosticCode.VALUE_NOT_UNDERSTOOD), codesOf(readings));
  }

  @Test
  void amountsOfALineInSeveralUnitsAreNamed() {
    Readings readings = form("资金（万元）", "总额|10|20|20|10|1|10", "其他资金|1|50000元|1亿元|||");
    assertEquals(List.of(DiagnosticCode.VALUE_NOT_UNDERSTOOD), codesOf(readings));
  }

  @Test
  void charactersThatTheFontDoesNotNameAreNamed() {
    assertEquals(
        List.of(DiagnosticCode.TEXT_LAYER_GARBLED),
        codesOf(form("资金", "总额|1|2|2|10|1|10", "\uFFFD\uFFFD|1|2|2|||")));
  }

  @Test
  void levelsHaveKinds() {
    var indicators = form("资金", "总额|1|2|2|10|1|10", "其他|1|2|2|||").evaluation().indicators();
    assertEquals(Optional.of(Level1Kind.OUTPUT), indicators.get(0).level1Kind());
    assertEquals(Optional.of(Level2Kind.QUANTITY), indicators.get(0).level2Kind());
    assertEquals(Optional.of(Level1Kind.EFFECT), indicators.get(1).level1Kind());
    assertEquals(Optional.of(Level2Kind.SOCIAL), indicators.get(1).level2Kind());
  }
}
