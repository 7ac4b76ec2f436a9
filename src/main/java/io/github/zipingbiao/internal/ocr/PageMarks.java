package io.github.zipingbiao.internal.ocr;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects which pictures a page shows and whether anything else is drawn on it. */
final class PageMarks extends PDFGraphicsStreamEngine {
  private final List<PlacedImage> images = new ArrayList<>();
  private final Point2D.Float current = new Point2D.Float();
  private boolean otherMarks;

  private PageMarks(PDPage page) {
    super(page);
  }

  /**
   * A picture on a page.
   *
   * @param image the picture; null where it is an inline picture or a stencil
   * @param toPage from its unit square, origin at the bottom left, to user space
   * @param pixelWidth width in pixels
   * @param pixelHeight height in pixels
   */
  record PlacedImage(PDImageXObject image, Matrix toPage, int pixelWidth, int pixelHeight) {
    Shape outline() {
      AffineTransform transform = toPage.createAffineTransform();
      return transform.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
    }

    /** Returns the finer of its two resolutions in pixels per inch. */
    double dotsPerInch() {
      double across = pixelWidth / Math.hypot(toPage.getScaleX(), toPage.getShearY());
      double down = pixelHeight / Math.hypot(toPage.getShearX(), toPage.getScaleY());
      return 72 * Math.max(across, down);
    }
  }

  /** Runs through the content of the page. */
  static PageMarks of(PDPage page) throws IOException {
    PageMarks marks = new PageMarks(page);
    marks.processPage(page);
    return marks;
  }

  /** Returns the pictures in drawing order. */
  List<PlacedImage> images() {
    return images;
  }

  /** Returns whether visible text, lines or fills are drawn. */
  boolean hasOtherMarks() {
    return otherMarks;
  }

  /** Returns the share of the page that lies under pictures, from 0 to 1. */
  double coverage() {
    PDRectangle crop = getPage().getCropBox();
    Area covered = new Area();
    images.forEach(image -> covered.add(new Area(image.outline())));
    covered.intersect(
        new Area(
            new Rectangle2D.Double(
                crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight())));
    return area(covered) / ((double) crop.getWidth() * crop.getHeight());
  }

  /** Area by the shoelace formula; outlines of joined pictures are polygons. */
  private static double area(Area shape) {
    double sum = 0;
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (var it = shape.getPathIterator(null, 1); !it.isDone(); it.next()) {
      int type = it.currentSegment(point);
      if (type == PathIterator.SEG_MOVETO) {
        startX = point[0];
        startY = point[1];
      } else {
        double nextX = type == PathIterator.SEG_CLOSE ? startX : point[0];
        double nextY = type == PathIterator.SEG_CLOSE ? startY : point[1];
        sum += x * nextY - nextX * y;
        point[0] = nextX;
        point[1] = nextY;
      }
      x = point[0];
      y = point[1];
    }
    return Math.abs(sum) / 2;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    boolean plain = image instanceof PDImageXObject && !image.isStencil();
    PDImageXObject object = plain ? (PDImageXObject) image : null;
    images.add(new PlacedImage(object, matrix, image.getWidth(), image.getHeight()));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    otherMarks |= mode.isFill() || mode.isStroke();
  }

  @Override
  public void strokePath() {
    otherMarks = true;
  }

  @Override
  public void fillPath(int windingRule) {
    otherMarks = true;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    otherMarks = true;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    otherMarks = true;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    current.setLocation(p0);
  }

  @Override
  public void clip(int windingRule) {
    // What a clip hides of a picture hardly matters for its coverage.
  }

  @Override
  public void moveTo(float x, float y) {
    current.setLocation(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    current.setLocation(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current.setLocation(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    // Only whether something is drawn matters.
  }

  @Override
  public void endPath() {
    // Only whether something is drawn matters.
  }
}
