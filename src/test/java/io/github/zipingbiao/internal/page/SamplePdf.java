package io.github.zipingbiao.internal.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * A small PDF written operator by operator: pages of 400 by 600 points with the font {@code /F},
 * the graphics states {@code /Clear} and {@code /Pale}, and the picture {@code /Im}.
 */
final class SamplePdf implements AutoCloseable {
  static final float WIDTH = 400;
  static final float HEIGHT = 600;

  private final PDDocument document = new PDDocument();
  private final PDResources resources = new PDResources();
  private PDPage last;

  SamplePdf() {
    resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    resources.put(COSName.getPDFName("Clear"), opacity(0));
    resources.put(COSName.getPDFName("Pale"), opacity(0.2f));
    try {
      var pixel = new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
      resources.put(COSName.getPDFName("Im"), LosslessFactory.createFromImage(document, pixel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDExtendedGraphicsState opacity(float value) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setStrokingAlphaConstant(value);
    state.setNonStrokingAlphaConstant(value);
    return state;
  }

  /** Adds a page with this content. */
  SamplePdf page(String content) {
    last = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    last.setResources(resources);
    try (ByteArrayInputStream in = bytes(content)) {
      last.setContents(new PDStream(document, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.addPage(last);
    return this;
  }

  private static ByteArrayInputStream bytes(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  SamplePdf rotated(int degrees) {
    last.setRotation(degrees);
    return this;
  }

  SamplePdf cropped(float x, float y, float width, float height) {
    last.setCropBox(new PDRectangle(x, y, width, height));
    return this;
  }

  /** Adds the form XObject {@code name}, which may draw itself and the others. */
  SamplePdf form(String name, String matrix, PDRectangle box, String content) {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PDFormXObject form = new PDFormXObject(stream);
    String[] numbers = matrix.split(" ");
    form.setMatrix(
        new java.awt.geom.AffineTransform(
            List.of(numbers).stream().mapToDouble(Double::parseDouble).toArray()));
    form.setBBox(box);
    form.setResources(resources);
    resources.put(COSName.getPDFName(name), form);
    return this;
  }

  PDDocument document() {
    return document;
  }

  PDResources resources() {
    return resources;
  }

  PDPage lastPage() {
    return last;
  }

  /** Saves, loads and reads all pages. */
  List<PageReading> readAll() {
    try (this;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      try (PDDocument loaded = Loader.loadPDF(out.toByteArray())) {
        return PageReader.readAll(loaded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves, loads and reads the only page. */
  PageReading read() {
    return readAll().get(0);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Returns operators that write text with its baseline starting at a point. */
  static String text(double x, double y, double size, String text) {
    return "BT /F " + size + " Tf 1 0 0 1 " + x + " " + y + " Tm (" + text + ") Tj ET\n";
  }

  /** Returns the texts of glyphs one after the other. */
  static String textOf(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
