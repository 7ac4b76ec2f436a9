package io.github.zipingbiao.hostile;

import static io.github.zipingbiao.hostile.Grid.RULING;
import static io.github.zipingbiao.hostile.RawPdf.bytes;
import static io.github.zipingbiao.hostile.RawPdf.deflate;
import static io.github.zipingbiao.hostile.RawPdf.deflateRepeated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Documents that are small, or smallish, on the disk and ask for far more than any machine should
 * give.
 */
final class Giants {
  private static final int MEBI = 1 << 20;
  private static final String HELVETICA =
      "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

  private Giants() {}

  static Map<String, Supplier<byte[]>> all() {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    all.put("bomb-1gb", () -> contentBomb("", deflateRepeated(new byte[MEBI], 1024)));
    all.put("bomb-nested", Giants::nestedBomb);
    all.put(
        "bomb-numbers", () -> contentBomb("", deflateRepeated(bytes("1 ".repeat(1000)), 500_000)));
    all.put("bomb-runlength", Giants::runLengthBomb);
    all.put("bomb-object-stream", Giants::objectStreamBomb);
    all.put("bomb-to-unicode", Giants::toUnicodeBomb);
    all.put("lines-5m", Giants::lines);
    all.put("crossing-lines", Giants::crossingLines);
    all.put("one-path-5m", Giants::onePath);
    all.put("glyphs-5m", Giants::glyphs);
    all.put("glyph-pile", Giants::glyphPile);
    all.put("image-30000-1bit", () -> image("/BitsPerComponent 1/ColorSpace/DeviceGray", 8));
    all.put("image-30000-grey", () -> image("/BitsPerComponent 8/ColorSpace/DeviceGray", 1));
    all.put("image-lies", Giants::lyingImage);
    all.put("pages-100000-flat", Giants::flatPages);
    all.put("pages-100000-deep", Giants::deepPages);
    all.put("save-states", Giants::savedStates);
    all.put("string-1gb", Giants::longString);
    all.put("cmap-ranges", Giants::cmapRanges);
    return all;
  }

  /** Returns those that are small enough to be kept. */
  static List<Case> small() {
    return List.of(
        new Case("bomb-nested", "a gigabyte of zeros behind three filters", Giants::nestedBomb),
        new Case("bomb-runs", "a gigabyte of zeros behind two filters", Giants::runLengthBomb),
        new Case("saved-states", "two million saved graphics states", Giants::savedStates),
        new Case(
            "character-map-ranges",
            "a character map of forty thousand ranges over all codes",
            Giants::cmapRanges));
  }

  private static byte[] savedStates() {
    return contentBomb("", deflateRepeated(bytes("q ".repeat(1000)), 2000));
  }

  private static byte[] contentBomb(String entries, byte[] packed) {
    return RawPdf.onePage(HELVETICA).stream(4, "/Filter/FlateDecode" + entries, packed).finish();
  }

  private static byte[] nestedBomb() {
    byte[] once = deflateRepeated(new byte[MEBI], 1024);
    return RawPdf.onePage("").stream(
            4, "/Filter[/FlateDecode/ASCIIHexDecode/FlateDecode]", deflate(deflate(once)))
        .finish();
  }

  private static byte[] runLengthBomb() {
    return RawPdf.onePage("").stream(4, "/Filter[/FlateDecode/RunLengthDecode]", packedRuns())
        .finish();
  }

  /** A gigabyte of zeros as eight million runs, deflated. */
  static byte[] packedRuns() {
    byte[] run = new byte[2];
    run[0] = (byte) 129; // 128 times the next byte
    return deflateRepeated(run, 8 * MEBI);
  }

  private static byte[] objectStreamBomb() {
    RawPdf pdf = RawPdf.onePage("").content("0 0 m 9 9 l S");
    return pdf.stream(
            9,
            "/Type/ObjStm/N 1/First 5/Filter/FlateDecode",
            deflateRepeated(bytes("10 0  ".repeat(10_000)), 10_000))
        .finishWithoutXref();
  }

  private static byte[] toUnicodeBomb() {
    byte[] map =
        deflateRepeated(bytes("1 beginbfrange <0000> <ffff> <0000> endbfrange\n"), 4_000_000);
    return RawPdf.onePage("/Resources<</Font<</F 5 0 R>>>>")
        .content(RULING + "BT /F 12 Tf 50 700 Td (abc) Tj ET")
        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
        .stream(6, "/Filter/FlateDecode", map)
        .finish();
  }

  private static byte[] lines() {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      block.append("0 ").append(i * 0.8).append(" m 500 ").append(i * 0.8).append(" l S\n");
    }
    return contentBomb("", deflateRepeated(bytes(block.toString()), 5000));
  }

  /** As many rulings as the collector keeps, half across and half along: the most cells. */
  private static byte[] crossingLines() {
    StringBuilder block = new StringBuilder("0.1 w\n");
    for (int i = 0; i < 50_000; i++) {
      double at = i * 0.011;
      block.append("0 ").append(at).append(" m 590 ").append(at).append(" l S\n");
      block.append(at).append(" 0 m ").append(at).append(" 800 l S\n");
    }
    return contentBomb("", deflate(bytes(block.toString())));
  }

  private static byte[] onePath() {
    return contentBomb("", deflateRepeated(bytes("10 10 m 20 10 l 20 20 l ".repeat(50)), 40_000));
  }

  private static byte[] glyphs() {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      block.append("BT /F 6 Tf 10 ").append(i * 8).append(" Td (abcdefghij) Tj ET\n");
    }
    return contentBomb("", deflateRepeated(bytes(block.toString()), 5000));
  }

  /** Characters all in one place, in sizes that differ, so that none doubles another. */
  private static byte[] glyphPile() {
    StringBuilder block = new StringBuilder("BT ");
    for (int i = 0; i < 200_000; i++) {
      block.append("/F ").append(1 + i * 1.2).append(" Tf 1 0 0 1 100 100 Tm (a) Tj\n");
    }
    return contentBomb("", deflate(bytes(block + "ET")));
  }

  private static byte[] image(String entries, int pixelsPerByte) {
    long length = 30_000L * 30_000 / pixelsPerByte;
    byte[] packed = deflateRepeated(new byte[MEBI], (int) (length / MEBI) + 1);
    return RawPdf.onePage("/Resources<</XObject<</I 5 0 R>>>>")
        .content("595 0 0 842 0 0 cm /I Do")
        .stream(
            5,
            "/Type/XObject/Subtype/Image/Width 30000/Height 30000/Filter/FlateDecode" + entries,
            packed)
        .finish();
  }

  private static byte[] lyingImage() {
    return RawPdf.onePage("/Resources<</XObject<</I 5 0 R>>>>")
        .content("595 0 0 842 0 0 cm /I Do")
        .stream(
            5,
            "/Type/XObject/Subtype/Image/Width 100/Height 100/BitsPerComponent 8"
                + "/ColorSpace/DeviceGray/Filter/FlateDecode",
            deflateRepeated(new byte[MEBI], 1024))
        .finish();
  }

  private static byte[] flatPages() {
    RawPdf pdf = new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      kids.append(10 + i).append(" 0 R ");
      pdf.object(10 + i, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }
    return pdf.object(2, "<</Type/Pages/Count 100000/Kids[" + kids + "]>>").finish();
  }

  /** Each node holds one page and the next node. */
  private static byte[] deepPages() {
    RawPdf pdf = new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 0; i < 100_000; i++) {
      int node = 2 + 2 * i;
      String parent = i == 0 ? "" : "/Parent " + (node - 2) + " 0 R";
      String next = i == 99_999 ? "" : " " + (node + 2) + " 0 R";
      String count = "/Count " + (100_000 - i);
      pdf.object(
          node, "<</Type/Pages" + count + parent + "/Kids[" + (node + 1) + " 0 R" + next + "]>>");
      pdf.object(node + 1, "<</Type/Page/Parent " + node + " 0 R/MediaBox[0 0 595 842]>>");
    }
    return pdf.finish();
  }

  private static byte[] longString() {
    byte[] packed = deflateRepeated(bytes("BT /F 9 Tf (".repeat(100)), 800_000);
    return contentBomb("", packed);
  }

  private static byte[] cmapRanges() {
    StringBuilder map = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      map.append("1 begincidrange <00000000> <ffffffff> 0 endcidrange\n");
      map.append("1 beginbfrange <00000000> <ffffffff> <0000> endbfrange\n");
    }
    byte[] packed = deflate(bytes(map.toString()));
    return RawPdf.onePage("/Resources<</Font<</F 5 0 R>>>>")
        .content(RULING + "BT /F 12 Tf 50 700 Td <00010002> Tj ET")
        .object(
            5,
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding 6 0 R/ToUnicode 6 0 R"
                + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Song"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>")
        .stream(6, "/Type/CMap/CMapName/X/Filter/FlateDecode", packed)
        .finish();
  }
}
