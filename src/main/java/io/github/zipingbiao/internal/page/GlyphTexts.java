package io.github.zipingbiao.internal.page;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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

  private final Map<PDFont, IntPredicate> tables = new IdentityHashMap<>();

  private final Set<PDFont> substituted = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Says that the outlines of a font, and what they say of Unicode, are not its own. */
  void markSubstituted(PDFont font) {
    substituted.add(font);
  }

  GlyphText of(PDFont font, int code) {
    return fonts
        .computeIfAbsent(font, key -> new HashMap<>())
        .computeIfAbsent(code, key -> lookUp(font, code));
  }

  private GlyphText lookUp(PDFont font, int code) {
    String unicode;
    try {
      unicode = font.toUnicode(code);
    } catch (RuntimeException e) {
      unicode = null; // a damaged font: the character is there, its meaning is not
    }
    return unicode == null || unicode.isEmpty() || isGuess(font, code, unicode)
        ? UNMAPPED
        : plausible(unicode);
  }

  /**
   * Returns whether PDFBox only guessed: it takes the code itself as Unicode where the table of the
   * font lacks it, and asks a font of the machine where the document has neither font nor table.
   */
  private boolean isGuess(PDFont font, int code, String unicode) {
    if (!(font instanceof PDType0Font composite)) {
      return false;
    }
    COSDictionary dictionary = font.getCOSObject();
    boolean silent =
        isWithoutMeaning(dictionary, composite.getDescendantFont().getCOSObject())
            && (substituted.contains(font) || !font.isEmbedded());
    COSBase table = dictionary.getDictionaryObject(COSName.TO_UNICODE);
    if (table == null) {
      return silent;
    }
    return table instanceof COSStream stream
        && (silent || unicode.equals(Character.toString((char) code)))
        && !tables.computeIfAbsent(font, key -> parse(stream)).test(code);
  }

  /** Returns a test of which codes the table maps; everything if it cannot be read. */
  private static IntPredicate parse(COSStream stream) {
    try (RandomAccessRead view = stream.createView()) {
      CMap table = new CMapParser().parse(view);
      // tables that only name Identity are taken at their word by PDFBox
      return table.hasUnicodeMappings() ? code -> table.toUnicode(code) != null : code -> true;
    } catch (IOException | RuntimeException e) {
      return code -> true;
    }
  }

  /** Returns whether the codes of a composite font only number the glyphs of its font file. */
  static boolean isWithoutMeaning(COSDictionary font, COSDictionary descendant) {
    String encoding = font.getNameAsString(COSName.ENCODING);
    COSDictionary collection = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    String ordering = collection == null ? null : collection.getString(COSName.ORDERING);
    return (encoding == null || encoding.startsWith("Identity"))
        && (ordering == null || ordering.equals("Identity"));
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
