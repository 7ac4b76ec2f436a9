package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Computes what a character says and where it stands on the displayed page. */
final class GlyphPlacer {

  /** A baseline farther than this from every quarter turn, in degrees, is oblique. */
  private static final double MOST_SLANT = 5;

  /** Glyph spaces with this many units to the em, give or take a third, need no correction. */
  private static final double USUAL_UNITS = 1000;

  private final PageFrame frame;
  private final GlyphTexts texts;
  private final Map<PDFont, Double> ems = new IdentityHashMap<>();

  GlyphPlacer(PageFrame frame, GlyphTexts texts) {
    this.frame = frame;
    this.texts = texts;
  }

  GlyphTexts.GlyphText text(PDFont font, int code) {
    return texts.of(font, code);
  }

  /** Returns the placed character, null where it has no extent or its numbers are no numbers. */
  RawGlyph place(
      Matrix rendering,
      PDFont font,
      Vector displacement,
      GlyphTexts.GlyphText text,
      double luminance,
      boolean watermark) {
    double a = rendering.getScaleX();
    double b = rendering.getShearY();
    double c = rendering.getShearX();
    double d = rendering.getScaleY();
    double stretch = Math.hypot(a, b);
    double size = stretch == 0 ? 0 : Math.abs(a * d - b * c) / stretch * em(font);
    if (!(size > 0) || Double.isInfinite(size)) {
      return null;
    }
    // a vertical font moves down the page, its upright glyphs are one em wide
    double width = font.isVertical() ? 1 : displacement.getX();
    double x = rendering.getTranslateX() + Math.min(width, 0) * a;
    double y = rendering.getTranslateY() + Math.min(width, 0) * b;
    double degrees = Math.toDegrees(Math.atan2(-b, a)) + 90.0 * frame.turns();
    long turns = Math.round(degrees / 90);
    boolean oblique = Math.abs(degrees - 90 * turns) > MOST_SLANT;
    return new RawGlyph(
        text.text(),
        frame.displayX(x, y),
        frame.displayY(x, y),
        (int) Math.floorMod(turns, 4L),
        Math.abs(width) * stretch,
        size,
        luminance,
        oblique,
        watermark);
  }

  /** Returns the em of a font in text space units: 1, except where a Type 3 font has its own. */
  private double em(PDFont font) {
    return font instanceof PDType3Font type3 ? ems.computeIfAbsent(font, key -> em(type3)) : 1;
  }

  private static double em(PDType3Font font) {
    double scale = Math.abs(font.getFontMatrix().getScaleY());
    if (scale == 0 || Math.abs(scale * USUAL_UNITS - 1) < 1.0 / 3) {
      return 1;
    }
    PDRectangle box = font.getFontBBox();
    double height = box == null ? 0 : Math.abs(box.getHeight()) * scale;
    return height > 0 ? height : 1;
  }

  /** Returns the box around the unit square under a matrix. */
  BoundingBox unitSquare(Matrix matrix) {
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double a = matrix.getScaleX();
    double b = matrix.getShearY();
    double c = matrix.getShearX();
    double d = matrix.getScaleY();
    return frame.display(
        x + Math.min(a, 0) + Math.min(c, 0),
        y + Math.min(b, 0) + Math.min(d, 0),
        x + Math.max(a, 0) + Math.max(c, 0),
        y + Math.max(b, 0) + Math.max(d, 0));
  }
}
