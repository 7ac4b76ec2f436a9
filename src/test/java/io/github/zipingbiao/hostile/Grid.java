package io.github.zipingbiao.hostile;

/** A page with a table of two columns and two rows, around which the nonsense is put. */
final class Grid {
  static final String GRID =
      "1 w 50 700 m 300 700 l S 50 650 m 300 650 l S 50 600 m 300 600 l S "
          + "50 600 m 50 700 l S 175 600 m 175 700 l S 300 600 m 300 700 l S "
          + "BT /F 12 Tf 60 670 Td (One) Tj 120 0 Td (Two) Tj ET\n";

  /** A page that only writes is not read: a ruling makes it one that is. */
  static final String RULING = "50 690 m 300 690 l S ";

  static final String FONT =
      "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>";
  static final String RESOURCES = "/Resources<<" + FONT + ">>";

  private Grid() {}

  static byte[] content(String operators) {
    return RawPdf.onePage(RESOURCES).content(operators).finish();
  }

  static byte[] withContent(String entries) {
    return RawPdf.onePage(RESOURCES).stream(4, entries, RawPdf.bytes(GRID)).finish();
  }
}
