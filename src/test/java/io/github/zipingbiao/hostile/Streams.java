package io.github.zipingbiao.hostile;

import static io.github.zipingbiao.hostile.Grid.GRID;
import static io.github.zipingbiao.hostile.Grid.RESOURCES;
import static io.github.zipingbiao.hostile.Grid.content;
import static io.github.zipingbiao.hostile.Grid.withContent;
import static io.github.zipingbiao.hostile.RawPdf.bytes;

import java.util.HexFormat;
import java.util.List;

/** Small documents whose streams, fonts and pictures lie about themselves. */
final class Streams {
  private Streams() {}

  static List<Case> streams() {
    return List.of(
        new Case(
            "length-too-long",
            "a stream length beyond the end of the file",
            () -> withContent("/Length 999999")),
        new Case(
            "length-too-short",
            "a stream length inside of the stream",
            () -> withContent("/Length 10")),
        new Case("length-negative", "a stream length below zero", () -> withContent("/Length -1")),
        new Case(
            "unknown-filter",
            "a filter that does not exist",
            () -> withContent("/Filter/NoSuchDecode")),
        new Case("filter-number", "a number for a filter", () -> withContent("/Filter 7")),
        new Case(
            "not-deflated",
            "plain content that says it is deflated",
            () -> withContent("/Filter/FlateDecode")),
        new Case(
            "predictor-absurd",
            "a predictor with two thousand million columns",
            Streams::absurdPredictor),
        new Case(
            "missing-font",
            "text in a font that is not there",
            () -> RawPdf.onePage("").content(GRID).finish()),
        new Case(
            "font-is-array",
            "an array for a font",
            () -> RawPdf.onePage("/Resources<</Font<</F[1 2]>>>>").content(GRID).finish()),
        new Case("font-file-garbage", "a font file of garbage", Streams::garbageFont),
        new Case(
            "jbig2-absurd",
            "a JBIG2 picture of two thousand million pixels a side",
            () -> image("/JBIG2Decode", absurdJbig2())),
        new Case(
            "jpx-absurd",
            "a JPEG 2000 picture of 60,000 pixels a side in a frame of 100",
            () -> image("/JPXDecode", absurdJpx())),
        new Case(
            "jpeg-absurd",
            "a JPEG picture of 65,000 pixels a side in a frame of 100",
            () -> image("/DCTDecode", absurdJpeg())),
        new Case("ccitt-absurd", "a fax of two thousand million columns", Streams::absurdCcitt),
        new Case(
            "inline-image-absurd",
            "an inline picture of 60,000 pixels a side without data",
            () -> content("BI /W 60000 /H 60000 /BPC 8 /CS /G ID aaaa EI " + GRID)),
        new Case(
            "widths-of-all-characters",
            "one width for two thousand million characters",
            Streams::endlessWidths),
        new Case(
            "dash-zero", "dashes of no length", () -> content("[0 0] 0 d [1e-30] 0 d " + GRID)));
  }

  private static byte[] absurdPredictor() {
    String parameters =
        "/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32/BitsPerComponent 16>>";
    return RawPdf.onePage(RESOURCES).deflated(4, parameters, bytes(GRID)).finish();
  }

  private static byte[] endlessWidths() {
    return RawPdf.onePage("/Resources<</Font<</F 5 0 R>>>>")
        .content(GRID)
        .object(
            5,
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts"
                + "[<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/W[0 2000000000 500]"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>")
        .finish();
  }

  private static byte[] garbageFont() {
    return RawPdf.onePage("/Resources<</Font<</F 5 0 R>>>>")
        .content(GRID)
        .object(
            5,
            "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor"
                + "/FontName/X/Flags 4/FontFile2 6 0 R>>>>")
        .stream(6, "", bytes("\0\1\0\0\377\377garbage".repeat(40)))
        .finish();
  }

  private static byte[] image(String filter, byte[] data) {
    String entries =
        "/Type/XObject/Subtype/Image/Width 100/Height 100/BitsPerComponent 8/ColorSpace/DeviceGray";
    return RawPdf.onePage("/Resources<</XObject<</I 5 0 R>>>>")
        .content("595 0 0 842 0 0 cm /I Do")
        .stream(5, entries + "/Filter" + filter, data)
        .finish();
  }

  private static byte[] absurdCcitt() {
    return RawPdf.onePage("/Resources<</XObject<</I 5 0 R>>>>")
        .content("595 0 0 842 0 0 cm /I Do")
        .stream(
            5,
            "/Type/XObject/Subtype/Image/Width 100/Height 100/BitsPerComponent 1"
                + "/ColorSpace/DeviceGray/Filter/CCITTFaxDecode"
                + "/DecodeParms<</K -1/Columns 2000000000/Rows 2000000000>>",
            new byte[64])
        .finish();
  }

  private static byte[] absurdJbig2() {
    return HexFormat.of().parseHex("000000003000010000001377359400773594000000000000000000000000");
  }

  private static byte[] absurdJpx() {
    return HexFormat.of()
        .parseHex(
            "ff4fff51002900000000ea600000ea6000000000000000000000ea600000"
                + "ea6000000000000000000001070101ff52000c00000001000504040001ff"
                + "5c00134040484850484850484850484850484850ff90000a000000000000"
                + "0001ff930000ffd9");
  }

  private static byte[] absurdJpeg() {
    return HexFormat.of().parseHex("ffd8ffc0000b08fde8fde801011100ffda0008010100003f00ffd9");
  }
}
