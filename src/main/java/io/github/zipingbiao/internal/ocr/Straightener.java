package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;

/** Turns the picture of a page upright and level and removes what the scanner added. */
final class Straightener {
  /** Resolution for a first look; characters stay some ten pixels high. */
  private static final double LOOK_DPI = 100;

  /** Least resolution that lines are cut at: coarser scans are enlarged in the same one step. */
  private static final double LEAST_DPI = 200;

  /** Most resolution that lines are cut at: the recogniser sees 48 pixels a line, small type 36. */
  private static final double MOST_DPI = 240;

  /** Runs this much longer down than across show that the page lies on its side. */
  private static final double ON_ITS_SIDE = 0.8;

  private Straightener() {}

  /** Returns the page upright, or upside down, which only reading can tell. */
  static StraightPage straighten(PagePicture picture) throws IOException {
    try {
      ReadingFrame frame = ReadingFrame.asDisplayed(picture);
      GrayU8 look = Warper.warp(picture, frame, LOOK_DPI);
      blank(picture, look);
      GrayU8 ink = Ink.of(look, LOOK_DPI);
      if (TextDirection.acrossOverDown(ink, LOOK_DPI) < ON_ITS_SIDE) {
        frame = frame.turned(1);
        ink = Ink.of(Warper.warp(picture, frame, LOOK_DPI), LOOK_DPI);
      }
      return sample(picture, frame.tilted(Skew.angle(ink)));
    } catch (NoninvertibleTransformException e) {
      throw new IOException("a picture of no extent", e);
    }
  }

  /** Returns the same page turned by half. */
  static StraightPage upsideDown(PagePicture picture, StraightPage page) throws IOException {
    try {
      return sample(picture, page.frame().turned(2));
    } catch (NoninvertibleTransformException e) {
      throw new IOException("a picture of no extent", e);
    }
  }

  private static StraightPage sample(PagePicture picture, ReadingFrame frame)
      throws NoninvertibleTransformException {
    double dpi = Math.max(LEAST_DPI, Math.min(MOST_DPI, picture.dotsPerInch()));
    GrayU8 grey = Warper.warp(picture, frame, dpi);
    Paper.whiten(grey, dpi);
    return new StraightPage(grey, Ink.of(grey, dpi), dpi, frame);
  }

  /** Paints dark margins white, in the picture and in the first look at it. */
  private static void blank(PagePicture picture, GrayU8 look)
      throws NoninvertibleTransformException {
    Optional<GrayU8> margin = ScanEdges.find(look);
    if (margin.isPresent()) {
      blank(picture, look, margin.get());
    }
  }

  private static void blank(PagePicture picture, GrayU8 look, GrayU8 margin)
      throws NoninvertibleTransformException {
    AffineTransform toPicture = picture.toPage().createInverse();
    toPicture.scale(72 / LOOK_DPI, 72 / LOOK_DPI);
    for (int y = 0; y < look.height; y++) {
      int from = -1;
      for (int x = 0; x <= look.width; x++) {
        boolean set = x < look.width && margin.data[y * look.width + x] != 0;
        if (set && from < 0) {
          from = x;
        } else if (!set && from >= 0) {
          Rectangle2D run = new Rectangle2D.Double(from, y, x - from, 1);
          whiten(look, run);
          whiten(picture.grey(), toPicture.createTransformedShape(run).getBounds2D());
          from = -1;
        }
      }
    }
  }

  private static void whiten(GrayU8 grey, Rectangle2D area) {
    int x0 = Math.max(0, (int) Math.floor(area.getMinX()));
    int x1 = Math.min(grey.width, (int) Math.ceil(area.getMaxX()));
    int y0 = Math.max(0, (int) Math.floor(area.getMinY()));
    int y1 = Math.min(grey.height, (int) Math.ceil(area.getMaxY()));
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        grey.data[y * grey.width + x] = (byte) 255;
      }
    }
  }
}
