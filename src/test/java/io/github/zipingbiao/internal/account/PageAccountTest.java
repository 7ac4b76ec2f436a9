package io.github.zipingbiao.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormFinder;
import io.github.zipingbiao.internal.form.FormTerms;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageBuilder;
import io.github.zipingbiao.internal.mapping.RecordAssembler;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.stitch.Stitcher;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageAccountTest {
  private static final double[] EIGHT = {20, 90, 160, 230, 300, 370, 440, 510, 580};
  private static final double[] TWO = {20, 160, 580};
  private static final double ROW = 20;

  private static final String[] HEAD = {"项目名称", "修桥"};
  private static final String[] HEADER = {
    "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"
  };
  private static final String[] FIRST = {"产出指标", "数量指标", "修桥座数", "≥3座", "4座", "50", "50", ""};
  private static final String[] LAST = {"效益指标", "社会效益", "受益人数", "≥90人", "80人", "50", "40", "人少"};

  private final Lexicon lexicon = Lexicon.standard();

  /** Draws a table of rows and returns the y of its bottom. */
  private static double table(PageBuilder page, double[] xs, double top, String[]... rows) {
    double y = top;
    for (String[] row : rows) {
      for (int c = 0; c < row.length; c++) {
        page.box(xs[c], y, xs[c + 1], y + ROW).text(xs[c] + 3, y + 5, row[c]);
      }
      y += ROW;
    }
    return y;
  }

  private static PageBuilder titled() {
    return new PageBuilder(1).text(200, 60, "项目支出绩效自评表");
  }

  /** Draws the whole form on one page; its indicators begin at 130. */
  private static PageBuilder form() {
    PageBuilder page = titled();
    table(page, TWO, 100, HEAD);
    table(page, EIGHT, 120, HEADER, FIRST, LAST);
    return page;
  }

  private List<Diagnostic> account(PageBuilder... builders) {
    List<PageContent> pages = Stream.of(builders).map(PageBuilder::build).toList();
    Stitcher stitcher = new Stitcher(new FormTerms(Lexicon.standard()));
    pages.forEach(page -> stitcher.add(Lattice.of(page)));
    StitchedDocument document = stitcher.finish();
    FormFinder.Found found = FormFinder.in(document, lexicon);
    assertEquals(1, found.forms().size(), "forms");
    FormDraft draft = found.forms().get(0);
    SelfEvaluation records = RecordAssembler.assemble(draft, 0).evaluation();
    return new PageAccount(pages, document, found.forms(), found.unclaimed(), lexicon)
        .of(draft, records, 0);
  }

  private static void assertWarns(List<Diagnostic> account, int page, String text) {
    assertEquals(1, account.size(), account::toString);
    Diagnostic warning = account.get(0);
    assertEquals(DiagnosticCode.TEXT_UNASSIGNED, warning.code());
    assertEquals(page, warning.page().orElseThrow());
    assertTrue(warning.box().isPresent(), "a box");
    assertTrue(warning.message().contains(text), warning::message);
  }

  @Test
  void isQuietAboutAFormThatWasReadWhole() {
    assertEquals(List.of(), account(form()));
  }

  @Test
  void namesTextBesideTheCells() {
    List<Diagnostic> account = account(form().text(582, 125, "补"));
    assertWarns(account, 1, "补");
    assertEquals(125, account.get(0).box().orElseThrow().y0());
  }

  @Test
  void namesTextBetweenTheTablesOfAForm() {
    PageBuilder page = titled();
    table(page, TWO, 100, HEAD);
    page.text(30, 130, "桥面铺装两公里");
    table(page, EIGHT, 150, HEADER, FIRST, LAST);
    assertWarns(account(page), 1, "桥面铺装两公里");
  }

  @Test
  void takesCaptionsBetweenTablesForLabels() {
    PageBuilder page = titled();
    table(page, TWO, 100, HEAD);
    page.text(30, 130, "二、绩效指标完成情况");
    table(page, EIGHT, 150, HEADER, FIRST, LAST);
    assertEquals(List.of(), account(page));
  }

  @Test
  void namesATableInTheColumnsOfTheForm() {
    PageBuilder second = new PageBuilder(2);
    double[] six = {160, 230, 300, 370, 440, 510, 580};
    table(second, six, 60, new String[] {"铺桥面", "5公里", "5公里", "5", "5", ""});
    List<Diagnostic> account = account(form(), second);
    assertWarns(account, 2, "铺桥面");
  }

  @Test
  void namesATableWithTheLevelsOfIndicators() {
    PageBuilder second = new PageBuilder(2).text(30, 30, "桥面铺装工程的其他各项工作内容如下");
    double[] xs = {50, 200, 400, 450};
    table(second, xs, 60, new String[] {"质量指标", "桥面平整", "5"}, new String[] {"", "铺装", "5"});
    assertWarns(account(form(), second), 2, "桥面平整");
  }

  @Test
  void isQuietAboutAnUnrelatedTable() {
    PageBuilder second = new PageBuilder(2).text(30, 30, "本单位收入支出情况如下");
    double[] xs = {50, 200, 400, 450};
    table(second, xs, 60, new String[] {"收入", "金额", "5"}, new String[] {"支出", "金额", "5"});
    assertEquals(List.of(), account(form(), second));
  }

  @Test
  void conclusionsRightBelowAFormBelongToIt() {
    PageBuilder page = form();
    double[] xs = {20, 100, 300, 380, 580};
    table(page, xs, 190, new String[] {"填表人", "佟某", "审核人", "关某"});
    assertEquals(List.of(), account(page));
  }

  @Test
  void isQuietAboutPageNumbersAndTheMarginsOfBrowsers() {
    PageBuilder first = titled();
    table(first, TWO, 100, HEAD);
    table(first, EIGHT, 120, HEADER, FIRST);
    first.text(30, 780, "file:///data/a.html").text(500, 780, "1/2");
    PageBuilder second = new PageBuilder(2).text(30, 20, "2031/3/5 10:32");
    table(second, EIGHT, 60, HEADER, LAST);
    second.text(500, 780, "2/2");
    assertEquals(List.of(), account(first, second));
  }

  @Test
  void namesAPageOfRulingsBehindAFormWhereNoTableWasSeen() {
    PageBuilder second = new PageBuilder(2).text(60, 105, "桥面平整");
    for (int i = 0; i < 4; i++) {
      second.horizontal(100 + 20 * i, 50, 60).vertical(300 + 30 * i, 100 + 20 * i, 110 + 20 * i);
    }
    assertWarns(account(form(), second), 2, "桥面平整");
  }

  @Test
  void tellsWhetherAFormEndsAtTheEndOfItsPage() {
    PageBuilder low = new PageBuilder(1).text(200, 600, "项目支出绩效自评表");
    table(low, TWO, 640, HEAD);
    table(low, EIGHT, 660, HEADER, FIRST, LAST);
    assertTrue(endsAtPageEnd(low));
    assertFalse(endsAtPageEnd(form()));
  }

  private boolean endsAtPageEnd(PageBuilder builder) {
    List<PageContent> pages = List.of(builder.build());
    Stitcher stitcher = new Stitcher(new FormTerms(Lexicon.standard()));
    stitcher.add(Lattice.of(pages.get(0)));
    StitchedDocument document = stitcher.finish();
    FormFinder.Found found = FormFinder.in(document, lexicon);
    return new PageAccount(pages, document, found.forms(), found.unclaimed(), lexicon)
        .endsAtPageEnd(found.forms().get(0));
  }
}
