package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SkewTest {
  @ParameterizedTest
  @ValueSource(doubles = {-4.5, -1.2, 0, 0.4, 3})
  void measuresTheAngleOfTheLines(double degrees) {
    Drawing drawing = new Drawing(700, 700);
    for (int y = 100; y < 600; y += 40) {
      drawing.box(100, y, 600, y + 3);
    }
    BufferedImage turned = Scans.turn(drawing.image(), degrees);

    double found = Math.toDegrees(Skew.angle(Ink.of(SealRemover.toGrey(turned), 100)));

    assertEquals(degrees, found, 0.05);
  }
}
