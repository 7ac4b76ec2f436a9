package io.github.zipingbiao.review;

import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.table.RuledPage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws what was found on a page over its picture. */
final class PageDrawing {
  private static final Color RULING = new Color(0xD8, 0x1B, 0x60);
  private static final Color CELL = new Color(0x1B, 0x8F, 0x4D);
  private static final Color MERGED = new Color(0x1B, 0x8F, 0x4D, 0x28);
  private static final Color FIELD = new Color(0x0B, 0x62, 0xD6);

  private PageDrawing() {}

  /** Draws rulings, cells (those with spans filled) and the boxes of fields into the image. */
  static void draw(BufferedImage image, double scale, RuledPage page, List<BoundingBox> fields) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.scale(scale, scale);
      page.cells().forEach(cell -> draw(graphics, cell));
      graphics.setColor(RULING);
      graphics.setStroke(new BasicStroke(0.6f));
      page.lines()
          .forEach(
              line ->
                  graphics.draw(
                      new Line2D.Double(
                          line.from().x(), line.from().y(), line.to().x(), line.to().y())));
      graphics.setColor(FIELD);
      graphics.setStroke(new BasicStroke(0.9f));
      fields.forEach(
          box ->
              graphics.draw(new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height())));
    } finally {
      graphics.dispose();
    }
  }

  private static void draw(Graphics2D graphics, RuledPage.Cell cell) {
    Path2D outline = new Path2D.Double();
    cell.corners().forEach(corner -> add(outline, corner));
    outline.closePath();
    if (cell.isMerged()) {
      graphics.setColor(MERGED);
      graphics.fill(outline);
    }
    graphics.setColor(CELL);
    graphics.setStroke(new BasicStroke(1.4f));
    graphics.draw(outline);
  }

  private static void add(Path2D outline, RuledPage.Point corner) {
    if (outline.getCurrentPoint() == null) {
      outline.moveTo(corner.x(), corner.y());
    } else {
      outline.lineTo(corner.x(), corner.y());
    }
  }
}
