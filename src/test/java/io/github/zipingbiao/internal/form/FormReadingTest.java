package io.github.zipingbiao.internal.form;

import static io.github.zipingbiao.internal.form.Concept.ACTUAL;
import static io.github.zipingbiao.internal.form.Concept.ANNUAL_BUDGET;
import static io.github.zipingbiao.internal.form.Concept.DEVIATION;
import static io.github.zipingbiao.internal.form.Concept.EXECUTED;
import static io.github.zipingbiao.internal.form.Concept.INITIAL_BUDGET;
import static io.github.zipingbiao.internal.form.Concept.LEVEL1;
import static io.github.zipingbiao.internal.form.Concept.LEVEL2;
import static io.github.zipingbiao.internal.form.Concept.NAME;
import static io.github.zipingbiao.internal.form.Concept.RATE;
import static io.github.zipingbiao.internal.form.Concept.SCORE;
import static io.github.zipingbiao.internal.form.Concept.TARGET;
import static io.github.zipingbiao.internal.form.Concept.WEIGHT;
import static io.github.zipingbiao.internal.form.FormSketch.field;
import static io.github.zipingbiao.internal.form.FormSketch.found;
import static io.github.zipingbiao.internal.form.FormSketch.fund;
import static io.github.zipingbiao.internal.form.FormSketch.indicator;
import static io.github.zipingbiao.internal.form.FormSketch.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sections of a form, each in small tables. */
class FormReadingTest {
  private static final String TITLE = "项目支出绩效自评表";
  private static final String NAMED = "项目名称|修桥{1x7}";
  private static final String HEADER = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因";
  private static final String ROW = "产出指标|数量指标|修桥座数|≥3座|4座|50|50|";
  private static final String LAST = "效益指标|社会效益|受益人数|≥90人|80人|50|40|人少";
  private static final String FUNDS = "资金%s{3x1}||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
  private static final Concept[] ALL = {
    LEVEL1, LEVEL2, NAME, TARGET, ACTUAL, WEIGHT, SCORE, DEVIATION
  };

  @Test
  void readsTheUsualColumns() {
    FormDraft form = read(TITLE, NAMED, HEADER, ROW, LAST, "总分{1x5}|100|90|");
    assertEquals("产出指标|数量指标|修桥座数|≥3座|4座|50|50|", indicator(form, 0, ALL));
    assertEquals("效益指标|社会效益|受益人数|≥90人|80人|50|40|人少", indicator(form, 1, ALL));
    assertEquals("100", form.totalWeight().text());
    assertEquals("90", form.totalScore().text());
    assertEquals("修桥", field(form, Concept.PROJECT_NAME));
    assertEquals(FormKind.PROJECT, form.kind());
  }

  @Test
  void readsTheLongestUnitOfMoney() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            FUNDS.formatted("（百万元）"),
            "总额|200|200|180|10|90%|9",
            "其他|1|1|1|||",
            HEADER,
            ROW,
            LAST);
    assertEquals("百万元", form.moneyUnit().text());
  }

  @Test
  void tellsRatesBesideAmountsThatCarryTheirUnit() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金{2x1}||全年预算数|全年执行数|分值|占比情况|得分",
            "年度资金总额|200万元|180万元|10|90%|9",
            HEADER,
            ROW,
            LAST);
    assertEquals("年度资金总额|200万元|180万元|90%", fund(form, 0, ANNUAL_BUDGET, EXECUTED, RATE));
    assertEquals("万元", form.moneyUnit().text());
  }

  @Test
  void aRowThatNumbersTheColumnsIsNoData() {
    for (String numbers : List.of("栏次|1|2|3|4|5|6|7", "1|2|3|4|5|6|7|8", "A|B|C|D|E|F|G|H")) {
      FormDraft form =
          read(
              TITLE,
              NAMED,
              FUNDS.formatted(""),
              "列次|1|2|3|4|5|6",
              "总额|200|200|180|10|90%|9",
              HEADER,
              numbers,
              ROW,
              LAST);
      assertEquals(2, form.indicators().size(), numbers);
      assertEquals("总额", form.funds().get(0).label().text());
    }
  }

  @Test
  void aRowWithoutAnyThingIsNoIndicator() {
    assertEquals(2, read(TITLE, NAMED, HEADER, ROW, "效益指标|经济效益|无|||||", LAST).indicators().size());
  }

  @Test
  void theDayOfFillingInGivesNoYear() {
    assertTrue(
        read(TITLE, NAMED, "填报日期|2022年3月15日{1x7}", HEADER, ROW, LAST).fiscalYear().isEmpty());
    assertEquals(
        2022,
        found(TITLE + "2022年度", NAMED, HEADER, ROW, LAST).forms().get(0).fiscalYear().orElse(0));
  }

  @Test
  void aSectionIsNoNameOfAProject() {
    assertNull(field(read(TITLE, "项目名称|项目资金{1x7}", HEADER, ROW, LAST), Concept.PROJECT_NAME));
  }

  @Test
  void aBalanceIsNoScore() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金{3x1}||年初预算数|全年预算数|全年执行数|执行率|结余",
            "总额|200|200|180|90%|20",
            "其他|100|100|90|90%|10",
            HEADER,
            ROW,
            LAST);
    assertEquals("总额|200|-|90%", fund(form, 0, ANNUAL_BUDGET, SCORE, RATE));
  }

  @Test
  void pointsInTheHeadingOfAScoreAreThoseThatItCanEarn() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金{2x1}||年初预算数|全年预算数|全年执行数|执行率|得分（20分*执行率）",
            "总额|200|200|180|90%|18",
            HEADER,
            ROW,
            LAST);
    assertEquals("总额|20|18", fund(form, 0, WEIGHT, SCORE));
  }

  @Test
  void saysWhenNothingStandsInAColumnOfPoints() {
    FormDraft form =
        read(TITLE, NAMED, HEADER, "产出指标|数量指标|修桥座数|≥3座|4座|50||", "效益指标|社会效益|受益人数|≥90人|80人|50||");
    assertEquals(
        List.of(DiagnosticCode.FIELD_MISSING),
        form.doubts().stream().map(FormDraft.Doubt::code).toList());
  }

  @Test
  void saysWhenTheFundsHaveNoAmounts() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "项目资金{3x1}||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "年度资金总额||||10|||",
            "其他资金||||||||",
            HEADER,
            ROW,
            LAST);
    assertEquals(
        List.of(DiagnosticCode.FIELD_MISSING),
        form.doubts().stream().map(FormDraft.Doubt::code).toList());
  }

  @Test
  void pointsMayStandBeforeTheValues() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分|备注",
            "产出指标|数量指标|修桥座数|50|≥3座|4座|50|",
            "效益指标|社会效益|受益人数|50|≥90人|80人|40|");
    assertEquals("产出指标|数量指标|修桥座数|≥3座|4座|50|50|-", indicator(form, 0, ALL));
  }

  @Test
  void unheardOfHeadingsAreUnderstoodByTheirWordsAndValues() {
    FormDraft form = read(TITLE, NAMED, "第一层|第二层|考核要点|计划达到|年末实绩|应得分|实得分|差距原因", ROW, LAST);
    assertEquals("效益指标|社会效益|受益人数|≥90人|80人|50|40|人少", indicator(form, 1, ALL));
  }

  @Test
  void aRemarkTellsGoalsOfTheSameNameApart() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "绩效目标{2x1}|年初绩效目标{1x2}|全年（调整）绩效目标{1x2}|目标实际完成情况{1x3}",
            "修三座桥{1x2}|修两座桥{1x2}|修好两座{1x3}",
            HEADER,
            ROW,
            LAST);
    assertEquals("修三座桥", field(form, Concept.GOAL_EXPECTED));
    assertEquals("修两座桥", field(form, Concept.GOAL_ADJUSTED));
    assertEquals("修好两座", field(form, Concept.GOAL_ACTUAL));
  }

  @Test
  void columnsWithoutAFieldKeepTheirLabel() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|佐证资料",
            "产出指标|数量指标|修桥座数|≥3座|4座|50|50|验收单",
            "效益指标|社会效益|受益人数|≥90人|80人|50|40|名册");
    LabelledSlot kept = form.indicators().get(0).other().get(0);
    assertEquals("佐证资料", kept.label());
    assertEquals("验收单", kept.value().text());
  }

  @Test
  void signValueAndUnitMakeUpTheTarget() {
    FormDraft form =
        read(
            TITLE,
            "项目名称|修桥{1x8}",
            "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|分值|得分".replace("|得分", ""),
            "产出指标|数量指标|修桥座数|≥|3|座|4|50",
            "效益指标|社会效益|受益人数|≥|90|人|80|50");
    assertEquals("≥3座|4|50", indicator(form, 0, TARGET, ACTUAL, WEIGHT));
  }

  @Test
  void mergedLevelsHoldForTheRowsTheySpan() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            HEADER,
            "产出指标{2x1}|数量指标{2x1}|修桥座数|≥3座|4座|30|30|",
            "修路里程|≥5里|5里|20|20|",
            LAST);
    assertEquals("产出指标|数量指标|修路里程", indicator(form, 1, LEVEL1, LEVEL2, NAME));
  }

  @Test
  void aTableOfTwoLevelsNamesItsIndicatorsInTheSecond() {
    FormDraft form =
        read(
            TITLE,
            "项目名称|修桥{1x5}",
            "一级指标|二级指标|年度指标值|实际完成值|分值|得分",
            "产出指标|修桥座数|≥3座|4座|50|50",
            "效益指标|受益人数|≥90人|80人|50|40");
    assertEquals("产出指标|-|修桥座数", indicator(form, 0, LEVEL1, LEVEL2, NAME));
  }

  @Test
  void aBannerNamesTheLevelOfTheRowsBelowIt() {
    FormDraft form =
        read(
            TITLE,
            "项目名称|修桥{1x5}",
            "二级指标|三级指标|年度指标值|实际完成值|分值|得分",
            "产出指标{1x6}",
            "数量指标|修桥座数|≥3座|4座|50|50",
            "效益指标{1x6}",
            "社会效益|受益人数|≥90人|80人|50|40");
    assertEquals("产出指标|数量指标|修桥座数", indicator(form, 0, LEVEL1, LEVEL2, NAME));
    assertEquals("效益指标|社会效益|受益人数", indicator(form, 1, LEVEL1, LEVEL2, NAME));
  }

  @Test
  void spareRowsAndPlaceholdersAreNoIndicators() {
    FormDraft form = read(TITLE, NAMED, HEADER, ROW, "||指标2：|||||", "|||||||", LAST, "||……|||||");
    assertEquals(2, form.indicators().size());
  }

  @Test
  void subtotalsAreNoIndicatorsButAreKept() {
    FormDraft form = read(TITLE, NAMED, HEADER, ROW, "小计{1x5}|50|50|", LAST, "总分{1x5}|100|90|");
    assertEquals(2, form.indicators().size());
    assertEquals("90", form.totalScore().text());
    assertTrue(form.other().stream().anyMatch(slot -> slot.value().text().equals("50")));
  }

  @Test
  void aTotalMayHaveOneNumberAndAGrade() {
    FormDraft form = read(TITLE, NAMED, HEADER, ROW, LAST, "合计{1x6}|90|良");
    assertNull(form.totalWeight());
    assertEquals("90", form.totalScore().text());
    assertEquals("良", form.grade().text());
  }

  @Test
  void theScoreMayStandInTheHead() {
    FormDraft form = read(TITLE, NAMED, "自评得分|90{1x3}|自评等级|良{1x3}", HEADER, ROW, LAST);
    assertEquals("90", form.totalScore().text());
    assertEquals("良", form.grade().text());
  }

  @Test
  void readsSeveralPairsInARow() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "主管部门|水务局{1x3}|实施单位|修桥队{1x3}",
            "负责人|秦小满{1x3}|联系电话|5550136{1x3}",
            HEADER,
            ROW,
            LAST);
    assertEquals("水务局", field(form, Concept.SUPERVISING_DEPARTMENT));
    assertEquals("修桥队", field(form, Concept.IMPLEMENTING_UNIT));
    assertEquals("秦小满", field(form, Concept.LEADER));
    assertEquals("5550136", field(form, Concept.PHONE));
  }

  @Test
  void readsLabelsGluedToTheirValues() {
    FormDraft form = read(TITLE, "项目名称：修桥{1x8}", "主管部门：水务局{1x4}|实施单位：修桥队{1x4}", HEADER, ROW, LAST);
    assertEquals("修桥", field(form, Concept.PROJECT_NAME));
    assertEquals("修桥队", field(form, Concept.IMPLEMENTING_UNIT));
  }

  @Test
  void unknownPairsAreKeptUnderTheirLabel() {
    FormDraft form = read(TITLE, NAMED, "建设地点|河东村{1x7}", HEADER, ROW, LAST);
    LabelledSlot kept = form.other().get(0);
    assertEquals("建设地点", kept.label());
    assertEquals("河东村", kept.value().text());
  }

  @Test
  void readsTheFundsByLine() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金（万元）{3x1}||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "资金总额|80|90|45|10|50%|5",
            "其中：拨款|80|90|45|—|50%|—",
            HEADER,
            ROW,
            LAST);
    assertEquals(
        "资金总额|80|90|45|10|50%|5",
        fund(form, 0, INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, WEIGHT, RATE, SCORE));
    assertEquals(FundSource.TOTAL, form.funds().get(0).source());
    assertEquals("其中：拨款|90|-", fund(form, 1, ANNUAL_BUDGET, WEIGHT));
  }

  @Test
  void readsFundsUnderHeadingsInTwoRows() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金（万元）{3x1}|{2x1}|预算数{1x3}|支出数{2x1}|执行率{2x1}|得分{2x1}",
            "年初|调整|调整后",
            "资金总额|80|10|90|45|50%|5",
            HEADER,
            ROW,
            LAST);
    assertEquals(
        "资金总额|80|90|45|50%|5", fund(form, 0, INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE, SCORE));
  }

  @Test
  void amountsUnderAnUnheardOfHeadingAreNoLabels() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金（万元）{2x1}||最早盘子|全年预算数|全年执行数|分值|执行率|得分",
            "资金总额|80|90|45|10|50%|5",
            HEADER,
            ROW,
            LAST);
    assertEquals("资金总额|90|45", fund(form, 0, ANNUAL_BUDGET, EXECUTED));
  }

  @Test
  void readsGoalsInColumnsAndInRows() {
    FormDraft columns =
        read(
            TITLE,
            NAMED,
            "总体目标{2x1}|预期目标{1x3}|实际完成情况{1x4}",
            "修好三座桥{1x3}|修好了四座{1x4}",
            HEADER,
            ROW,
            LAST);
    assertEquals("修好三座桥", field(columns, Concept.GOAL_EXPECTED));
    assertEquals("修好了四座", field(columns, Concept.GOAL_ACTUAL));
    FormDraft rows = read(TITLE, NAMED, "年度目标|修好三座桥{1x7}", "完成情况|修好了四座{1x7}", HEADER, ROW, LAST);
    assertEquals("修好三座桥", field(rows, Concept.GOAL_EXPECTED));
    assertEquals("修好了四座", field(rows, Concept.GOAL_ACTUAL));
  }

  @Test
  void aPlanWithoutResultsIsReportedAsNone() {
    FormFinder.Found found =
        found(
            "项目支出绩效目标申报表",
            "项目名称|修桥{1x3}",
            "一级指标|二级指标|三级指标|年度指标值",
            "产出指标|数量指标|修桥座数|≥3座",
            "效益指标|社会效益|受益人数|≥90人");
    assertTrue(found.forms().isEmpty());
    assertEquals(DiagnosticCode.NOT_A_SELF_EVALUATION, found.diagnostics().get(0).code());
  }

  @Test
  void aListOfFormsIsReportedAsNone() {
    FormFinder.Found found = found("项目绩效自评表清单", "序号|项目名称|自评得分", "1|修桥|90", "2|修路|95", "3|植树|97");
    assertTrue(found.forms().isEmpty());
    assertEquals(DiagnosticCode.NOT_A_SELF_EVALUATION, found.diagnostics().get(0).code());
  }

  @Test
  void tablesOfAnotherKindAreNoForms() {
    FormFinder.Found found = found("人员情况统计", "单位|编制人数|实有人数|经费", "水务局|20|18|300", "林业局|30|29|410");
    assertTrue(found.forms().isEmpty());
    assertTrue(found.diagnostics().isEmpty());
  }

  @Test
  void aSecondFormInTheSameTableIsAFormOfItsOwn() {
    FormFinder.Found found =
        found(TITLE, NAMED, HEADER, ROW, LAST, "项目名称|修路{1x7}", HEADER, ROW, LAST);
    assertEquals(2, found.forms().size());
    assertEquals("修路", field(found.forms().get(1), Concept.PROJECT_NAME));
    assertEquals(2, found.forms().get(1).indicators().size());
  }

  @Test
  void transfersAreToldByTheirNameNotByASourceOfFunds() {
    String[] rest = {
      "资金（万元）{2x1}||年初预算数|全年预算数|全年执行数|分值|执行率|得分", "转移支付|80|90|45|10|50%|5", HEADER, ROW, LAST
    };
    assertEquals(FormKind.PROJECT, read(TITLE, NAMED, rest[0], rest[1], rest[2], rest[3]).kind());
    assertEquals(
        FormKind.TRANSFER_PAYMENT,
        read("绩效自评表", "转移支付名称{1x2}|修桥{1x6}", rest[0], rest[1], rest[2], rest[3]).kind());
  }

  @Test
  void aHeadingThatFitsTwoFieldsIsDoubted() {
    FormDraft sure = read(TITLE, NAMED, HEADER, ROW, LAST);
    assertFalse(sure.doubts().stream().anyMatch(doubt -> doubt.message().contains("得分")));
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|完成值|分值|得分",
            "产出指标|数量指标|修桥座数|≥3座|4座|4座|50|50",
            "效益指标|社会效益|受益人数|≥90人|80人|80人|50|40");
    assertTrue(form.doubts().stream().anyMatch(doubt -> doubt.message().contains("完成值")));
  }

  @Test
  void goalsUnderHeadingsUnheardOfAreToldByTheirPlace() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "总体目标{2x1}|年初的盼头{1x3}|达到何等地步{1x4}",
            "全县修好三座桥，方便出行{1x3}|全县修好两座桥，还差一座{1x4}",
            HEADER,
            ROW,
            LAST);
    assertEquals("全县修好三座桥，方便出行", field(form, Concept.GOAL_EXPECTED));
    assertEquals("全县修好两座桥，还差一座", field(form, Concept.GOAL_ACTUAL));
  }

  @Test
  void fundsTurnedRoundMayHaveMoreRowsThanAmounts() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "项目资金（万元）{6x1}|资金来源{1x2}|资金合计{1x2}|中央资金{1x2}|市级配套",
            "年初安排数{1x2}|780{1x2}|300{1x2}|480",
            "全年下达数{1x2}|800{1x2}|300{1x2}|500",
            "实际使用数{1x2}|600{1x2}|300{1x2}|300",
            "完成比例{1x2}|75.00%{1x2}|100.00%{1x2}|60.00%",
            "权重分{1x2}|20{1x2}|自评得分{1x2}|15",
            HEADER,
            ROW,
            LAST,
            "自评总分{1x5}|100|90|等级：良");
    assertEquals(
        "资金合计|780|800|600|75.00%|20|15",
        fund(form, 0, INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE, WEIGHT, SCORE));
    assertEquals(
        "市级配套|480|500|300|60.00%", fund(form, 2, INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED, RATE));
    assertEquals("100", form.totalWeight().text());
    assertEquals("90", form.totalScore().text());
    assertEquals("良", form.grade().text());
  }

  @Test
  void aColumnOfRatiosIsTheRateWhateverItsHeading() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "资金情况{3x1}|来源|年度预算|实际支出|花钱快慢{1x2}|分值|得分",
            "年度资金总额|200|150|75%{1x2}|10|7.5",
            "其他资金|40|10|25%{1x2}||",
            HEADER,
            ROW,
            LAST);
    assertEquals("年度资金总额|75%", fund(form, 0, RATE));
    assertEquals("其他资金|25%", fund(form, 1, RATE));
  }

  @Test
  void aColumnOfReasonsBehindTheScoresMayHaveAnyHeading() {
    FormDraft form = read(TITLE, NAMED, "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|缘由", ROW, LAST);
    assertEquals("人少", indicator(form, 1, DEVIATION));
  }

  @Test
  void theTotalRowKnowsTheTotalBetterThanTheHead() {
    FormDraft form =
        read(TITLE, NAMED, "分值|20{1x3}|备注|无{1x3}", HEADER, ROW, LAST, "总分{1x5}|100|90|评价等次：良");
    assertEquals("100", form.totalWeight().text());
    assertEquals("90", form.totalScore().text());
    assertEquals("良", form.grade().text());
  }

  @Test
  void aLabelOfTheGradeInTheTotalRowIsNoValue() {
    FormDraft form =
        read(TITLE, "项目名称|修桥{1x8}", HEADER + "|备注", ROW + "|", LAST + "|", "总分{1x5}|100|90|评价等次|良");
    assertEquals("良", form.grade().text());
    assertTrue(form.other().isEmpty(), form.other().toString());
  }

  @Test
  void theLastWordOfALabelIsItsHead() {
    FormDraft form =
        read(TITLE, NAMED, "预算安排数|97.2|实际支出数|95.81{1x2}|支付进度|98.57%{1x2}", HEADER, ROW, LAST);
    assertEquals("|97.2", fund(form, 0, ANNUAL_BUDGET));
    assertEquals("|98.57%", fund(form, 0, RATE));
  }

  @Test
  void aSecondValueOfTheSameMeaningIsKept() {
    FormDraft form = read(TITLE, NAMED, "预算数|97|实际支出|95{1x2}|资金支出|96{1x2}", HEADER, ROW, LAST);
    assertEquals("|97|95", fund(form, 0, ANNUAL_BUDGET, EXECUTED));
    assertEquals("96", form.other().get(0).value().text());
  }

  @Test
  void theLastRowThatAddsUpThePointsIsTheTotal() {
    FormDraft form =
        read(
            TITLE,
            "项目名称|修桥{1x6}",
            "序号|绩效指标名称|标准分|标准值|完成值|得分|差异说明",
            "1|修桥座数|60|≥3座|4座|60|",
            "2|受益人数|40|≥90人|80人|30|人少",
            "全部加起来{1x2}|100|||90|");
    assertEquals(2, form.indicators().size());
    assertEquals("100", form.totalWeight().text());
    assertEquals("90", form.totalScore().text());
  }

  @Test
  void aTotalIsToldByTheEndOfItsLabel() {
    FormDraft form = read(TITLE, NAMED, HEADER, ROW, LAST, "评价得分合计{1x5}|100|90|");
    assertEquals("90", form.totalScore().text());
  }

  @Test
  void theShortestLabelsOfTheHeadAreUnderstood() {
    FormDraft form = read(TITLE, "项目|修桥{1x3}|部门|某县交通局{1x3}", "单位|某县公路站{1x7}", HEADER, ROW, LAST);
    assertEquals("修桥", field(form, Concept.PROJECT_NAME));
    assertEquals("某县交通局", field(form, Concept.SUPERVISING_DEPARTMENT));
    assertEquals("某县公路站", field(form, Concept.IMPLEMENTING_UNIT));
  }

  @Test
  void aUnitOfMoneyIsNoUnitThatCarriesAProjectOut() {
    FormDraft form = read(TITLE, "项目名称|修桥{1x3}|单位|万元{1x3}", HEADER, ROW, LAST);
    assertNull(field(form, Concept.IMPLEMENTING_UNIT));
    assertEquals("万元", form.moneyUnit().text());
  }

  @Test
  void aLabelWithItsColonAndNothingBehindTakesNoOtherLabelForItsValue() {
    FormDraft form =
        read(
            TITLE,
            NAMED,
            "年初预算：{1x2}|全年预算：1,830.00万元{1x3}|全年支出：1,642.95万元{1x3}",
            HEADER,
            ROW,
            LAST);
    assertEquals("|-|1,830.00万元", fund(form, 0, INITIAL_BUDGET, ANNUAL_BUDGET));
  }

  @Test
  void theUnitBehindTheAmountsIsThatOfTheForm() {
    FormDraft form = read(TITLE, NAMED, "全年预算：256.00万元{1x4}|全年支出：243.17万元{1x4}", HEADER, ROW, LAST);
    assertEquals("万元", form.moneyUnit().text());
  }

  @Test
  void aNumberedCaptionOverTheWholeWidthIsALabel() {
    FormDraft form = read(TITLE, "一、基本信息{1x8}", NAMED, "二、绩效指标自评{1x8}", HEADER, ROW, LAST);
    assertTrue(form.other().isEmpty(), form.other().toString());
  }
}
