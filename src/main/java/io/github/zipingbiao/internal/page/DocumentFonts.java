package io.github.zipingbiao.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * The fonts of a document, each made once.
 *
 * <p>For a font that is not embedded PDFBox searches every font file of the machine, which may take
 * seconds, only to draw outlines that nobody draws here. Such a font gets the outlines of a small
 * font of PDFBox itself; its widths and Unicode values stay those that the document states. Where
 * the document does not state them, the font is left to PDFBox. A simple font that states both is
 * not even opened, see {@link StatedFont}.
 */
final class DocumentFonts {

  private static final String STAND_IN =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final Map<COSDictionary, PDFont> fonts = new IdentityHashMap<>();
  private final GlyphTexts texts = new GlyphTexts();
  private COSStream standIn;

  GlyphTexts texts() {
    return texts;
  }

  /** Returns a font of the resources, null where there is none of this name. */
  PDFont font(PDResources resources, COSName name) throws IOException {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary dictionary = all == null ? null : all.getCOSDictionary(name);
    if (dictionary == null) {
      return resources.getFont(name);
    }
    PDFont font = fonts.get(dictionary);
    if (font == null) {
      CharacterWidths.mend(dictionary);
      font =
          StatedFont.isEnough(dictionary)
              ? new StatedFont(dictionary, () -> create(dictionary, resources, name))
              : create(dictionary, resources, name);
      fonts.put(dictionary, font);
    }
    return font;
  }

  private PDFont create(COSDictionary dictionary, PDResources resources, COSName name)
      throws IOException {
    COSDictionary replaced = withStandIn(dictionary);
    if (replaced == null) {
      return resources.getFont(name);
    }
    PDFont font = PDFontFactory.createFont(replaced);
    texts.markSubstituted(font);
    return font;
  }

  /** Returns a copy with other outlines, null where the font has its own or says too little. */
  private COSDictionary withStandIn(COSDictionary font) throws IOException {
    COSName subtype = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE0.equals(subtype)) {
      return composite(font);
    }
    boolean simple = COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype);
    if (!simple || hasOutlines(font) || !font.containsKey(COSName.WIDTHS) || !saysUnicode(font)) {
      return null;
    }
    COSDictionary copy = new COSDictionary(font);
    copy.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    copy.setItem(COSName.FONT_DESC, descriptorWithStandIn(font));
    return copy;
  }

  private static boolean saysUnicode(COSDictionary font) {
    return font.containsKey(COSName.TO_UNICODE)
        || font.getDictionaryObject(COSName.ENCODING) instanceof COSName;
  }

  private COSDictionary composite(COSDictionary font) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants == null
        || !(descendants.getObject(0) instanceof COSDictionary descendant)
        || hasOutlines(descendant)
        || !font.containsKey(COSName.TO_UNICODE) && GlyphTexts.isWithoutMeaning(font, descendant)) {
      return null;
    }
    COSDictionary part = new COSDictionary(descendant);
    part.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    part.setItem(COSName.FONT_DESC, descriptorWithStandIn(descendant));
    COSArray parts = new COSArray();
    parts.add(part);
    COSDictionary copy = new COSDictionary(font);
    copy.setItem(COSName.DESCENDANT_FONTS, parts);
    return copy;
  }

  private static boolean hasOutlines(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null
        && (descriptor.containsKey(COSName.FONT_FILE)
            || descriptor.containsKey(COSName.FONT_FILE2)
            || descriptor.containsKey(COSName.FONT_FILE3));
  }

  private COSDictionary descriptorWithStandIn(COSDictionary font) throws IOException {
    COSDictionary own = font.getCOSDictionary(COSName.FONT_DESC);
    COSDictionary descriptor = own == null ? new COSDictionary() : new COSDictionary(own);
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_FILE2, standIn());
    return descriptor;
  }

  private COSStream standIn() throws IOException {
    if (standIn == null) {
      COSStream stream = new COSStream();
      try (InputStream in = PDDocument.class.getResourceAsStream(STAND_IN);
          OutputStream out = stream.createOutputStream()) {
        if (in == null) {
          throw new IOException("PDFBox lacks " + STAND_IN);
        }
        in.transferTo(out);
      }
      standIn = stream;
    }
    return standIn;
  }
}
