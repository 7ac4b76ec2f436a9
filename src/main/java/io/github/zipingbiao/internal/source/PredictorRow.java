package io.github.zipingbiao.internal.source;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The row that a predictor holds in memory, however short the data is. ISO 32000-1, 7.4.4.3. */
final class PredictorRow {
  private PredictorRow() {}

  /** Returns the bytes of the longest row that the filters of a stream ask for, 0 for none. */
  static double bytes(COSDictionary stream) {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    double longest = 0;
    if (parameters instanceof COSDictionary dictionary) {
      longest = row(dictionary);
    } else if (parameters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary dictionary) {
          longest = Math.max(longest, row(dictionary));
        }
      }
    }
    return longest;
  }

  private static double row(COSDictionary parameters) {
    if (parameters.getInt(COSName.PREDICTOR, 1) <= 1) {
      return 0;
    }
    double columns = parameters.getInt(COSName.COLUMNS, 1);
    double colours = parameters.getInt(COSName.COLORS, 1);
    double bits = parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
    return columns * colours * bits / 8;
  }
}
