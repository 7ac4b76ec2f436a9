package io.github.zipingbiao.internal.source;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gives a page whose boxes make no sense one that its content can be seen in. */
final class PageBoxes {
  /** Longest side in points; PDF itself allows 14,400 (ISO 32000-1, table C.1). */
  private static final double LONGEST = 1e6;

  private PageBoxes() {}

  static void mend(COSDictionary page, int number, ReadingGuard guard) {
    boolean damaged = false;
    if (page.getDictionaryObject(COSName.CROP_BOX) != null && !isBox(page, COSName.CROP_BOX)) {
      page.removeItem(COSName.CROP_BOX);
      damaged = true;
    }
    if (page.getDictionaryObject(COSName.MEDIA_BOX) != null && !isBox(page, COSName.MEDIA_BOX)) {
      page.setItem(COSName.MEDIA_BOX, PDRectangle.A4);
      damaged = true;
    }
    if (damaged) {
      guard.damaged("the size of page %d makes no sense, so A4 is taken for it".formatted(number));
    }
  }

  private static boolean isBox(COSDictionary page, COSName name) {
    COSArray array = page.getCOSArray(name);
    if (array == null || array.size() < 4) {
      return false;
    }
    double[] sides = new double[4];
    for (int i = 0; i < sides.length; i++) {
      if (!(array.getObject(i) instanceof COSNumber number)) {
        return false;
      }
      sides[i] = number.floatValue();
    }
    return isSide(sides[2] - sides[0]) && isSide(sides[3] - sides[1]);
  }

  private static boolean isSide(double length) {
    return Math.abs(length) > 0 && Math.abs(length) <= LONGEST;
  }
}
