package io.github.zipingbiao.internal.stitch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zipingbiao.internal.form.FormTerms;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables of five columns, 60, 100, 100, 60 and 60 points wide, over two pages. */
class StitcherTest {
  private static final double[] XS = {50, 110, 210, 310, 370, 430};

  private static LogicalTable only(PageBuilder... pages) {
    List<LogicalTable> tables = tables(pages);
    assertEquals(1, tables.size(), "tables");
    return tables.get(0);
  }

  private static List<LogicalTable> tables(PageBuilder... pages) {
    Stitcher stitcher = stitcher(pages);
    return stitcher.finish().tables();
  }

  private static Stitcher stitcher(PageBuilder... pages) {
    Stitcher stitcher = new Stitcher(new FormTerms(Lexicon.standard()));
    for (PageBuilder page : pages) {
      stitcher.add(Lattice.of(page.build()));
    }
    return stitcher;
  }

  private static String row(LogicalTable table, int row) {
    return table.row(row).stream().map(LogicalCell::text).collect(Collectors.joining("|"));
  }

  /** A page with a grid of rows 20 points high and texts in its cells, row by row. */
  private static PageBuilder page(int number, double shift, double top, String... rows) {
    double[] xs = XS.clone();
    for (int i = 0; i < xs.length; i++) {
      xs[i] += shift;
    }
    double[] ys = new double[rows.length + 1];
    for (int i = 0; i < ys.length; i++) {
      ys[i] = top + 20 * i;
    }
    PageBuilder page = new PageBuilder(number).grid(xs, ys);
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < texts.length; c++) {
        page.text(xs[c] + 2, ys[r] + 5, texts[c]);
      }
    }
    return page;
  }

  private static final String HEADER = "类别|名称|目标|满分|得分";

  @Test
  void goesOnOnTheNextPage() {
    LogicalTable table =
        only(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"),
            page(2, 0, 50, "质量|乙项|四个|6|6", "时效|丙项|五个|7|7"));
    assertEquals(4, table.rows());
    assertEquals("质量|乙项|四个|6|6", row(table, 2));
  }

  @Test
  void goesOnOnPagesWithMirroredMargins() {
    LogicalTable table =
        only(page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"), page(2, 25, 50, "质量|乙项|四个|6|6"));
    assertEquals(3, table.rows());
    assertEquals(5, table.columns());
  }

  @Test
  void dropsTheHeaderThatIsPrintedAgain() {
    LogicalTable table =
        only(page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"), page(2, 0, 50, HEADER, "质量|乙项|四个|6|6"));
    assertEquals(3, table.rows());
    assertEquals("质量|乙项|四个|6|6", row(table, 2));
  }

  @Test
  void keepsARowOfNumbersThatHappensToBeRepeated() {
    LogicalTable table =
        only(page(1, 0, 700, HEADER, "1|2|3|4|5"), page(2, 0, 50, "1|2|3|4|5", "6|7|8|9|9"));
    assertEquals(4, table.rows());
  }

  @Test
  void joinsARowThatWasCutInSeveralColumnsAtOnce() {
    LogicalTable table =
        only(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5", "质量|一二三四五六七八九|天地玄黄宇宙洪荒日|6|6"),
            page(2, 0, 50, "|十百千|月盈昃||", "时效|丙项|五个|7|7"));
    assertEquals(4, table.rows());
    assertEquals("质量|一二三四五六七八九十百千|天地玄黄宇宙洪荒日月盈昃|6|6", row(table, 2));
  }

  @Test
  void aSliverAtTheRightBorderIsNoColumnOfItsOwn() {
    PageBuilder page =
        new PageBuilder(1).grid(new double[] {50, 110, 113.5}, new double[] {50, 70});
    LogicalTable table = only(page.text(53, 55, "甲项"));
    assertEquals("甲项", table.at(0, 0).text());
    assertEquals(1, table.columns());
  }

  @Test
  void doesNotJoinAmountsToTheHeadingsAboveThem() {
    LogicalTable table =
        only(
            page(1, 0, 700, "类别|年初安排的预算|年末实际的支出|满分分值|得分"),
            page(2, 0, 50, "合计|862.17|860.18|10|9", "拨款|862.17|860.18||"));
    assertEquals(3, table.rows());
    assertEquals("合计|862.17|860.18|10|9", row(table, 1));
  }

  @Test
  void doesNotJoinAChildRowToItsParent() {
    LogicalTable table =
        only(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5", "质量|植树总面积|九亩|6|6"),
            page(2, 0, 50, "|其中桃树|四亩||", "|其中梨树|五亩||"));
    assertEquals(5, table.rows());
    assertEquals("|其中桃树|四亩||", row(table, 3));
  }

  @Test
  void keepsAMergedCellOverTheBreakWhole() {
    PageBuilder first =
        new PageBuilder(1)
            .box(50, 700, 110, 740)
            .grid(new double[] {110, 210, 310}, new double[] {700, 720, 740});
    first.text(60, 705, "产出").text(120, 705, "甲项").text(220, 705, "三个");
    first.text(120, 725, "乙项").text(220, 725, "四个");
    PageBuilder second =
        new PageBuilder(2)
            .box(50, 50, 110, 90)
            .grid(new double[] {110, 210, 310}, new double[] {50, 70, 90});
    second.text(120, 55, "丙项").text(220, 55, "五个").text(120, 75, "丁项").text(220, 75, "六个");
    LogicalTable table = only(first, second);
    assertEquals(4, table.rows());
    assertEquals("产出", table.at(3, 0).text());
    assertEquals(4, table.at(0, 0).rowSpan());
    assertEquals(2, table.at(0, 0).parts().size());
  }

  @Test
  void endsWhereATitleStandsBetween() {
    PageBuilder second = page(2, 0, 100, HEADER, "质量|乙项|四个|6|6");
    second.text(100, 60, "另一张项目支出绩效自评表").text(100, 75, "单位：某某县水务局").text(100, 88, "二〇二二年度填报");
    assertEquals(2, tables(page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"), second).size());
  }

  @Test
  void goesOnUnderARunningHead() {
    PageBuilder second = page(2, 0, 100, "质量|乙项|四个|6|6").text(100, 30, "某某县水务局二〇二二年度决算");
    assertEquals(3, only(page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"), second).rows());
  }

  @Test
  void endsWhereAPageLiesBetween() {
    assertEquals(
        2, tables(page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"), page(3, 0, 50, "质量|乙项|四个|6|6")).size());
  }

  @Test
  void endsWhereTheFrameIsNarrower() {
    PageBuilder second =
        new PageBuilder(2).grid(new double[] {50, 110, 210, 310}, new double[] {50, 70, 90});
    assertEquals(2, tables(page(1, 0, 700, HEADER, "数量|甲项|三个|5|5"), second).size());
  }

  /** A page whose first column holds cells of its own heights beside rows of 20 points. */
  private static PageBuilder levels(int number, double top, String[] levels, int[] spans) {
    PageBuilder page = new PageBuilder(number);
    double y = top;
    for (int i = 0; i < levels.length; i++) {
      double height = 20.0 * spans[i];
      page.box(50, y, 110, y + height).text(53, y + height / 2 - 5, levels[i]);
      for (int r = 0; r < spans[i]; r++) {
        double at = y + 20 * r;
        page.box(110, at, 210, at + 20).box(210, at, 310, at + 20).box(310, at, 370, at + 20);
        page.text(113, at + 5, "名称" + i + r).text(213, at + 5, "目标" + i).text(315, at + 5, "5");
      }
      y += height;
    }
    return page;
  }

  @Test
  void aTextInTheMiddleOfItsMergedCellIsWhole() {
    LogicalTable table =
        only(
            levels(1, 700, new String[] {"数量", "质量类指标"}, new int[] {2, 2}),
            levels(2, 50, new String[] {"时效类指标"}, new int[] {2}));
    assertEquals("质量类指标", table.at(3, 0).text());
    assertEquals("时效类指标", table.at(4, 0).text());
  }

  @Test
  void aBlankUnderAMergedLevelBelongsToIt() {
    LogicalTable table =
        only(
            levels(1, 700, new String[] {"数量", "质量"}, new int[] {3, 1}),
            levels(2, 50, new String[] {"", "时效"}, new int[] {1, 2}));
    assertEquals("质量", table.at(4, 0).text());
    assertEquals(7, table.rows());
  }

  @Test
  void aBlankInAColumnThatMergesNothingStaysBlank() {
    LogicalTable table =
        only(
            levels(1, 700, new String[] {"数量", "质量"}, new int[] {1, 1}),
            levels(2, 50, new String[] {"", "时效"}, new int[] {1, 1}));
    assertEquals("", table.at(2, 0).text());
  }

  @Test
  void theRestOfABracketGoesToTheMergedCellThatOpensIt() {
    LogicalTable table =
        only(
            levels(1, 700, new String[] {"数量", "质量指标（"}, new int[] {3, 1}),
            levels(2, 50, new String[] {"三十分）", "时效"}, new int[] {1, 2}));
    assertEquals("质量指标（三十分）", table.at(3, 0).text());
    assertEquals(2, table.at(4, 0).rowSpan());
  }

  @Test
  void aLoneTextThatFlowsOverTheBreakBelongsToItsRow() {
    PageBuilder first = new PageBuilder(1).grid(XS, new double[] {700, 720, 760});
    String[][] rows = {{"数量", "甲项", "三个", "5", "5"}, {"质量", "一二三四五六七八九", "四个", "6", "6"}};
    for (int r = 0; r < 2; r++) {
      for (int c = 0; c < 5; c++) {
        first.text(XS[c] + 2, 703 + 20 * r, rows[r][c]);
      }
    }
    PageBuilder second = new PageBuilder(2).grid(XS, new double[] {50, 90});
    LogicalTable table = only(first, second.text(112, 55, "十百"));
    assertEquals("质量|一二三四五六七八九十百|四个|6|6", row(table, 1));
  }

  @Test
  void joinsARowWhoseNameAndValuesStandOnDifferentSides() {
    LogicalTable table =
        only(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5", "质量|乙项四项|||"),
            page(2, 0, 50, "||四个|6|6", "时效|丙项|五个|7|7"));
    assertEquals(4, table.rows());
    assertEquals("质量|乙项四项|四个|6|6", row(table, 2));
  }

  @Test
  void twoLevelsAreTwoHoweverFullTheFirstOneIs() {
    LogicalTable table =
        only(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5", "生态效益指标||||"),
            page(2, 0, 50, "可持续影响||五个|6|6", "时效|丙项|五个|7|7"));
    assertEquals(5, table.rows());
  }

  @Test
  void theRestOfACaptionBelongsToIt() {
    LogicalTable table =
        only(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5", "年度总体目|乙项|四个|6|6"),
            page(2, 0, 50, "标|丁项|六个|7|7", "时效|丙项|五个|7|7"));
    assertEquals(5, table.rows());
    assertEquals("年度总体目标", table.at(3, 0).text());
  }

  @Test
  void goesOnUnderARunningHeadOfTheSizeOfItsText() {
    String head = "某某县水务局二〇二二年度部门决算公开材料";
    PageBuilder first = page(1, 0, 700, HEADER, "数量|甲项|三个|5|5").text(200, 30, head);
    PageBuilder second =
        new PageBuilder(2).grid(new double[] {50, 250, 430}, new double[] {60, 80, 100});
    second.text(60, 65, "评价结论").text(260, 65, "达到预期").text(200, 30, head);
    assertEquals(1, tables(first, second).size());
  }

  @Test
  void aHeadIsATitleWhereAFormBeginsBelowIt() {
    String head = "某某县水务局二〇二二年度项目支出绩效自评表";
    PageBuilder first = page(1, 0, 60, HEADER, "数量|甲项|三个|5|5").text(200, 30, head);
    PageBuilder second = page(2, 0, 60, "项目名称|某项|||", "质量|乙项|四个|6|6").text(200, 30, head);
    assertEquals(2, tables(first, second).size());
  }

  @Test
  void aCellThatIsBlankOnOnePageGoesOnToTheNext() {
    double[] xs = {50, 110, 210};
    PageBuilder first = new PageBuilder(1).grid(xs, new double[] {700, 780});
    first.text(60, 710, "产出").text(120, 710, "甲项");
    PageBuilder second = new PageBuilder(2).grid(xs, new double[] {50, 780});
    PageBuilder third = new PageBuilder(3).grid(xs, new double[] {50, 120}).text(120, 55, "乙项");
    assertEquals(1, tables(first, second, third).size());
  }

  @Test
  void readsACloseBreakTheOtherWayWhenAsked() {
    Stitcher stitcher =
        stitcher(
            page(1, 0, 700, HEADER, "数量|甲项|三个|5|5", "质量|一二三四五六七八九|四个|6|6"),
            page(2, 0, 50, "|十百千|||", "时效|丙项|五个|7|7"));
    CloseBreak tried = new CloseBreak(0, 2, true);
    assertEquals(4, stitcher.finish().tables().get(0).rows());
    assertEquals(5, stitcher.finish(Map.of(tried, false)).tables().get(0).rows());
    assertEquals(4, stitcher.finish(Map.of(tried, true)).tables().get(0).rows());
  }

  @Test
  void theOuterColumnsOfAnOpenTableAreThoseOfThePageBefore() {
    PageBuilder first = page(1, 0, 700, HEADER, "数量|甲项|三个|5|5");
    PageBuilder second = new PageBuilder(2);
    for (double y : new double[] {70, 90}) {
      second.horizontal(y, 110, 430);
    }
    for (double x : new double[] {110, 210, 310, 370, 430}) {
      second.vertical(x, 50, 90);
    }
    second.text(120, 55, "乙项").text(220, 55, "四个").text(320, 55, "6").text(380, 55, "6");
    LogicalTable table = only(first, second);
    assertEquals(5, table.columns());
    assertEquals("乙项", table.at(2, 1).text());
  }
}
