package io.github.zipingbiao.internal.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The Unicode texts of the character codes of a document's fonts, each asked for once. */
final class GlyphTexts {

  /** Stands for a character of which the document does not say what it is. */
  static final String UNKNOWN = "\uFFFD";

  /**
   * What a character code says.
   *
   * @param text its text, empty where it prints and means nothing
   * @param doubtful whether the text cannot be what is printed
   */
  record GlyphText(String text, boolean doubtful) {}

  private static final GlyphText UNMAPPED = new GlyphText(UNKNOWN, true);

  private final Map<PDFont, Map<Integer, GlyphText>> fonts = new IdentityHashMap<>();

  GlyphText of(PDFont font, int code) {
    return fonts
        .computeIfAbsent(font, key -> new HashMap<>())
        .computeIfAbsent(code, key -> lookUp(font, code));
  }

  private static GlyphText lookUp(PDFont font, int code) {
    String unicode;
    try {
      unicode = font.toUnicode(code);
    } catch (RuntimeException e) {
      unicode = null; // a damaged font: the character is there, its meaning is not
    }
    return unicode == null || unicode.isEmpty() ? UNMAPPED : plausible(unicode);
  }

  private static GlyphText plausible(String unicode) {
    StringBuilder text = new StringBuilder(unicode.length());
    boolean doubtful = false;
    for (int point : unicode.codePoints().toArray()) {
      switch (Character.getType(point)) {
        case Character.CONTROL -> text.append(Character.isWhitespace(point) ? " " : UNKNOWN);
        case Character.SURROGATE, Character.UNASSIGNED -> text.append(UNKNOWN);
        case Character.FORMAT -> {
          // joiners and marks of direction print nothing
        }
        case Character.PRIVATE_USE -> {
          text.appendCodePoint(point);
          doubtful = true;
        }
        default -> text.appendCodePoint(point);
      }
    }
    return new GlyphText(text.toString(), doubtful || text.indexOf(UNKNOWN) >= 0);
  }
}
