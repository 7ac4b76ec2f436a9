package io.github.zipingbiao.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

final class BytesReadTest {
  private static final int LENGTH = 300;

  /** Any walk through the bytes gives what PDFBox's own buffer gives. */
  @Test
  void readsAsTheOneOfPdfbox() throws IOException {
    byte[] bytes = new byte[LENGTH];
    new Random(1).nextBytes(bytes);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      try (RandomAccessRead ours = new BytesRead(bytes);
          RandomAccessRead theirs = new RandomAccessReadBuffer(bytes.clone())) {
        for (int step = 0; step < 200; step++) {
          int kind = random.nextInt(6);
          int number = random.nextInt(LENGTH + 20);
          assertEquals(move(theirs, kind, number), move(ours, kind, number), "seed " + seed);
          assertEquals(theirs.getPosition(), ours.getPosition());
          assertEquals(theirs.isEOF(), ours.isEOF());
          assertEquals(theirs.available(), ours.available());
        }
        assertEquals(theirs.length(), ours.length());
      }
    }
  }

  private static String move(RandomAccessRead read, int kind, int number) throws IOException {
    return switch (kind) {
      case 0 -> String.valueOf(read.read());
      case 1 -> String.valueOf(read.peek());
      case 2 -> {
        read.seek(number);
        yield "";
      }
      case 3 -> {
        byte[] target = new byte[number + 2];
        yield read.read(target, 1, number / 9 + 1) + Arrays.toString(target);
      }
      case 4 -> {
        read.rewind((int) Math.min(read.getPosition(), number % 5));
        yield "";
      }
      default -> {
        RandomAccessRead view = read.createView(number / 2, 30);
        view.seek(3);
        yield String.valueOf(view.read());
      }
    };
  }

  @Test
  void thereIsNothingBeforeTheBeginning() throws IOException {
    try (BytesRead read = new BytesRead(new byte[] {1, 2})) {
      assertThrows(IOException.class, () -> read.seek(-1));
      assertThrows(IOException.class, () -> read.rewind(1));
    }
  }

  @Test
  void whatIsClosedIsNotRead() {
    BytesRead read = new BytesRead(new byte[] {1, 2});
    read.close();

    assertTrue(read.isClosed());
    assertThrows(IOException.class, read::read);
    assertThrows(IOException.class, () -> read.seek(0));
  }
}
