package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A white page at 200 dpi to draw on, in pixels. */
final class Drawing {
  static final double DPI = 200;

  private final BufferedImage image;
  private final Graphics2D graphics;

  Drawing(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /** Fills a rectangle. */
  Drawing box(int x0, int y0, int x1, int y1) {
    graphics.fill(new Rectangle(x0, y0, x1 - x0, y1 - y0));
    return this;
  }

  /** Draws joined straight strokes three pixels wide. */
  Drawing stroke(int... points) {
    graphics.setStroke(new BasicStroke(3));
    for (int i = 0; i + 3 < points.length; i += 2) {
      graphics.drawLine(points[i], points[i + 1], points[i + 2], points[i + 3]);
    }
    return this;
  }

  /** Draws lines in another grey from now on. */
  Drawing grey(int level) {
    graphics.setColor(new Color(level, level, level));
    return this;
  }

  BufferedImage image() {
    return image;
  }

  StraightPage page() {
    GrayU8 grey = SealRemover.toGrey(image);
    ReadingFrame frame = new ReadingFrame(grey.width * 72 / DPI, grey.height * 72 / DPI, 0, 0);
    return new StraightPage(grey, Ink.of(grey, DPI), DPI, frame);
  }
}
