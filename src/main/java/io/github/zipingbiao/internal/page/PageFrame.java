package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Leads from the user space of a page to the page as displayed: crop box and {@code /Rotate}
 * applied, points from the top left. PDF 32000-1, 7.7.3.3 and 8.3.2.3.
 *
 * @param x0 left edge of the crop box in user space
 * @param y0 bottom edge of the crop box
 * @param cropWidth width of the crop box
 * @param cropHeight height of the crop box
 * @param turns clockwise quarter turns of the display
 */
record PageFrame(double x0, double y0, double cropWidth, double cropHeight, int turns) {

  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    int turns = Math.floorMod(Math.round(page.getRotation() / 90f), 4);
    return new PageFrame(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), turns);
  }

  double width() {
    return turns % 2 == 0 ? cropWidth : cropHeight;
  }

  double height() {
    return turns % 2 == 0 ? cropHeight : cropWidth;
  }

  /** Returns the displayed x of a point of user space. */
  double displayX(double x, double y) {
    return switch (turns) {
      case 1 -> y - y0;
      case 2 -> cropWidth - (x - x0);
      case 3 -> cropHeight - (y - y0);
      default -> x - x0;
    };
  }

  /** Returns the displayed y of a point of user space. */
  double displayY(double x, double y) {
    return switch (turns) {
      case 1 -> x - x0;
      case 2 -> y - y0;
      case 3 -> cropWidth - (x - x0);
      default -> cropHeight - (y - y0);
    };
  }

  /** Returns where a rectangle of user space is displayed. */
  BoundingBox display(double left, double bottom, double right, double top) {
    return new BoundingBox(
        displayX(left, bottom), displayY(left, bottom), displayX(right, top), displayY(right, top));
  }

  /** Returns the rectangle of user space that is displayed as the box. */
  Rectangle2D userSpace(BoundingBox box) {
    double left = userX(box.x0(), box.y0());
    double bottom = userY(box.x0(), box.y0());
    Rectangle2D rectangle = new Rectangle2D.Double();
    rectangle.setFrameFromDiagonal(
        left, bottom, userX(box.x1(), box.y1()), userY(box.x1(), box.y1()));
    return rectangle;
  }

  private double userX(double x, double y) {
    return switch (turns) {
      case 1 -> x0 + y;
      case 2 -> x0 + cropWidth - x;
      case 3 -> x0 + cropWidth - y;
      default -> x0 + x;
    };
  }

  private double userY(double x, double y) {
    return switch (turns) {
      case 1 -> y0 + x;
      case 2 -> y0 + y;
      case 3 -> y0 + cropHeight - x;
      default -> y0 + cropHeight - y;
    };
  }

  /** Returns the displayed page. */
  BoundingBox page() {
    return new BoundingBox(0, 0, width(), height());
  }
}
