package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page as it may be a piece of a sheet: what its rulings enclose and what they do at its sides.
 */
final class SheetPage {
  /** Positions this close in points are one: one program printed both pages. */
  static final double SAME = 1.0;

  /** A border stands within this many points of the end of the lines that meet it. */
  private static final double BORDER = 2.0;

  /** Fewer texts may be the same by chance. */
  private static final int FEWEST_TEXTS = 3;

  /** Pages of one template have more of their texts in common than this; pieces of a sheet none. */
  private static final double REPEATED = 0.3;

  /** Labels have at least so many ideographs. */
  private static final int SHORTEST_LABEL = 2;

  final PageLattice lattice;
  final double left;
  final double right;
  final double top;
  final double bottom;
  final List<Double> rows;
  final List<Double> columns;
  final SheetSide leftSide;
  final SheetSide rightSide;
  private Set<String> texts;

  private SheetPage(PageLattice lattice, double left, double right) {
    this.lattice = lattice;
    List<Ruling> rulings = lattice.page().rulings();
    rows = positions(rulings, Axis.HORIZONTAL);
    columns = positions(rulings, Axis.VERTICAL);
    top = rulings.stream().mapToDouble(r -> isAcross(r) ? r.position() : r.start()).min().orElse(0);
    bottom =
        rulings.stream().mapToDouble(r -> isAcross(r) ? r.position() : r.end()).max().orElse(0);
    this.left = left;
    this.right = right;
    leftSide = SheetSide.of(rulings, left);
    rightSide = SheetSide.of(rulings, right);
  }

  /** Returns the page, empty where it is no piece of a sheet: it is a picture, or not ruled. */
  static Optional<SheetPage> of(PageLattice lattice) {
    PageContent page = lattice.page();
    if (page.recognised() || page.rulings().isEmpty() || lattice.tooFine() > 0) {
      return Optional.empty();
    }
    List<Ruling> rulings = page.rulings();
    List<Double> borders = positions(rulings, Axis.VERTICAL);
    double start =
        rulings.stream().mapToDouble(r -> isAcross(r) ? r.start() : r.position()).min().orElse(0);
    double end =
        rulings.stream().mapToDouble(r -> isAcross(r) ? r.end() : r.position()).max().orElse(0);
    // Lines end at the outer side of the border that they meet.
    int last = borders.size() - 1;
    boolean closedLeft = last >= 0 && borders.get(0) - start <= BORDER;
    boolean closedRight = last >= 0 && end - borders.get(last) <= BORDER;
    return Optional.of(
        new SheetPage(
            lattice, closedLeft ? borders.get(0) : start, closedRight ? borders.get(last) : end));
  }

  private static boolean isAcross(Ruling ruling) {
    return ruling.axis() == Axis.HORIZONTAL;
  }

  private static List<Double> positions(List<Ruling> rulings, Axis axis) {
    return distinct(rulings.stream().filter(r -> r.axis() == axis).map(Ruling::position).toList());
  }

  /** Returns the values in order, of each of those that are the same the first. */
  static List<Double> distinct(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    List<Double> distinct = new ArrayList<>();
    for (double value : sorted) {
      if (distinct.isEmpty() || value - distinct.get(distinct.size() - 1) > SAME) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  /** Returns how many of the values have the same among others. */
  static long common(List<Double> values, List<Double> others) {
    return values.stream()
        .filter(value -> others.stream().anyMatch(other -> Math.abs(other - value) <= SAME))
        .count();
  }

  int number() {
    return lattice.page().number();
  }

  /**
   * Returns the page as one that shows the same columns of a sheet as another, empty where its
   * frame is another one. A cell that is higher than the page and wider leaves nothing to see of
   * its frame: that is then the other's.
   */
  Optional<SheetPage> inColumnOf(SheetPage other) {
    boolean sameLeft = Math.abs(left - other.left) <= SAME;
    boolean sameRight = Math.abs(right - other.right) <= SAME;
    if (sameLeft && sameRight) {
      return Optional.of(this);
    }
    boolean leftUnseen = left > other.left && leftSide.levels().isEmpty();
    boolean rightUnseen = right < other.right && rightSide.levels().isEmpty();
    return (sameLeft || leftUnseen) && (sameRight || rightUnseen)
        ? Optional.of(
            new SheetPage(lattice, sameLeft ? left : other.left, sameRight ? right : other.right))
        : Optional.empty();
  }

  /** Returns whether it shows in the same places what the other does, as pages of a template do. */
  boolean repeats(SheetPage other) {
    Set<String> own = texts();
    Set<String> both = new HashSet<>(own);
    both.retainAll(other.texts());
    return both.size() >= FEWEST_TEXTS
        && both.size() >= REPEATED * Math.min(own.size(), other.texts().size());
  }

  private Set<String> texts() {
    if (texts == null) {
      texts = new HashSet<>();
      for (PageTable table : lattice.tables()) {
        for (LatticeCell cell : table.cells()) {
          String text = cell.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
          // Points and scores are the same in many a row.
          if (text.codePoints().filter(Character::isIdeographic).count() >= SHORTEST_LABEL) {
            texts.add(Math.round(cell.box().x0()) + "," + Math.round(cell.box().y0()) + "," + text);
          }
        }
      }
    }
    return texts;
  }
}
