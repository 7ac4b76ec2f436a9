package io.github.zipingbiao.internal.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans of printed test documents. */
final class Scans {
  static final Path PRINTED = Path.of("testdata", "standard-one-page", "input.pdf");

  private static final float JPEG_QUALITY = 0.65f;

  /** Green below this is ink in black and white. */
  private static final int INK = 160;

  private Scans() {}

  /** Draws the first page of a document in colour. */
  static BufferedImage draw(Path pdf, int dotsPerInch) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
    }
  }

  /** Turns a picture clockwise around its middle; the paper grows where needed. */
  static BufferedImage turn(BufferedImage image, double degrees) {
    double angle = Math.toRadians(degrees);
    double sin = Math.abs(Math.sin(angle));
    double cos = Math.abs(Math.cos(angle));
    int width = (int) Math.round(image.getWidth() * cos + image.getHeight() * sin);
    int height = (int) Math.round(image.getHeight() * cos + image.getWidth() * sin);
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    transform.rotate(angle);
    transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return turned;
  }

  /** Leaves black and white alone, as a fax does. */
  static BufferedImage blackAndWhite(BufferedImage image) {
    BufferedImage result =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean white = (image.getRGB(x, y) >> 8 & 255) >= INK;
        result.setRGB(x, y, white ? 0xFFFFFF : 0);
      }
    }
    return result;
  }

  /** Stamps a round red seal over a place. */
  static void stamp(BufferedImage image, int x, int y, int radius) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(new Color(220, 30, 30, 150));
    graphics.setStroke(new BasicStroke(radius / 12f));
    graphics.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
    graphics.fillRect(x - radius / 2, y - radius / 12, radius, radius / 6);
    graphics.dispose();
  }

  /** Darkens the rim, as a scanner does whose lid is open. */
  static void darkenRim(BufferedImage image, int width) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(40, 40, 40));
    graphics.fillRect(0, 0, width, image.getHeight());
    graphics.fillRect(0, image.getHeight() - width, image.getWidth(), width);
    graphics.dispose();
  }

  /** Makes a document of one page that shows the picture alone. */
  static PDDocument document(BufferedImage image, int dotsPerInch) throws IOException {
    PDDocument document = new PDDocument();
    PDImageXObject picture = JPEGFactory.createFromImage(document, image, JPEG_QUALITY);
    show(document, picture, dotsPerInch);
    return document;
  }

  /** Adds a page that shows the picture alone. */
  static void show(PDDocument document, PDImageXObject picture, int dotsPerInch)
      throws IOException {
    float width = picture.getWidth() * 72f / dotsPerInch;
    float height = picture.getHeight() * 72f / dotsPerInch;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, width, height);
    }
  }
}
