package io.github.zipingbiao.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * Writes a PDF object by object, whatever nonsense the objects say; the same calls give the same
 * bytes. Object 1 is the catalog, 2 the page tree, 3 the first page and 4 its content, unless they
 * are set otherwise.
 */
final class RawPdf {
  private static final int LETTER_WIDTH = 595;
  private static final int LETTER_HEIGHT = 842;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Integer, Integer> offsets = new TreeMap<>();
  private String trailer = "";

  RawPdf() {
    text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  /** Begins a document of one page with the entries given; its content is object 4. */
  static RawPdf onePage(String pageEntries) {
    return new RawPdf()
        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .object(3, page(pageEntries));
  }

  /** Returns the dictionary of a page with content in object 4. */
  static String page(String entries) {
    String box = entries.contains("/MediaBox") ? "" : box(LETTER_WIDTH, LETTER_HEIGHT);
    String content = entries.contains("/Contents") ? "" : "/Contents 4 0 R";
    return "<</Type/Page/Parent 2 0 R" + box + content + entries + ">>";
  }

  private static String box(int width, int height) {
    return "/MediaBox[0 0 " + width + " " + height + "]";
  }

  RawPdf object(int number, String body) {
    offsets.put(number, out.size());
    text(number + " 0 obj\n" + body + "\nendobj\n");
    return this;
  }

  RawPdf stream(int number, String entries, byte[] data) {
    String length = entries.contains("/Length") ? "" : "/Length " + data.length;
    offsets.put(number, out.size());
    text(number + " 0 obj\n<<" + length + entries + ">>\nstream\n");
    out.writeBytes(data);
    text("\nendstream\nendobj\n");
    return this;
  }

  RawPdf content(String operators) {
    return stream(4, "", operators.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawPdf deflated(int number, String entries, byte[] data) {
    return stream(number, "/Filter/FlateDecode" + entries, deflate(data));
  }

  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] finish() {
    int start = out.size();
    int objects = offsets.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
    offsets.forEach(
        (number, offset) ->
            table.append(number).append(" 1\n").append(digits(offset)).append(" 00000 n \n"));
    text(table + "trailer\n<</Size " + objects + "/Root 1 0 R" + trailer + ">>\nstartxref\n");
    text(start + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** Ends the document without any cross-reference table. */
  byte[] finishWithoutXref() {
    text("trailer\n<</Root 1 0 R>>\n%%EOF\n");
    return out.toByteArray();
  }

  private static String digits(int offset) {
    return "0".repeat(10 - Integer.toString(offset).length()) + offset;
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] deflate(byte[] data) {
    return deflateRepeated(data, 1);
  }

  /** Deflates a text written many times, without ever holding it. */
  static byte[] deflateRepeated(byte[] data, int times) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < times; i++) {
      deflater.setInput(data);
      while (!deflater.needsInput()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
