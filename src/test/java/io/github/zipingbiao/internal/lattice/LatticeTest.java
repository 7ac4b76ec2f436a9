package io.github.zipingbiao.internal.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final double[] XS = {50, 150, 250, 350};
  private static final double[] YS = {100, 120, 140, 160};

  private static PageTable only(PageBuilder page) {
    List<PageTable> tables = Lattice.of(page.build()).tables();
    assertEquals(1, tables.size(), "tables");
    return tables.get(0);
  }

  private static String textOf(LatticeCell cell) {
    return cell.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }

  private static String describe(PageTable table) {
    return table.cells().stream()
        .map(c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan())
        .collect(Collectors.joining("; "));
  }

  @Test
  void findsTheCellsOfAPlainGrid() {
    PageTable table = only(new PageBuilder().grid(XS, YS));
    assertEquals(3, table.rows());
    assertEquals(3, table.columns());
    assertEquals(9, table.cells().size());
  }

  @Test
  void findsCellsOnAPageWithoutAnyText() {
    assertEquals(9, only(new PageBuilder().grid(XS, YS)).cells().size());
  }

  @Test
  void keepsRowAndColumnSpans() {
    PageBuilder page =
        new PageBuilder()
            .box(50, 100, 150, 160)
            .box(150, 100, 350, 120)
            .box(150, 120, 250, 160)
            .box(250, 120, 350, 140)
            .box(250, 140, 350, 160);
    assertEquals("0,0 3x1; 0,1 1x2; 1,1 2x1; 1,2 1x1; 2,2 1x1", describe(only(page)));
  }

  @Test
  void keepsRowsApartThatAreLowerThanAGlyph() {
    PageTable table = only(new PageBuilder().grid(XS, new double[] {100, 104.5, 109, 120}));
    assertEquals(3, table.rows());
    assertEquals(9, table.cells().size());
  }

  @Test
  void joinsCollinearLinesOverSmallGaps() {
    PageBuilder page = new PageBuilder();
    for (double x : XS) {
      page.vertical(x, 100, 118.5).vertical(x, 121.5, 140).vertical(x, 143, 160);
    }
    for (double y : YS) {
      page.horizontal(y, 50, 148).horizontal(y, 151, 249).horizontal(y, 252, 350);
    }
    assertEquals(9, only(page).cells().size());
  }

  @Test
  void readsDashedBorders() {
    PageBuilder page = new PageBuilder();
    for (double x : XS) {
      for (double y = 100; y < 160; y += 6) {
        page.vertical(x, y, y + 3);
      }
    }
    for (double y : YS) {
      for (double x = 50; x < 350; x += 6) {
        page.horizontal(y, x, x + 3);
      }
    }
    assertEquals(9, only(page).cells().size());
  }

  @Test
  void takesDoubleBordersForOne() {
    PageBuilder page = new PageBuilder();
    for (double x : XS) {
      page.vertical(x, 100, 162).vertical(x + 2, 100, 162);
    }
    for (double y : YS) {
      page.horizontal(y, 50, 352).horizontal(y + 2, 50, 352);
    }
    assertEquals(9, only(page).cells().size());
  }

  @Test
  void closesAFrameThatIsOpenOnBothSides() {
    PageBuilder page = new PageBuilder().vertical(150, 100, 160).vertical(250, 100, 160);
    for (double y : YS) {
      page.horizontal(y, 50, 350);
    }
    assertEquals(9, only(page).cells().size());
  }

  @Test
  void closesATableThatAPageBreakLeftOpenBelowAndAbove() {
    PageBuilder page = new PageBuilder().horizontal(120, 50, 350).horizontal(140, 50, 350);
    for (double x : XS) {
      page.vertical(x, 100, 160);
    }
    PageTable table = only(page);
    assertEquals(9, table.cells().size());
    assertTrue(table.openTop());
    assertTrue(table.openBottom());
  }

  @Test
  void doesNotCallARuledFrameOpen() {
    PageTable table = only(new PageBuilder().grid(XS, YS));
    assertTrue(!table.openTop() && !table.openBottom());
  }

  @Test
  void keepsTablesOfOnePageApart() {
    PageBuilder page =
        new PageBuilder().grid(XS, YS).grid(XS, new double[] {300, 320, 340}).text(60, 105, "ab");
    List<PageTable> tables = Lattice.of(page.build()).tables();
    assertEquals(2, tables.size());
    assertEquals(9, tables.get(0).cells().size());
    assertEquals(6, tables.get(1).cells().size());
  }

  @Test
  void takesNoTableFromUnderlinesAndCheckBoxes() {
    PageBuilder page = new PageBuilder().horizontal(90, 50, 200).box(60, 200, 68, 208);
    assertEquals(List.of(), Lattice.of(page.build()).tables());
  }

  @Test
  void keepsAGlyphThatOverhangsTheBorderWithItsWord() {
    PageBuilder page = new PageBuilder().grid(XS, YS).text(104, 104, "甲乙丙丁戊").text(160, 104, "x");
    PageTable table = only(page);
    assertEquals("甲乙丙丁戊", textOf(table.cells().get(0)));
    assertEquals("x", textOf(table.cells().get(1)));
  }

  @Test
  void keepsAGlyphThatTouchesTheBorderFromInside() {
    PageBuilder page = new PageBuilder().grid(XS, YS).text(50.4, 104, "甲").text(139.8, 104, "乙");
    assertEquals("甲乙", textOf(only(page).cells().get(0)));
  }

  @Test
  void leavesFullNeighbouringCellsApart() {
    PageBuilder page = new PageBuilder().grid(XS, YS).text(100, 104, "甲乙丙丁戊").text(150, 104, "十");
    PageTable table = only(page);
    assertEquals("甲乙丙丁戊", textOf(table.cells().get(0)));
    assertEquals("十", textOf(table.cells().get(1)));
  }

  @Test
  void takesInTextThatRunsOutBelowAnOpenBottom() {
    PageBuilder page = new PageBuilder().horizontal(100, 50, 350).horizontal(120, 150, 350);
    for (double x : XS) {
      page.vertical(x, 100, 140);
    }
    page.text(95, 118, "甲").text(95, 129, "乙").text(95, 140, "丙").text(300, 300, "free");
    PageLattice lattice = Lattice.of(page.build());
    assertEquals("甲乙丙", textOf(lattice.tables().get(0).cells().get(0)));
    assertEquals(4, lattice.freeGlyphs().size());
  }

  @Test
  void findsTheCellsThatAPageWasCutInto() {
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      PageBuilder page = new PageBuilder();
      List<double[]> boxes = new ArrayList<>();
      cut(random, new double[] {50, 100, 530, 580}, 4, boxes);
      boxes.forEach(box -> page.box(box[0], box[1], box[2], box[3]));

      Set<List<Double>> expected = new HashSet<>();
      boxes.forEach(box -> expected.add(Arrays.stream(box).boxed().toList()));
      Set<List<Double>> found = new HashSet<>();
      for (LatticeCell cell : only(page).cells()) {
        BoundingBox box = cell.box();
        found.add(List.of(box.x0(), box.y0(), box.x1(), box.y1()));
      }
      assertEquals(expected, found);
    }
  }

  /** Cuts a box again and again, at multiples of 30 points. */
  private static void cut(Random random, double[] box, int depth, List<double[]> boxes) {
    boolean across = random.nextBoolean();
    int from = across ? 1 : 0;
    int steps = (int) ((box[from + 2] - box[from]) / 30);
    if (depth == 0 || steps < 2) {
      boxes.add(box);
      return;
    }
    double at = box[from] + 30 * (1 + random.nextInt(steps - 1));
    double[] first = box.clone();
    first[from + 2] = at;
    double[] second = box.clone();
    second[from] = at;
    cut(random, first, depth - 1, boxes);
    cut(random, second, depth - 1, boxes);
  }

  @Test
  void givesEveryGlyphToExactlyOnePlaceOnRandomPages() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      PageBuilder page = new PageBuilder();
      for (int i = 0; i < 40; i++) {
        double a = random.nextInt(500);
        double b = random.nextInt(700);
        if (random.nextBoolean()) {
          page.horizontal(b, a, a + random.nextInt(300));
        } else {
          page.vertical(a, b, b + random.nextInt(300));
        }
        page.text(random.nextInt(550), random.nextInt(780), "甲1乙");
      }
      assertCoversOnce(Lattice.of(page.build()));
    }
  }

  private static void assertCoversOnce(PageLattice lattice) {
    int count = lattice.freeGlyphs().size();
    Set<Glyph> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    seen.addAll(lattice.freeGlyphs());
    for (PageTable table : lattice.tables()) {
      Set<Integer> squares = new HashSet<>();
      for (LatticeCell cell : table.cells()) {
        count += cell.glyphs().size();
        seen.addAll(cell.glyphs());
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
          for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            assertTrue(squares.add(r * 1000 + c), "two cells on one square");
          }
        }
      }
      assertEquals(table.rows() * table.columns(), squares.size(), "squares without a cell");
    }
    assertEquals(lattice.page().glyphs().size(), count);
    assertEquals(count, seen.size());
  }

  @Test
  void aVerticalThatNothingTouchesBelongsToTheTableOfItsHeight() {
    PageBuilder page = new PageBuilder().grid(XS, YS).vertical(20, 100, 160).vertical(35, 100, 160);
    PageTable table = only(page);
    assertEquals(5, table.columns());
    assertEquals(3, table.cells().get(0).rowSpan());
  }

  @Test
  void verticalsAloneAreARowThatFillsThePage() {
    PageBuilder page = new PageBuilder();
    for (double x : XS) {
      page.vertical(x, 50, 780);
    }
    assertEquals("0,0 1x1; 0,1 1x1; 0,2 1x1", describe(only(page)));
  }

  @Test
  void groupsThatStandSideBySideAreOneTable() {
    PageBuilder page = new PageBuilder().grid(new double[] {150, 250, 350}, YS);
    page.vertical(50, 100, 160).horizontal(140, 50, 147).horizontal(100, 50, 147);
    assertEquals(3, only(page).columns());
  }

  @Test
  void aTableInsideOfACellStaysATable() {
    PageBuilder page = new PageBuilder().grid(new double[] {50, 350}, new double[] {100, 300});
    page.vertical(200, 100, 300);
    page.grid(new double[] {70, 100, 130}, new double[] {150, 170, 190});
    assertEquals(2, Lattice.of(page.build()).tables().size());
  }

  @Test
  void cellsOfACutRowMayEndAtDifferentHeights() {
    PageBuilder page = new PageBuilder();
    for (double x : XS) {
      page.vertical(x, 100, 160);
    }
    page.horizontal(100, 50, 350).horizontal(160, 50, 350);
    page.horizontal(125, 50, 150).horizontal(135, 150, 350);
    for (int i = 0; i < 3; i++) {
      page.text(XS[i] + 5, 105, "上").text(XS[i] + 5, 145, "下");
    }
    assertEquals(2, only(page).rows());
  }

  @Test
  void aStripTooLowForTextIsNoRow() {
    PageBuilder page = new PageBuilder().grid(XS, new double[] {100, 120, 124.5});
    for (int i = 0; i < 3; i++) {
      page.text(XS[i] + 5, 105, "字");
    }
    assertEquals(1, only(page).rows());
  }

  @Test
  void aHorizontalEndsAtABorderEvenIfNoneIsDrawn() {
    PageBuilder page = new PageBuilder();
    page.box(50, 100, 350, 160).horizontal(120, 150, 350).horizontal(140, 150, 350);
    PageTable table = only(page);
    assertEquals(2, table.columns());
    assertEquals(3, table.cells().get(0).rowSpan());
  }

  @Test
  void takesLostColumnsFromTheNextPage() {
    PageBuilder first = new PageBuilder(1);
    for (double y : new double[] {600, 640, 680, 720}) {
      first.horizontal(y, 150, 350);
    }
    first.text(60, 610, "产出").text(160, 610, "甲").text(260, 610, "5").text(160, 730, "乙");
    PageBuilder second = new PageBuilder(2).grid(XS, YS);
    List<PageContent> pages = LostColumns.restore(List.of(first.build(), second.build()));
    PageTable table = Lattice.of(pages.get(0)).tables().get(0);
    assertEquals(3, table.columns());
    assertEquals("产出", textOf(table.cells().get(0)));
  }

  @Test
  void underlinesAboveAnotherTableAreNoRows() {
    PageBuilder first = new PageBuilder(1);
    for (double y : new double[] {600, 640, 680}) {
      first.horizontal(y, 100, 220);
    }
    PageContent page = first.build();
    PageContent next = new PageBuilder(2).grid(XS, YS).build();
    assertEquals(page, LostColumns.restore(List.of(page, next)).get(0));
  }
}
