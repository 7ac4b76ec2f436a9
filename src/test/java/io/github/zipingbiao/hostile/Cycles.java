package io.github.zipingbiao.hostile;

import static io.github.zipingbiao.hostile.Grid.FONT;
import static io.github.zipingbiao.hostile.Grid.GRID;
import static io.github.zipingbiao.hostile.Grid.RESOURCES;
import static io.github.zipingbiao.hostile.Grid.RULING;
import static io.github.zipingbiao.hostile.Grid.content;
import static io.github.zipingbiao.hostile.Grid.withContent;
import static io.github.zipingbiao.hostile.RawPdf.bytes;

import java.util.List;

/** Small documents that refer to themselves or nest too deeply. */
final class Cycles {
  private Cycles() {}

  static List<Case> cycles() {
    return List.of(
        new Case(
            "cyclic-page-tree",
            "a page tree that has itself as a kid",
            () -> Structures.pages("<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>")),
        new Case("cyclic-parent", "a page tree that is its own parent", Cycles::cyclicParent),
        new Case("cyclic-forms", "two forms that draw each other twice", Cycles::cyclicForms),
        new Case("cyclic-pattern", "a pattern that is painted with itself", Cycles::cyclicPattern),
        new Case(
            "cyclic-soft-mask", "a soft mask whose group uses the mask", Cycles::cyclicSoftMask),
        new Case("cyclic-type3", "a character drawn by writing itself", Cycles::cyclicType3),
        new Case(
            "cyclic-length",
            "a stream whose length is the stream",
            () -> withContent("/Length 4 0 R")),
        new Case(
            "forms-fan-out",
            "25 levels of forms, each drawing the next one ten times",
            Cycles::formsFanOut));
  }

  static List<Case> nesting() {
    return List.of(
        new Case(
            "nested-arrays",
            "twenty thousand arrays inside of one another",
            () -> nested("[", "]")),
        new Case(
            "nested-dictionaries",
            "twelve thousand dictionaries inside of one another",
            () -> nested("<</A ", ">>")),
        new Case(
            "nested-content-arrays",
            "forty thousand arrays inside of one another in the content",
            () -> content("[".repeat(40_000) + "]".repeat(40_000) + GRID)),
        new Case(
            "nested-marks",
            "ten thousand marked-content sequences left open",
            () -> content("/A BMC ".repeat(10_000) + GRID)),
        new Case(
            "nested-states",
            "thirty thousand graphics states saved and never restored",
            () -> content("q ".repeat(30_000) + GRID)),
        new Case("deep-forms", "six hundred forms inside of one another", Cycles::deepForms));
  }

  private static RawPdf form(RawPdf pdf, int number, String resources, String content) {
    String entries = "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<<" + resources + ">>";
    return pdf.stream(number, entries, bytes(content));
  }

  private static byte[] cyclicParent() {
    return new RawPdf()
        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .object(2, "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>")
        .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
        .content(GRID)
        .finish();
  }

  private static byte[] cyclicForms() {
    RawPdf pdf =
        RawPdf.onePage("/Resources<<" + FONT + "/XObject<</X 5 0 R>>>>").content(GRID + "/X Do");
    form(pdf, 5, "/XObject<</Y 6 0 R>>", "/Y Do");
    return form(pdf, 6, "/XObject<</X 5 0 R>>", "/X Do /X Do").finish();
  }

  private static byte[] deepForms() {
    RawPdf pdf =
        RawPdf.onePage("/Resources<<" + FONT + "/XObject<</X 5 0 R>>>>").content(GRID + "/X Do");
    for (int i = 5; i < 605; i++) {
      form(pdf, i, "/XObject<</X " + (i + 1) + " 0 R>>", "/X Do");
    }
    return form(pdf, 605, FONT, GRID).finish();
  }

  private static byte[] formsFanOut() {
    RawPdf pdf =
        RawPdf.onePage("/Resources<<" + FONT + "/XObject<</X 5 0 R>>>>").content(GRID + "/X Do");
    for (int i = 5; i < 30; i++) {
      form(pdf, i, "/XObject<</X " + (i + 1) + " 0 R>>", "/X Do ".repeat(10));
    }
    return form(pdf, 30, "", "0 0 m 9 0 l S").finish();
  }

  private static byte[] cyclicPattern() {
    String pattern = "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9";
    return RawPdf.onePage("/Resources<<" + FONT + "/Pattern<</P 5 0 R>>>>")
        .content("/Pattern cs /P scn 0 0 500 500 re f " + GRID)
        .stream(
            5,
            pattern + "/Resources<</Pattern<</P 5 0 R>>>>",
            bytes("/Pattern cs /P scn 0 0 9 9 re f"))
        .finish();
  }

  private static byte[] cyclicSoftMask() {
    String group =
        "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Group<</S/Transparency/CS/DeviceGray>>";
    String state = "/ExtGState<</G<</SMask<</S/Luminosity/G 5 0 R>>>>>>";
    return RawPdf.onePage("/Resources<<" + FONT + state + ">>").content("/G gs " + GRID).stream(
            5, group + "/Resources<<" + state + ">>", bytes("/G gs 0 0 9 9 re f"))
        .finish();
  }

  private static byte[] cyclicType3() {
    return RawPdf.onePage("/Resources<</Font<</F 5 0 R>>>>")
        .content(RULING + "BT /F 12 Tf 50 700 Td (aaa) Tj ET")
        .object(
            5,
            "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97"
                + "/LastChar 97/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>"
                + "/Resources<</Font<</F 5 0 R>>>>>>")
        .stream(6, "", bytes("1 0 d0 BT /F 1 Tf (aa) Tj ET"))
        .finish();
  }

  private static byte[] nested(String open, String close) {
    String value = open.repeat(12_000) + "1" + close.repeat(12_000);
    return RawPdf.onePage("/Odd " + value + RESOURCES).content(GRID).finish();
  }
}
