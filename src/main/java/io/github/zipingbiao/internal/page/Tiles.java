package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Tables without any line: light cells laid on a dark ground, which shows between them. Web pages
 * draw their tables so.
 */
final class Tiles {

  /** Enough for every cell of a large table; the work grows with the square. */
  private static final int MOST = 2_000;

  /** A tile is lighter than its ground by so much of the way from black to white. */
  static final double CONTRAST = 0.1;

  /** Slack in points for tiles that abut or overlap by rounding. */
  private static final double TOUCHING = 0.05;

  /** A tile is a cell where the ground shows as a line on so many of its sides. */
  private static final int FEWEST_GAPS = 2;

  /** Width in points of a border that is only the end of a tile. */
  private static final double HAIRLINE = 0.1;

  /** Stands for the distance of a tile that touches or overlaps the next one. */
  private static final double ABUTS = -1;

  private final List<Tile> tiles = new ArrayList<>();

  /** A filled area; {@code luminance} from 0, black, to 1, white. */
  record Area(BoundingBox box, double luminance) {}

  private record Tile(BoundingBox box, BoundingBox ground) {}

  /** Adds a filled rectangle that was painted over a ground. */
  void add(BoundingBox box, double luminance, Area ground) {
    if (!isFull() && luminance >= ground.luminance() + CONTRAST) {
      tiles.add(new Tile(box, ground.box()));
    }
  }

  /** Returns whether no more tiles are taken. */
  boolean isFull() {
    return tiles.size() >= MOST;
  }

  /**
   * Returns the strips of ground around each tile that has a thin one on two sides or more. Where
   * it is wider, as below the last row of a page, or missing, as at a cut, the tile ends there all
   * the same.
   */
  List<BoundingBox> gaps() {
    List<BoundingBox> gaps = new ArrayList<>();
    for (Tile tile : tiles) {
      BoundingBox box = tile.box();
      double left = gap(tile, BoundingBox::x0, BoundingBox::x1, true, -1);
      double right = gap(tile, BoundingBox::x1, BoundingBox::x0, true, 1);
      double top = gap(tile, BoundingBox::y0, BoundingBox::y1, false, -1);
      double bottom = gap(tile, BoundingBox::y1, BoundingBox::y0, false, 1);
      if (DoubleStream.of(left, right, top, bottom).filter(Tiles::isThin).count() >= FEWEST_GAPS) {
        double x0 = box.x0() - drawn(left);
        double y0 = box.y0() - drawn(top);
        double x1 = box.x1() + drawn(right);
        double y1 = box.y1() + drawn(bottom);
        addStrip(gaps, x0, y0, box.x0(), y1);
        addStrip(gaps, box.x1(), y0, x1, y1);
        addStrip(gaps, x0, y0, x1, box.y0());
        addStrip(gaps, x0, box.y1(), x1, y1);
      }
    }
    return gaps;
  }

  /** Returns how wide a border is drawn: none between tiles that make up one cell together. */
  private static double drawn(double gap) {
    return gap == ABUTS ? 0 : isThin(gap) ? gap : HAIRLINE;
  }

  private static void addStrip(List<BoundingBox> gaps, double x0, double y0, double x1, double y1) {
    if (x1 > x0 && y1 > y0) {
      gaps.add(new BoundingBox(x0, y0, x1, y1));
    }
  }

  private static boolean isThin(double gap) {
    return gap > TOUCHING && gap <= RulingCollector.THIN;
  }

  /**
   * Returns the distance from one side of a tile to the nearest tile beyond it, or to the edge of
   * the ground where there is none; {@link #ABUTS} where the two touch.
   */
  private double gap(
      Tile tile,
      ToDoubleFunction<BoundingBox> side,
      ToDoubleFunction<BoundingBox> facing,
      boolean across,
      int direction) {
    double from = side.applyAsDouble(tile.box());
    double least = direction * (side.applyAsDouble(tile.ground()) - from);
    boolean abuts = false;
    for (Tile other : tiles) {
      double distance = direction * (facing.applyAsDouble(other.box()) - from);
      if (distance > -TOUCHING && distance < least && isAbreast(tile.box(), other.box(), across)) {
        least = distance;
        abuts = distance < TOUCHING;
      }
    }
    return abuts ? ABUTS : least;
  }

  private static boolean isAbreast(BoundingBox one, BoundingBox other, boolean across) {
    return across
        ? Math.min(one.y1(), other.y1()) - Math.max(one.y0(), other.y0()) > TOUCHING
        : Math.min(one.x1(), other.x1()) - Math.max(one.x0(), other.x0()) > TOUCHING;
  }
}
