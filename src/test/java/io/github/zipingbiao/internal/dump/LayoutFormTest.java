package io.github.zipingbiao.internal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayoutFormTest {
  private static final String FORM =
      """
                              项目支出绩效自评表
                                （2023年度）
       项目名称                          湖岸步道维护
       主管部门             云汀县林业局          实施单            云汀县湿地中心
                                         位
                        年初预算数     全年预算数    全年执行数    分值    执行率     得分
              年度资金        40        40        30     10    75%     7.5
        项目资金   总额
       （万元）
              其他资金         0         0         0     —     —      —

       年度            预期目标                      实际完成情况
       总体   完成步道巡查和木板更换，保证         步道巡查和木板更换均按计划完成，
       目标   游人安全。                    全年没有事故。

            一级指标   二级指标      三级指标      年度指标值    实际完成值   分值   得分   偏差原因分析

                   数量指标    更换木板数量     ≥300块    290块    30    29   木板到货晚，
        绩                                                           已补订。
        效   产出指标
        指                  木板拼接缝隙
        标          质量指标               100%     100%    20    20
                           验收合格率

            效益指标   社会效益指标  游人安全保障     提升       提升     30    30

                           总分                          100   86.5
      """;

  private static ReadResult read(String text) throws IOException {
    return SelfEvaluationReader.builder()
        .build()
        .read(text.getBytes(StandardCharsets.UTF_8), "form.txt");
  }

  private static SelfEvaluation form() throws IOException {
    return read(FORM).evaluations().get(0);
  }

  @Test
  void tellsDumpsThatKeepColumnsByTheirGaps() {
    assertTrue(Dump.of(FORM).keepsColumns());
    assertFalse(Dump.of(FORM.replaceAll(" +", " ")).keepsColumns());
  }

  @Test
  void joinsTheLinesOfAWrappedLabelBeforeTheValueBesideIt() throws IOException {
    assertEquals(Optional.of("云汀县林业局"), form().project().supervisingDepartment());
    assertEquals(Optional.of("云汀县湿地中心"), form().project().implementingUnit());
  }

  @Test
  void keepsTheFundsInTheirColumns() throws IOException {
    var total = form().funds().total().orElseThrow();
    assertEquals("40", total.annualBudget().orElseThrow().toPlainString());
    assertEquals("30", total.executed().orElseThrow().toPlainString());
    assertEquals("7.5", total.score().orElseThrow().toPlainString());
  }

  @Test
  void keepsProseBesideProseApart() throws IOException {
    assertEquals(Optional.of("完成步道巡查和木板更换，保证游人安全。"), form().goals().expected());
    assertEquals(Optional.of("步道巡查和木板更换均按计划完成，全年没有事故。"), form().goals().actual());
  }

  @Test
  void givesTheLinesAroundARowToItsCells() throws IOException {
    List<Indicator> indicators = form().indicators();
    assertEquals(3, indicators.size());
    assertEquals(Optional.of("更换木板数量"), indicators.get(0).name());
    assertEquals(Optional.of("木板到货晚，已补订。"), indicators.get(0).deviation());
    assertEquals(Optional.of("木板拼接缝隙验收合格率"), indicators.get(1).name());
    assertEquals(Optional.of("产出指标"), indicators.get(1).level1());
    assertEquals(Optional.of("效益指标"), indicators.get(2).level1());
  }

  @Test
  void namesEveryNumberAsInferred() throws IOException {
    ReadResult result = read(FORM);
    Set<String> named =
        result.diagnostics().stream()
            .filter(d -> d.code().name().equals("PLACE_INFERRED"))
            .flatMap(d -> d.field().stream())
            .collect(Collectors.toSet());
    assertTrue(named.contains("/indicators/0/score"));
    assertTrue(named.contains("/funds/lines/0/executed"));
  }
}
