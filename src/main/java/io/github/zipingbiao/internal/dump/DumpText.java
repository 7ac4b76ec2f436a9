package io.github.zipingbiao.internal.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells text from other bytes and decodes it. */
public final class DumpText {
  /** A text holds no control characters but these and a few strays in a thousand. */
  private static final double MOST_CONTROLS = 0.002;

  private static final String EXTENSION = ".txt";
  private static final String PDF_EXTENSION = ".pdf";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DumpText() {}

  /**
   * Returns the text, without its byte-order mark; empty where the bytes are no text. Without a
   * mark UTF-8 is tried first, then GB 18030, in which older Chinese programs write. A document
   * that is not named like a text must hold Chinese characters to be taken for a dump, and one that
   * is named like a PDF is never one: it is the page of an error that was saved in its place.
   */
  public static Optional<String> decode(byte[] bytes, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(PDF_EXTENSION)) {
      return Optional.empty();
    }
    boolean named = lower.endsWith(EXTENSION);
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = decode(bytes, charset);
      if (text.isPresent()) {
        return named || text.get().codePoints().anyMatch(Character::isIdeographic)
            ? text
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Charset> candidates(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
        text = text.substring(1);
      }
      return isText(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return !text.isBlank() && text.indexOf('\0') < 0 && controls <= text.length() * MOST_CONTROLS;
  }
}
