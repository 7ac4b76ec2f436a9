package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.List;

/**
 * What is drawn on a page, as far as tables need it.
 *
 * <p>Coordinates are those of the <em>reading frame</em>: points from the top left corner of the
 * page turned so that most of its text reads from left to right. For nearly all pages this is the
 * page as displayed; {@link #displayed} leads back to the displayed page.
 *
 * @param number page number, from 1
 * @param width width of the reading frame in points
 * @param height height of the reading frame in points
 * @param quarterTurns clockwise quarter turns from the reading frame to the displayed page, 0 to 3
 * @param recognised whether glyphs and rulings were recognised from a picture
 * @param glyphs visible characters of the content in drawing order, typed spaces included
 * @param rulings lines in drawing order
 * @param setAside characters that are no content: watermarks, page numbers, running heads
 * @param tilt clockwise angle in radians that the reading frame is turned around its middle, before
 *     the quarter turns, to lie on a page that was scanned askew; 0 for printed pages
 * @param distortion how far the ink of a bent page stood off; null for a flat one
 */
public record PageContent(
    int number,
    double width,
    double height,
    int quarterTurns,
    boolean recognised,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Glyph> setAside,
    double tilt,
    Distortion distortion) {

  /** Copies the lists. */
  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    setAside = List.copyOf(setAside);
  }

  /** A page that is neither askew nor bent. */
  public PageContent(
      int number,
      double width,
      double height,
      int quarterTurns,
      boolean recognised,
      List<Glyph> glyphs,
      List<Ruling> rulings,
      List<Glyph> setAside) {
    this(number, width, height, quarterTurns, recognised, glyphs, rulings, setAside, 0, null);
  }

  /** Returns the page with other glyphs. */
  public PageContent withGlyphs(List<Glyph> newGlyphs) {
    return new PageContent(
        number,
        width,
        height,
        quarterTurns,
        recognised,
        newGlyphs,
        rulings,
        setAside,
        tilt,
        distortion);
  }

  /** Returns the page with other rulings. */
  public PageContent withRulings(List<Ruling> newRulings) {
    return new PageContent(
        number,
        width,
        height,
        quarterTurns,
        recognised,
        glyphs,
        newRulings,
        setAside,
        tilt,
        distortion);
  }

  /** Returns the smallest box on the page as displayed that holds a box of the reading frame. */
  public BoundingBox displayed(BoundingBox straight) {
    BoundingBox bent = distortion == null ? straight : distortion.bent(straight);
    BoundingBox box = tilt == 0 ? bent : tilted(bent);
    return switch (quarterTurns) {
      case 1 -> new BoundingBox(height - box.y1(), box.x0(), height - box.y0(), box.x1());
      case 2 ->
          new BoundingBox(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 3 -> new BoundingBox(box.y0(), width - box.x1(), box.y1(), width - box.x0());
      default -> box;
    };
  }

  private BoundingBox tilted(BoundingBox box) {
    double x = box.centerX() - width / 2;
    double y = box.centerY() - height / 2;
    double sin = Math.sin(tilt);
    double cos = Math.cos(tilt);
    double middleX = width / 2 + x * cos - y * sin;
    double middleY = height / 2 + x * sin + y * cos;
    double halfWidth = (box.width() * cos + box.height() * Math.abs(sin)) / 2;
    double halfHeight = (box.width() * Math.abs(sin) + box.height() * cos) / 2;
    return new BoundingBox(
        middleX - halfWidth, middleY - halfHeight, middleX + halfWidth, middleY + halfHeight);
  }
}
