package io.github.zipingbiao.hostile;

import static io.github.zipingbiao.hostile.Grid.GRID;
import static io.github.zipingbiao.hostile.Grid.RESOURCES;
import static io.github.zipingbiao.hostile.Grid.content;
import static io.github.zipingbiao.hostile.Grid.withContent;
import static io.github.zipingbiao.hostile.RawPdf.bytes;
import static io.github.zipingbiao.hostile.RawPdf.page;

import java.util.Arrays;
import java.util.List;

/** Small documents whose boxes, page trees and cross-references make no sense. */
final class Structures {
  private Structures() {}

  static List<Case> boxes() {
    return List.of(
        new Case("box-zero", "a page without any area", () -> box("0 0 0 0")),
        new Case("box-negative", "a page box with its corners exchanged", () -> box("595 842 0 0")),
        new Case("box-huge", "a page of 1e38 points", () -> box("-1e38 -1e38 1e38 1e38")),
        new Case("box-nan", "a page box that is no number", () -> box("0 0 NaN 842")),
        new Case("box-few", "a page box of two numbers", () -> box("0 0")),
        new Case("box-text", "a page box of texts", () -> box("(a) (b) (c) (d)")),
        new Case(
            "rotated-askew",
            "a page turned by 45 degrees",
            () -> RawPdf.onePage("/Rotate 45" + RESOURCES).content(GRID).finish()),
        new Case(
            "matrix-absurd",
            "coordinates beyond all numbers",
            () -> content("1e30 0 0 1e30 0 0 cm 1e30 0 0 1e30 0 0 cm " + GRID)),
        new Case(
            "matrix-singular",
            "all coordinates in one point",
            () -> content("0 0 0 0 0 0 cm " + GRID)),
        new Case(
            "user-unit-absurd",
            "a unit of 1e30 points",
            () -> RawPdf.onePage("/UserUnit 1e30" + RESOURCES).content(GRID).finish()));
  }

  static List<Case> structure() {
    return List.of(
        new Case(
            "no-xref",
            "no cross-reference table",
            () -> RawPdf.onePage(RESOURCES).content(GRID).finishWithoutXref()),
        new Case(
            "wrong-xref",
            "a cross-reference table that points past the end",
            Structures::wrongXref),
        new Case(
            "xref-prev-cycle",
            "an earlier cross-reference table that is none",
            () -> RawPdf.onePage(RESOURCES).content(GRID).trailer("/Prev 15").finish()),
        new Case("truncated", "the first half of a file", () -> half(content(GRID.repeat(20)))),
        new Case(
            "truncated-early",
            "the first sixty bytes of a file",
            () -> Arrays.copyOf(content(GRID), 60)),
        new Case("header-only", "a header and nothing else", () -> bytes("%PDF-1.7\n")),
        new Case(
            "no-pages", "a page tree without pages", () -> pages("<</Type/Pages/Kids[]/Count 0>>")),
        new Case(
            "count-lies",
            "two thousand million pages, of which there is one",
            () -> pages("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>")),
        new Case(
            "count-negative",
            "minus five pages",
            () -> pages("<</Type/Pages/Kids[3 0 R]/Count -5>>")),
        new Case(
            "kids-missing",
            "a page tree with kids that are not there",
            () -> pages("<</Type/Pages/Kids[77 0 R 3 0 R null 5]/Count 4>>")),
        new Case(
            "empty-page", "a page without content", () -> RawPdf.onePage("/Contents[]").finish()),
        new Case(
            "incremental-update",
            "a content stream replaced by a later one",
            Structures::incrementalUpdate),
        new Case(
            "garbage-before-header",
            "a web server's answer before the header",
            Structures::garbageBefore));
  }

  static List<Case> links() {
    return List.of(
        new Case(
            "external-stream",
            "a content stream that is to be fetched from a file",
            () -> withContent("/F(/etc/hostname)/FFilter/FlateDecode")),
        new Case(
            "external-url",
            "a content stream that is to be fetched from the network",
            () -> withContent("/F<</FS/URL/F(http://127.0.0.1:9/x)>>")),
        new Case(
            "actions",
            "actions that open an address, run a script and start a program",
            Structures::actions),
        new Case(
            "xml-entities",
            "metadata and a form description in XML with entities that grow and one that names a file",
            Structures::xmlEntities));
  }

  static byte[] pages(String tree) {
    return new RawPdf()
        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .object(2, tree)
        .object(3, page(RESOURCES))
        .content(GRID)
        .finish();
  }

  private static byte[] box(String numbers) {
    return RawPdf.onePage("/MediaBox[" + numbers + "]" + RESOURCES).content(GRID).finish();
  }

  private static byte[] wrongXref() {
    String good = new String(content(GRID), java.nio.charset.StandardCharsets.ISO_8859_1);
    return bytes(good.replaceAll("00000(\\d{5}) 00000 n", "00009$1 00000 n"));
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] incrementalUpdate() {
    RawPdf pdf = RawPdf.onePage(RESOURCES).content("BT /F 12 Tf 60 670 Td (Old) Tj ET");
    return pdf.content(GRID).finish();
  }

  private static byte[] garbageBefore() {
    byte[] good = content(GRID);
    byte[] junk = bytes("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n");
    byte[] both = Arrays.copyOf(junk, junk.length + good.length);
    System.arraycopy(good, 0, both, junk.length, good.length);
    return both;
  }

  private static byte[] actions() {
    return new RawPdf()
        .object(
            1,
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9/open)>>"
                + "/AA<</WC<</S/JavaScript/JS(app.alert\\(1\\))>>>>>>")
        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .object(
            3,
            page(
                RESOURCES
                    + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch"
                    + "/F(/bin/true)>>>>]"))
        .content(GRID)
        .finish();
  }

  private static byte[] xmlEntities() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + "<x>&b;&f;</x>";
    return new RawPdf()
            .object(
                1, "<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R/AcroForm<</Fields[]/XFA 5 0 R>>>>")
            .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(3, page(RESOURCES + "/Metadata 5 0 R"))
            .content(GRID)
            .stream(5, "/Type/Metadata/Subtype/XML", bytes(xml))
            .finish();
  }
}
