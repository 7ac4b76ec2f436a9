package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import boofcv.struct.image.GrayU8;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class SealRemoverTest {
  private static BufferedImage paper() {
    BufferedImage image = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1000, 600);
    graphics.dispose();
    return image;
  }

  @Test
  void takesTheSealAwayAndLeavesThePrintUnderIt() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(300, 296, 400, 8);
    graphics.dispose();
    Scans.stamp(image, 500, 300, 150);

    GrayU8 grey = SealRemover.toGrey(image);

    assertTrue(grey.get(500, 150) > 245, "the ring is gone");
    assertTrue(grey.get(500, 300) < 170, "the line is still there");
  }

  @Test
  void keepsRedPrint() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    for (int x = 100; x < 400; x += 40) {
      graphics.fillRect(x, 100, 25, 25);
    }
    graphics.dispose();

    assertTrue(SealRemover.toGrey(image).get(110, 110) < 120);
  }
}
