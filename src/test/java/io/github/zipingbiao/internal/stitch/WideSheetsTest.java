package io.github.zipingbiao.internal.stitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageBuilder;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.model.PageRange;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A sheet 1,000 points wide on pages of 600 by 800 points: the left page shows its columns up to x
 * = 550, the right one those behind, from x = 50 on. Where there are four pages the sheet goes on
 * below.
 */
class WideSheetsTest {
  private static final double[] LEFT = {50, 150, 350, 550};
  private static final double[] RIGHT = {50, 110, 170, 500};
  private static final double[] TOP = {100, 125, 160, 190, 240};
  private static final double[] BELOW = {60, 90, 130, 155};

  private static WideSheets sheets(PageBuilder... pages) {
    List<PageLattice> lattices =
        Arrays.stream(pages).map(page -> Lattice.of(page.build())).toList();
    return WideSheets.of(lattices);
  }

  private static StitchedDocument document(PageBuilder... pages) {
    WideSheets sheets = sheets(pages);
    Stitcher stitcher = new Stitcher(Terms.NONE);
    sheets.pages().forEach(stitcher::add);
    return sheets.onPages(stitcher.finish());
  }

  private static LogicalTable only(PageBuilder... pages) {
    List<LogicalTable> tables = document(pages).tables();
    assertEquals(1, tables.size(), "tables");
    return tables.get(0);
  }

  private static String row(LogicalTable table, int row) {
    return table.row(row).stream().map(LogicalCell::text).collect(Collectors.joining("|"));
  }

  /**
   * Draws a table of which rows are a single cell that goes on beyond one side or both, with texts
   * in the cells of the other rows.
   */
  private static PageBuilder page(
      int number, double[] xs, double[] ys, List<Integer> cutRows, boolean first, boolean last) {
    PageBuilder page = new PageBuilder(number);
    double right = xs[xs.length - 1];
    for (double y : ys) {
      page.horizontal(y, xs[0], right);
    }
    for (int row = 0; row + 1 < ys.length; row++) {
      boolean cut = cutRows.contains(row);
      for (int i = 0; i < xs.length; i++) {
        boolean outer = i == 0 && first || i == xs.length - 1 && last;
        if (outer || !cut) {
          page.vertical(xs[i], ys[row], ys[row + 1]);
        }
        if (!cut && i + 1 < xs.length) {
          page.text(xs[i] + 5, ys[row] + 5, "页" + number + "行" + row + "列" + i);
        }
      }
    }
    return page;
  }

  private static PageBuilder left(int number, double[] ys, Integer... cutRows) {
    return page(number, LEFT, ys, List.of(cutRows), true, false);
  }

  private static PageBuilder right(int number, double[] ys, Integer... cutRows) {
    return page(number, RIGHT, ys, List.of(cutRows), false, true);
  }

  @Test
  void columnsGoOnOnThePageBesideWhereTheEdgeCutsACell() {
    LogicalTable table = only(left(1, TOP, 0), right(2, TOP, 0));
    assertEquals(6, table.columns());
    assertEquals("页1行1列0|页1行1列1|页1行1列2|页2行1列0|页2行1列1|页2行1列2", row(table, 1));
    assertEquals(6, table.at(0, 0).columnSpan());
  }

  @Test
  void textThatIsPrintedOnBothPagesOfACutCellIsReadOnce() {
    // Both pages draw the character at the edge; the right one begins with one that it cannot show.
    LogicalTable table =
        only(left(1, TOP, 0).text(515, 105, "供水管网"), right(2, TOP, 0).text(35, 105, "管网改造项目"));
    LogicalCell cell = table.at(0, 0);
    assertEquals("供水管网改造项目", cell.text());
    List<SourceSpan> spans = cell.textSpans();
    assertEquals(List.of("供水管网", "改造项目"), spans.stream().map(SourceSpan::text).toList());
    assertEquals(List.of(1, 2), spans.stream().map(SourceSpan::page).toList());
    assertEquals(515, spans.get(0).box().x0(), 0.01);
    assertEquals(55, spans.get(1).box().x0(), 0.01);
  }

  @Test
  void aCharacterInTheMiddleOfTheEdgeIsReadOnce() {
    LogicalTable table =
        only(left(1, TOP, 0).text(535, 105, "13"), right(2, TOP, 0).text(35, 105, "134"));
    assertEquals("134", table.at(0, 0).text());
    LogicalTable middle =
        only(left(1, TOP, 0).text(542.5, 105, "133"), right(2, TOP, 0).text(47.5, 105, "34"));
    assertEquals("1334", middle.at(0, 0).text());
  }

  @Test
  void threePagesLieBesideOneAnother() {
    PageBuilder middle = page(2, RIGHT, TOP, List.of(0), false, false);
    LogicalTable table = only(left(1, TOP, 0), middle, right(3, TOP, 0));
    assertEquals(9, table.columns());
    assertEquals(List.of(1, 2, 3), List.copyOf(table.extents().keySet()));
  }

  @Test
  void pagesFollowFromLeftToRightOrFromTopToBottom() {
    LogicalTable over = only(left(1, TOP, 0), right(2, TOP, 0), left(3, BELOW), right(4, BELOW));
    assertEquals(7, over.rows());
    assertEquals("页3行0列0|页3行0列1|页3行0列2|页4行0列0|页4行0列1|页4行0列2", row(over, 4));
    LogicalTable down = only(left(1, TOP, 0), left(2, BELOW), right(3, TOP, 0), right(4, BELOW));
    assertEquals(7, down.rows());
    assertEquals("页2行0列0|页2行0列1|页2行0列2|页4行0列0|页4行0列1|页4行0列2", row(down, 4));
    assertEquals(List.of(1, 2, 3, 4), List.copyOf(down.extents().keySet()));
  }

  @Test
  void aRowHigherThanThePageShowsNothingOfTheFrameThere() {
    // The second row of pages lies inside of two cells; one border stands on each page.
    double[] xs = {50, 350};
    PageBuilder three = new PageBuilder(3).vertical(50, 60, 700).vertical(350, 60, 700);
    PageBuilder four = new PageBuilder(4).vertical(500, 60, 700).text(60, 70, "其余");
    double[] end = {60, 90, 120};
    LogicalTable table =
        only(
            left(1, TOP, 0, 3),
            right(2, TOP, 0, 3),
            three,
            four,
            page(5, xs, end, List.of(), true, false)
                .horizontal(60, 350, 550)
                .horizontal(90, 350, 550)
                .horizontal(120, 350, 550),
            page(6, new double[] {50, 500}, end, List.of(0, 1), false, true));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), List.copyOf(table.extents().keySet()));
  }

  @Test
  void runningHeadsOfThePagesAreNoTextOfTheSheet() {
    StitchedDocument document =
        document(left(1, TOP, 0).text(280, 20, "材料1"), right(2, TOP, 0).text(280, 20, "材料2"));
    assertEquals(List.of(), document.lines());
  }

  @Test
  void aTitleHeadsTheSheetWhicheverPageItIsPrintedOn() {
    StitchedDocument document =
        document(left(1, TOP, 0).text(530, 70, "自评表"), right(2, TOP, 0).text(40, 70, "评表格式"));
    FreeLine title = document.linesOn(1).get(0);
    assertEquals("自评表格式", title.line().text());
    assertEquals(List.of(1, 2), title.spans(1).stream().map(SourceSpan::page).toList());
    assertEquals(50, title.spans(1).get(1).box().x0(), 0.01);
  }

  @Test
  void pagesBehindASheetStayPagesOfTheirOwn() {
    PageBuilder behind = new PageBuilder(3).grid(LEFT, BELOW).text(55, 65, "另一张表");
    StitchedDocument document = document(left(1, TOP, 0), right(2, TOP, 0), behind);
    assertEquals(2, document.tables().size());
    assertEquals(3, document.tables().get(1).firstPage());
  }

  private static PageBuilder form(int number, String name) {
    PageBuilder page = new PageBuilder(number).grid(LEFT, TOP);
    String[] labels = {"项目名称", "主管部门", "资金总额", "满意度指标"};
    for (int row = 0; row < labels.length; row++) {
      page.text(55, TOP[row] + 5, labels[row]).text(155, TOP[row] + 5, name + row);
    }
    return page;
  }

  @Test
  void formsOfOneTemplateStayApart() {
    assertEquals(2, sheets(form(1, "甲"), form(2, "乙")).pages().size());
  }

  @Test
  void formsOfOneTemplateStayApartWhereItsRowsAreOpenOnBothSides() {
    PageBuilder one = page(1, LEFT, TOP, List.of(0, 2), false, false);
    PageBuilder other = page(2, LEFT, TOP, List.of(0, 2), false, false);
    assertEquals(List.of(), sheets(one, other).unsure());
    assertEquals(2, sheets(one, other).pages().size());
  }

  @Test
  void pagesWithOtherRowsStayApart() {
    double[] other = {100, 125, 165, 190, 240};
    assertEquals(2, sheets(left(1, TOP, 0), right(2, other, 0)).pages().size());
  }

  @Test
  void roomBetweenTwoTablesIsNoCutCell() {
    // It is open on all sides and not only where the pages would meet.
    PageBuilder[] pages = new PageBuilder[2];
    for (int i = 0; i < 2; i++) {
      double[] xs = i == 0 ? LEFT : RIGHT;
      pages[i] = new PageBuilder(i + 1).grid(xs, TOP).grid(xs, new double[] {300, 325, 350});
    }
    assertEquals(List.of(new PageRange(1, 2)), sheets(pages).unsure());
  }

  @Test
  void pagesThatNoCellTiesTogetherAreJoinedWithADoubt() {
    double[] ys = {100, 125, 160, 190, 240, 262, 320, 345, 400};
    WideSheets sheets = sheets(left(1, ys), right(2, ys));
    assertEquals(1, sheets.pages().size());
    assertEquals(List.of(new PageRange(1, 2)), sheets.unsure());
    assertTrue(sheets(left(1, ys, 0), right(2, ys, 0)).unsure().isEmpty());
  }

  @Test
  void evenRowsAndClosedFramesTieNoPagesTogether() {
    double[] ys = {100, 120, 140, 160, 180, 200, 220, 240, 260};
    assertEquals(2, sheets(left(1, ys), right(2, ys)).pages().size());
  }

  @Test
  void theFirstSheetEndsWhereTheSameFormBeginsAgain() {
    double[] ys = {100, 125, 160, 190, 240, 262, 320, 345, 400};
    WideSheets sheets = sheets(left(1, ys, 0), right(2, ys, 0), left(3, ys, 0), right(4, ys, 0));
    assertEquals(2, sheets.pages().size());
    assertEquals(List.of(), sheets.unsure());
  }
}
