package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import boofcv.struct.image.GrayU8;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LineInputTest {
  private static Strip strip(int width) {
    return new Strip(new GrayU8(width, Strip.HEIGHT), 1, 0);
  }

  private static List<Integer> widths(Integer... pictures) {
    List<Strip> strips = Stream.of(pictures).map(LineInputTest::strip).toList();
    return LineInput.of(strips).stream().map(LineInput::width).toList();
  }

  @Test
  void theWidestComesFirstAndAboutTheSameWidthsBecomeOne() {
    assertEquals(List.of(400, 208, 208, 104), widths(200, 101, 400, 207));
  }

  @Test
  void noMoreThanEightShareAWidth() {
    Integer[] nine = IntStream.rangeClosed(201, 209).boxed().toArray(Integer[]::new);

    assertEquals(List.of(216, 208, 208, 208, 208, 208, 208, 208, 208), widths(nine));
  }

  @Test
  void aNarrowPictureIsPaddedToACharacter() {
    assertEquals(List.of(48), widths(5));
  }

  @Test
  void inkIsMinusOneAndPaddingIsPaper() {
    LineInput input = LineInput.of(List.of(strip(47))).get(0);

    FloatBuffer pixels = input.pixels();

    assertArrayEquals(new long[] {1, 3, Strip.HEIGHT, 48}, input.shape());
    assertEquals(3 * Strip.HEIGHT * 48, pixels.remaining());
    assertEquals(-1, pixels.get(46));
    assertEquals(1, pixels.get(47));
  }
}
