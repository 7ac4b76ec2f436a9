package io.github.zipingbiao.internal.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The size of a picture as its own data states it, which decoders believe more than the document.
 *
 * @param width in pixels
 * @param height in pixels
 */
record EncodedSize(long width, long height) {
  /** The header stands within so many bytes, but for long colour profiles and previews. */
  private static final int HEAD = 1 << 18;

  /** Markers at the beginning of a JPEG 2000 code stream, before its size: ISO 15444-1, A.5.1. */
  private static final long JPX_SIZE = 0xFF4FFF51L;

  /** Segment of JBIG2 that describes the page: ISO 14492, 7.3. */
  private static final int JBIG2_PAGE = 48;

  private static final int JBIG2_HEADER = 11;

  /** Returns the size, empty where the data does not begin with a header that states it. */
  static Optional<EncodedSize> of(COSStream image) throws IOException {
    COSBase filters = image.getFilters();
    COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.get(0) : filters;
    boolean jpeg =
        COSName.DCT_DECODE.equals(first) || COSName.DCT_DECODE_ABBREVIATION.equals(first);
    boolean jpx = COSName.JPX_DECODE.equals(first);
    if (!jpeg && !jpx && !COSName.JBIG2_DECODE.equals(first)) {
      return Optional.empty();
    }
    byte[] head;
    try (InputStream in = image.createRawInputStream()) {
      head = in.readNBytes(HEAD);
    }
    return jpeg ? jpeg(head) : jpx ? jpx(head) : jbig2(head);
  }

  /** Goes from marker to marker: ISO 10918-1, B.1.1. */
  private static Optional<EncodedSize> jpeg(byte[] data) {
    int at = 2;
    while (at + 9 < data.length) {
      int marker = data[at + 1] & 0xFF;
      boolean frame = marker == 0xC0 || (marker > 0xC0 && marker < 0xD0 && marker % 4 != 0);
      if ((data[at] & 0xFF) != 0xFF) {
        at++;
      } else if (frame) {
        return Optional.of(new EncodedSize(number(data, at + 7, 2), number(data, at + 5, 2)));
      } else if (marker == 0xFF || marker == 0 || (marker >= 0xD0 && marker <= 0xD8)) {
        at++;
      } else {
        at += 2 + (int) number(data, at + 2, 2);
      }
    }
    return Optional.empty();
  }

  private static Optional<EncodedSize> jpx(byte[] data) {
    for (int at = 0; at + 24 < data.length; at++) {
      if (number(data, at, 4) == JPX_SIZE) {
        long width = number(data, at + 8, 4) - number(data, at + 16, 4);
        long height = number(data, at + 12, 4) - number(data, at + 20, 4);
        return Optional.of(new EncodedSize(width, height));
      }
    }
    return Optional.empty();
  }

  private static Optional<EncodedSize> jbig2(byte[] data) {
    boolean page = data.length >= JBIG2_HEADER + 8 && (data[4] & 0x3F) == JBIG2_PAGE;
    return page
        ? Optional.of(
            new EncodedSize(number(data, JBIG2_HEADER, 4), number(data, JBIG2_HEADER + 4, 4)))
        : Optional.empty();
  }

  private static long number(byte[] data, int at, int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = (value << 8) | (data[at + i] & 0xFF);
    }
    return value;
  }
}
