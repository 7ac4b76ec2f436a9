package io.github.zipingbiao.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A simple font, of one byte a character, of which the document states widths and Unicode values:
 * all that is asked for here. Its font file, which takes longer to read than the text of a page, is
 * opened only for a character that the document forgot. ISO 32000-1, 9.6 and 9.10.3.
 */
final class StatedFont extends PDFont {
  /** Makes the font as PDFBox does. */
  interface Maker {
    /** Returns the font with its outlines. */
    PDFont make() throws IOException;
  }

  private final Maker maker;
  private PDFont whole;

  StatedFont(COSDictionary font, Maker maker) {
    super(font);
    this.maker = maker;
  }

  /** Returns whether a dictionary is that of a font that says enough. */
  static boolean isEnough(COSDictionary font) {
    COSName subtype = font.getCOSName(COSName.SUBTYPE);
    return (COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype))
        && font.getCOSArray(COSName.WIDTHS) != null
        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
  }

  private PDFont whole() throws IOException {
    if (whole == null) {
      whole = maker.make();
    }
    return whole;
  }

  @Override
  public String toUnicode(int code) {
    String stated = super.toUnicode(code);
    try {
      return stated == null ? whole().toUnicode(code) : stated;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return in.read();
  }

  @Override
  public float getWidthFromFont(int code) throws IOException {
    return whole().getWidthFromFont(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) throws IOException {
    return whole().hasExplicitWidth(code);
  }

  @Override
  @SuppressWarnings("deprecation") // it must be there, though nobody asks
  public float getHeight(int code) throws IOException {
    return whole().getHeight(code);
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return whole().getBoundingBox();
  }

  @Override
  protected byte[] encode(int unicode) throws IOException {
    return whole().encode(Character.toString(unicode));
  }

  /** None of the machine's fonts is to be looked for. */
  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("an embedded font is none of the fourteen");
  }

  @Override
  public void addToSubset(int codePoint) {
    throw new UnsupportedOperationException("the font is only read");
  }

  @Override
  public void subset() {
    throw new UnsupportedOperationException("the font is only read");
  }

  @Override
  public boolean willBeSubset() {
    return false;
  }
}
