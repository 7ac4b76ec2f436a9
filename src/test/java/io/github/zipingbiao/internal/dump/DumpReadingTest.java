package io.github.zipingbiao.internal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DumpReadingTest {
  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 湖岸步道维护
      主管部门 云汀县林业局 实施单位 云汀县湿地中心
      项目资金
      （万元）
      年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度资金总额 40 40 30 10 75% 7.5
      年度总体
      目标
      预期目标 实际完成情况
      完成步道巡查和木板更换，保证游人
      安全。
      步道巡查和木板更换均按计划完成，全
      年没有事故。
      绩效指标
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析
      产出指标 数量指标 更换木板数量 ≥300块 312块 30 30
      质量指标 验收合格率 100% 100% 20 20
      效益指标 社会效益指标 游人安全保障水平 提升 提升 30 30
      满意度指标 服务对象满意度指标 游人满意度 ≥90% 95% 10 10
      总分 100 97.5
      """;

  private static SelfEvaluation read(String text) throws IOException {
    ReadResult result =
        SelfEvaluationReader.builder()
            .build()
            .read(text.getBytes(StandardCharsets.UTF_8), "form.txt");
    assertEquals(1, result.evaluations().size());
    return result.evaluations().get(0);
  }

  @Test
  void namesEveryNumberAsInferredBecauseSumsDoNotProvePlaces() throws IOException {
    ReadResult result =
        SelfEvaluationReader.builder()
            .build()
            .read(FORM.getBytes(StandardCharsets.UTF_8), "form.txt");
    Set<String> named =
        result.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
            .flatMap(diagnostic -> diagnostic.field().stream())
            .collect(Collectors.toSet());
    assertTrue(named.contains("/indicators/0/weight"), named::toString);
    assertTrue(named.contains("/funds/lines/0/executed"), named::toString);
    assertEquals(Verdict.INCOMPLETE, result.evaluations().get(0).verdict());
  }

  @Test
  void readsHeadAndTotalOfAFormWithoutLayout() throws IOException {
    SelfEvaluation form = read(FORM);
    assertEquals(Medium.TEXT, form.medium());
    assertEquals(2023, form.fiscalYear().orElseThrow());
    assertEquals(Optional.of("湖岸步道维护"), form.project().name());
    assertEquals(Optional.of("云汀县湿地中心"), form.project().implementingUnit());
    assertEquals(Optional.of(new BigDecimal("97.5")), form.total().score());
  }

  @Test
  void partsTheGoalsAtTheLineThatEndsShort() throws IOException {
    SelfEvaluation form = read(FORM);
    assertEquals(Optional.of("完成步道巡查和木板更换，保证游人安全。"), form.goals().expected());
    assertEquals(Optional.of("步道巡查和木板更换均按计划完成，全年没有事故。"), form.goals().actual());
  }

  @Test
  void givesRowsTheLevelThatStandsAboveThem() throws IOException {
    SelfEvaluation form = read(FORM);
    assertEquals(4, form.indicators().size());
    Indicator second = form.indicators().get(1);
    assertEquals(Optional.of("产出指标"), second.level1());
    assertEquals(Optional.of("质量指标"), second.level2());
    assertEquals(Optional.of("验收合格率"), second.name());
    assertEquals(Optional.of(new BigDecimal("20")), second.score());
  }

  @Test
  void pointsAtTheLineOfAValue() throws IOException {
    SelfEvaluation form = read(FORM);
    assertEquals(7.0, form.provenance().at("/funds/lines/0/executed").get(0).box().y0());
  }

  @Test
  void yieldsNoFormForOtherText() throws IOException {
    ReadResult result =
        SelfEvaluationReader.builder()
            .build()
            .read("今天天气很好。\n".getBytes(StandardCharsets.UTF_8), "a.txt");
    assertTrue(result.evaluations().isEmpty());
  }
}
