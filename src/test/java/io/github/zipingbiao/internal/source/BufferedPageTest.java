package io.github.zipingbiao.internal.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BufferedPageTest {
  private final PDDocument document = new PDDocument();

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private PDPage page(byte[] content, COSBase filter) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(filter)) {
      out.write(content);
    }
    PDPage page = new PDPage();
    page.setContents(new PDStream(stream));
    document.addPage(page);
    return page;
  }

  private static byte[] read(PDPage page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RandomAccessRead content = page.getContentsForStreamParsing()) {
      for (int value = content.read(); value >= 0; value = content.read()) {
        bytes.write(value);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] words(int count) {
    return "12 0 Td ".repeat(count).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void contentThatIsNotTooMuchIsDecodedAtOnce() throws IOException {
    PDPage page = page(words(1_000), COSName.FLATE_DECODE);
    BufferedPage buffered = new BufferedPage(page);

    assertArrayEquals(words(1_000), read(buffered));
    assertInstanceOf(BytesRead.class, buffered.getContentsForStreamParsing());
    assertSame(page.getCOSObject(), buffered.getCOSObject());
    assertEquals(page.getResources(), buffered.getResources());
  }

  @Test
  void contentInPiecesOrOfManyBytesOrOtherFiltersIsReadAsPdfboxDoes() throws IOException {
    PDPage plain = page(words(10), null);
    PDPage ascii = page(words(10), COSName.ASCII85_DECODE);
    PDPage large = page(words(200_000), COSName.FLATE_DECODE);
    PDPage pieces = page(words(10), COSName.FLATE_DECODE);
    COSStream first = pieces.getCOSObject().getCOSStream(COSName.CONTENTS);
    pieces.setContents(List.of(new PDStream(first), new PDStream(first)));

    for (PDPage page : List.of(plain, ascii, large, pieces)) {
      assertArrayEquals(read(page), read(new BufferedPage(page)));
    }
    assertEquals(1_600_000, read(new BufferedPage(large)).length);
  }

  @Test
  void ofDamagedContentStaysWhatStandsBeforeTheDamage() throws IOException {
    PDPage page = page(new byte[0], null);
    byte[] sound;
    try (var raw =
        page(words(5_000), COSName.FLATE_DECODE)
            .getCOSObject()
            .getCOSStream(COSName.CONTENTS)
            .createRawInputStream()) {
      sound = raw.readAllBytes();
    }
    byte[] torn = Arrays.copyOf(sound, sound.length / 2);
    page.setContents(new PDStream(document, new ByteArrayInputStream(torn)));
    page.getCOSObject()
        .getCOSStream(COSName.CONTENTS)
        .setItem(COSName.FILTER, COSName.FLATE_DECODE);

    assertArrayEquals(read(page), read(new BufferedPage(page)));
  }
}
