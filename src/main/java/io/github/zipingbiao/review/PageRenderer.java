package io.github.zipingbiao.review;

import io.github.zipingbiao.internal.source.BoundedParser;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of the pages of a PDF, one at a time. Not thread-safe. */
final class PageRenderer implements AutoCloseable {
  /** Pixels a point: small print of a form is legible, and a page stays below half a megabyte. */
  static final float SCALE = 1.6f;

  /** Larger pages are drawn smaller, so that one picture never takes more than some 50 MB. */
  private static final double MOST_PIXELS = 12e6;

  private final PDDocument document;
  private final PDFRenderer renderer;

  PageRenderer(byte[] bytes, String password) throws IOException {
    document = BoundedParser.open(bytes, password, new ReadingGuard(Limits.standard()));
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * A picture of a page as displayed.
   *
   * @param image the pixels
   * @param scale pixels a point
   */
  record Picture(BufferedImage image, double scale) {}

  /** Returns the picture of a page, from 1; empty where it cannot be drawn. */
  Optional<Picture> picture(int page) {
    try {
      PDRectangle box = document.getPage(page - 1).getCropBox();
      double pixels = (double) box.getWidth() * box.getHeight() * SCALE * SCALE;
      float scale = (float) (SCALE * Math.min(1, Math.sqrt(MOST_PIXELS / pixels)));
      return Optional.of(new Picture(renderer.renderImage(page - 1, scale, ImageType.RGB), scale));
    } catch (IOException | RuntimeException e) {
      // The drawing of a page may fail where its reading did not; the records are shown all the
      // same.
      return Optional.empty();
    }
  }

  /**
   * The size of a page as displayed.
   *
   * @param width in points
   * @param height in points
   */
  record Size(double width, double height) {}

  /** Returns the size of a page, from 1. */
  Size size(int page) {
    PDPage asked = document.getPage(page - 1);
    PDRectangle box = asked.getCropBox();
    boolean sideways = asked.getRotation() % 180 != 0;
    return sideways
        ? new Size(box.getHeight(), box.getWidth())
        : new Size(box.getWidth(), box.getHeight());
  }

  static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
