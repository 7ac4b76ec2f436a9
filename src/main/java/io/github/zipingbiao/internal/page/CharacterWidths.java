package io.github.zipingbiao.internal.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The widths of a composite font: {@code first last width} gives one to a range of characters, and
 * PDFBox keeps an entry for each of them, which for a damaged number are two thousand million. ISO
 * 32000-1, 9.7.4.3.
 */
final class CharacterWidths {
  /** Characters have at most two bytes (ISO 32000-1, table C.1). */
  private static final long LAST = 65_535;

  private CharacterWidths() {}

  /** Takes out what is no range of characters. */
  static void mend(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants == null || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return;
    }
    COSArray widths = descendant.getCOSArray(COSName.W);
    int at = 0;
    while (widths != null && at + 1 < widths.size()) {
      boolean list = widths.getObject(at + 1) instanceof COSArray;
      if (list || at + 2 >= widths.size()) {
        at += 2;
      } else if (isRange(widths, at)) {
        at += 3;
      } else {
        widths.remove(at);
        widths.remove(at);
        widths.remove(at);
      }
    }
  }

  private static boolean isRange(COSArray widths, int at) {
    return widths.getObject(at) instanceof COSNumber first
        && widths.getObject(at + 1) instanceof COSNumber last
        && first.longValue() >= 0
        && last.longValue() <= LAST;
  }
}
