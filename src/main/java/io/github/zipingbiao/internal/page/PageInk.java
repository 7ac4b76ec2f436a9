package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been painted on a page so far, in displayed coordinates. */
final class PageInk {

  /** Filled areas remembered as a ground for white text; enough for every cell of a large table. */
  private static final int MOST_GROUNDS = 4_096;

  /** This share of a glyph's box at each side may be clipped without a trace of its ink. */
  private static final double EMPTY_MARGIN = 0.1;

  private final PageFrame frame;
  private final GlyphCollector glyphs;
  private final RulingCollector rulings;
  private final List<Tiles.Area> grounds = new ArrayList<>();
  private final Tiles tiles = new Tiles();
  private double darkestGround = Shade.WHITE;
  private double imageArea;

  PageInk(PageFrame frame, Limits limits) {
    this.frame = frame;
    this.glyphs = new GlyphCollector(limits.intOf(Limit.GLYPHS));
    this.rulings = new RulingCollector(limits.intOf(Limit.RULINGS));
  }

  PageFrame frame() {
    return frame;
  }

  GlyphCollector glyphs() {
    return glyphs;
  }

  RulingCollector rulings() {
    return rulings;
  }

  /** Returns the limits that cut off what was painted. */
  List<Limit> reached() {
    List<Limit> reached = new ArrayList<>();
    if (glyphs.isFull()) {
      reached.add(Limit.GLYPHS);
    }
    if (rulings.isFull()) {
      reached.add(Limit.RULINGS);
    }
    return reached;
  }

  /** Returns the share of the page that pictures cover. */
  double imageShare() {
    double page = frame.width() * frame.height();
    return page <= 0 ? 0 : Math.min(1, imageArea / page);
  }

  /** Adds a character; {@code opacity} from 0 to 1. */
  void glyph(RawGlyph glyph, boolean doubtful, double opacity, BoundingBox clip) {
    BoundingBox box = glyph.box();
    double dx = EMPTY_MARGIN * box.width();
    double dy = EMPTY_MARGIN * box.height();
    if (box.x1() - dx < clip.x0()
        || box.x0() + dx > clip.x1()
        || box.y1() - dy < clip.y0()
        || box.y0() + dy > clip.y1()) {
      return;
    }
    if (shows(glyph.luminance(), opacity, box)) {
      glyphs.addVisible(glyph, doubtful);
    } else {
      glyphs.addInvisible(glyph);
    }
  }

  /** Adds the outline of a path. */
  void stroke(List<Polyline> path, double width, boolean capped, Paint paint, BoundingBox clip) {
    for (Polyline line : path) {
      if (line.size() > 0 && shows(paint.luminance(), paint.opacity(), line.bounds())) {
        rulings.stroke(line, width, capped, clip);
      }
    }
  }

  /** Adds the inside of a path. */
  void fill(List<Polyline> path, Paint paint, BoundingBox clip) {
    List<Polyline> shown = new ArrayList<>(path.size());
    for (Polyline line : path) {
      if (line.size() > 1 && shows(paint.luminance(), paint.opacity(), line.bounds())) {
        shown.add(line);
        area(line, paint, clip);
      }
    }
    rulings.fill(shown, clip);
  }

  /** Adds an area painted with a shading or a picture: a line where it is thin. */
  void area(BoundingBox box, BoundingBox clip) {
    rulings.bar(box, clip);
  }

  /** Adds a picture. */
  void image(BoundingBox box, BoundingBox clip) {
    area(box, clip);
    imageArea += box.overlapArea(clip);
  }

  /** Remembers an area that is more than a line, as a ground, a tile on another ground, or both. */
  private void area(Polyline line, Paint paint, BoundingBox clip) {
    BoundingBox whole = line.bounds();
    if (whole.overlapArea(clip) <= 0) {
      return;
    }
    // A cell that a page break cuts is painted whole and clipped.
    BoundingBox box = intersection(whole, clip);
    if (Math.min(box.width(), box.height()) <= RulingCollector.THIN) {
      return;
    }
    boolean light = paint.blended() >= darkestGround + Tiles.CONTRAST && !tiles.isFull();
    if (light && line.isRectangle()) {
      lastGround(box).ifPresent(ground -> tiles.add(box, paint.blended(), ground));
    }
    if (grounds.size() < MOST_GROUNDS && paint.blended() < Shade.WHITE) {
      grounds.add(new Tiles.Area(box, paint.blended()));
      darkestGround = Math.min(darkestGround, paint.blended());
    }
  }

  private static BoundingBox intersection(BoundingBox one, BoundingBox other) {
    return new BoundingBox(
        Math.max(one.x0(), other.x0()),
        Math.max(one.y0(), other.y0()),
        Math.min(one.x1(), other.x1()),
        Math.min(one.y1(), other.y1()));
  }

  private Optional<Tiles.Area> lastGround(BoundingBox box) {
    for (int i = grounds.size() - 1; i >= 0; i--) {
      if (grounds.get(i).box().contains(box.centerX(), box.centerY())) {
        return Optional.of(grounds.get(i));
      }
    }
    return Optional.empty();
  }

  /** Adds the lines that show only as gaps, when all is painted. */
  void finish() {
    tiles.gaps().forEach(gap -> rulings.bar(gap, gap));
  }

  /** White shows only where something darker was filled in before. */
  private boolean shows(double luminance, double opacity, BoundingBox box) {
    if (opacity <= 0) {
      return false;
    }
    return luminance < Shade.WHITE || lastGround(box).isPresent();
  }

  /**
   * A colour with its opacity.
   *
   * @param luminance from 0, black, to 1, white
   * @param opacity from 0 to 1
   */
  record Paint(double luminance, double opacity) {

    /** Returns how light it looks on white paper. */
    double blended() {
      return 1 - (1 - luminance) * opacity;
    }
  }
}
