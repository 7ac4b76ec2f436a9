package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.limit.Limits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Every picture shows a black bar at the top left of white paper, 400 by 600 pixels. */
final class PictureLoaderTest {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 600;
  private static final int DPI = 144;

  private static BufferedImage scan(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(40, 40, 200, 20);
    graphics.dispose();
    return image;
  }

  private static void assertShowsTheBar(PagePicture picture) throws Exception {
    assertTrue(greyAt(picture, 70, 25) < 60, "ink in the bar");
    assertTrue(greyAt(picture, 150, 25) > 200, "paper beside the bar");
    assertTrue(greyAt(picture, 100, 250) > 200, "paper below");
  }

  /** Returns the grey at a point of the page as displayed. */
  private static int greyAt(PagePicture picture, double x, double y) throws Exception {
    Point2D at = picture.toPage().inverseTransform(new Point2D.Double(x, y), null);
    return picture.grey().get((int) at.getX(), (int) at.getY());
  }

  private static PagePicture load(PDDocument document, PDImageXObject image) throws IOException {
    Scans.show(document, image, DPI);
    return PictureLoader.load(document, 0, Limits.standard());
  }

  private static PDImageXObject packed(
      PDDocument document, byte[] bytes, COSName filter, int width, int height, int bits)
      throws IOException {
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(bytes),
        filter,
        width,
        height,
        bits,
        PDDeviceGray.INSTANCE);
  }

  @Test
  void decodesJpeg() throws Exception {
    try (PDDocument document = new PDDocument()) {
      BufferedImage scan = scan(BufferedImage.TYPE_BYTE_GRAY);
      assertShowsTheBar(load(document, JPEGFactory.createFromImage(document, scan, 0.5f)));
    }
  }

  @Test
  void decodesJpeg2000() throws Exception {
    for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      assertTrue(ImageIO.write(scan(type), "jpeg2000", bytes));
      try (PDDocument document = new PDDocument()) {
        PDImageXObject image =
            packed(document, bytes.toByteArray(), COSName.JPX_DECODE, WIDTH, HEIGHT, 8);
        // As ISO 32000 allows: the colours are those that the picture itself names.
        image.getCOSObject().removeItem(COSName.COLORSPACE);
        assertShowsTheBar(load(document, image));
      }
    }
  }

  @Test
  void decodesFaxes() throws Exception {
    try (PDDocument document = new PDDocument()) {
      BufferedImage scan = scan(BufferedImage.TYPE_BYTE_BINARY);
      assertShowsTheBar(load(document, CCITTFactory.createFromImage(document, scan)));
    }
  }

  @Test
  void turnsInvertedPicturesRound() throws Exception {
    BufferedImage scan = scan(BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        scan.getRaster().setSample(x, y, 0, 255 - scan.getRaster().getSample(x, y, 0));
      }
    }
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image = LosslessFactory.createFromImage(document, scan);
      COSArray decode = new COSArray();
      decode.add(new COSFloat(1));
      decode.add(new COSFloat(0));
      image.setDecode(decode);
      assertShowsTheBar(load(document, image));
    }
  }

  @Test
  void paintsStencils() throws Exception {
    BufferedImage scan = scan(BufferedImage.TYPE_BYTE_BINARY);
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image = LosslessFactory.createFromImage(document, scan);
      image.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
      image.getCOSObject().removeItem(COSName.COLORSPACE);
      assertShowsTheBar(load(document, image));
    }
  }

  @Test
  void putsTilesTogether() throws Exception {
    BufferedImage scan = scan(BufferedImage.TYPE_BYTE_GRAY);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(WIDTH / 2f, HEIGHT / 2f));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int y = 0; y < HEIGHT; y += 200) {
          for (int x = 0; x < WIDTH; x += 200) {
            PDImageXObject tile =
                LosslessFactory.createFromImage(document, scan.getSubimage(x, y, 200, 200));
            content.drawImage(tile, x / 2f, (HEIGHT - y - 200) / 2f, 100, 100);
          }
        }
      }
      assertShowsTheBar(PictureLoader.load(document, 0, Limits.standard()));
    }
  }

  @Test
  void followsTheTurnOfThePage() throws Exception {
    for (int turn = 90; turn < 360; turn += 90) {
      try (PDDocument document = new PDDocument()) {
        BufferedImage turned = Scans.turn(scan(BufferedImage.TYPE_INT_RGB), 360 - turn);
        Scans.show(document, LosslessFactory.createFromImage(document, turned), DPI);
        document.getPage(0).setRotation(turn);
        assertShowsTheBar(PictureLoader.load(document, 0, Limits.standard()));
      }
    }
  }

  @Test
  void drawsPicturesAndTypeOfAMixedPage() throws Exception {
    try (PDDocument document = new PDDocument()) {
      BufferedImage scan = scan(BufferedImage.TYPE_BYTE_GRAY);
      Scans.show(document, LosslessFactory.createFromImage(document, scan), DPI);
      PDPage page = document.getPage(0);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
        content.addRect(20, 20, 50, 10);
        content.fill();
      }
      PagePicture picture = PictureLoader.load(document, 0, Limits.standard());

      assertShowsTheBar(picture);
      assertTrue(greyAt(picture, 40, 275) < 60, "the printed bar");
    }
  }

  @Test
  void refusesToDecodeWhatWouldFillTheMemory() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image =
          packed(document, new byte[10], COSName.FLATE_DECODE, 30_000, 30_000, 8);
      Scans.show(document, image, 3_000);

      IOException refusal =
          assertThrows(IOException.class, () -> PictureLoader.load(document, 0, Limits.standard()));

      assertTrue(refusal.getMessage().contains("30000 x 30000"), refusal::getMessage);
      assertTrue(refusal.getMessage().contains("--limit pixels"), refusal::getMessage);
    }
  }

  @Test
  void thinsPicturesOfMorePixelsThanItNeeds() throws Exception {
    BufferedImage large = new BufferedImage(6_000, 5_400, BufferedImage.TYPE_BYTE_BINARY);
    try (PDDocument document = new PDDocument()) {
      PagePicture picture = load(document, CCITTFactory.createFromImage(document, large));

      assertTrue(picture.grey().width <= 3_000);
    }
  }

  @Test
  void readsPicturesOfOnePixelOrRow() throws Exception {
    for (int[] size : new int[][] {{1, 1}, {1, 500}, {500, 1}}) {
      for (int grey : new int[] {0, 0xFFFFFF}) {
        BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size[1]; y++) {
          for (int x = 0; x < size[0]; x++) {
            image.setRGB(x, y, grey);
          }
        }
        try (PDDocument document = new PDDocument()) {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
          }
          assertHasNothing(document);
        }
      }
    }
  }

  @Test
  void findsNothingOnABlackPage() throws Exception {
    try (PDDocument document = new PDDocument()) {
      BufferedImage black = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_BINARY);
      Scans.show(document, CCITTFactory.createFromImage(document, black), 200);
      assertHasNothing(document);
    }
  }

  private static void assertHasNothing(PDDocument document) {
    PageRecogniser recogniser =
        new PageRecogniser(
            () -> {
              throw new AssertionError("the model is not needed");
            });
    List<Diagnostic> diagnostics = new ArrayList<>();
    assertEquals(
        List.of(), recogniser.recognise(document, 0, Limits.standard(), diagnostics::add).glyphs());
    assertEquals(List.of(), diagnostics);
  }
}
