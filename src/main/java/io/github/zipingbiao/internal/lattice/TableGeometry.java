package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One table on a page while its glyphs are being handed out. */
final class TableGeometry {
  private final double[] xs;
  private final double[] ys;
  private final CellGrid grid;
  private final RulingGroup drawn;
  private final boolean openTop;
  private final boolean openBottom;
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  TableGeometry(RulingGroup drawn, FrameCloser.Closed closed) {
    this.drawn = drawn;
    xs = positions(closed.group().verticals());
    ys = positions(closed.group().horizontals());
    grid = xs.length < 2 || ys.length < 2 ? null : CellGrid.of(closed.group(), xs, ys);
    openTop = closed.openTop();
    openBottom = closed.openBottom();
    for (int i = 0; i < cellCount(); i++) {
      glyphs.add(new ArrayList<>());
    }
  }

  private static double[] positions(List<Ruling> rulings) {
    return rulings.stream().mapToDouble(Ruling::position).sorted().distinct().toArray();
  }

  int cellCount() {
    return grid == null ? 0 : grid.cells().size();
  }

  double top() {
    return ys[0];
  }

  double left() {
    return xs[0];
  }

  BoundingBox frame() {
    return new BoundingBox(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  /** Returns whether no line was drawn under the table at this x. */
  boolean openBelow(double x) {
    double bottom = ys[ys.length - 1];
    return drawn.horizontals().stream()
        .noneMatch(
            ruling ->
                Math.abs(ruling.position() - bottom) <= RulingGroup.TOUCH
                    && ruling.start() <= x
                    && ruling.end() >= x);
  }

  /** Returns the index of the cell around a point, -1 where the point lies outside. */
  int cellAt(double x, double y) {
    int column = slot(xs, x);
    int row = slot(ys, y);
    return column < 0 || row < 0 ? -1 : grid.ownerOf(row, column);
  }

  BoundingBox boxOf(int cell) {
    int[] c = grid.cells().get(cell);
    return new BoundingBox(xs[c[1]], ys[c[0]], xs[c[1] + c[3]], ys[c[0] + c[2]]);
  }

  void give(int cell, Glyph glyph) {
    glyphs.get(cell).add(glyph);
  }

  List<Glyph> glyphsOf(int cell) {
    return glyphs.get(cell);
  }

  PageTable toTable() {
    List<LatticeCell> cells = new ArrayList<>();
    for (int i = 0; i < cellCount(); i++) {
      int[] c = grid.cells().get(i);
      cells.add(new LatticeCell(c[0], c[1], c[2], c[3], boxOf(i), glyphs.get(i)));
    }
    return RaggedRows.straighten(
        new PageTable(boxed(xs), boxed(ys), cells, openTop, openBottom), fontSize());
  }

  /** Returns the usual font size in points, 0 where nothing is printed. */
  private double fontSize() {
    double[] sizes =
        glyphs.stream().flatMap(List::stream).mapToDouble(Glyph::fontSize).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static int slot(double[] edges, double value) {
    if (value < edges[0] || value > edges[edges.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(edges, value);
    int slot = found >= 0 ? found : -found - 2;
    return Math.min(slot, edges.length - 2);
  }
}
