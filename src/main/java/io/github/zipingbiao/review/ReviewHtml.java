package io.github.zipingbiao.review;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.table.RuledPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the page to review a document: the pages on the left, the records on the right. It holds
 * all that it needs, so it works from a file without a network; every text of the document is
 * escaped, and the page forbids its browser to load anything. Not thread-safe.
 */
final class ReviewHtml {
  /** Nothing but what stands in the file itself. */
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  /** Points between a text and the frame drawn around it, so that small digits stay legible. */
  private static final double MARGIN = 1;

  private final Writer out;
  private final ReadResult result;
  private final Labels labels;
  private final Marks marks;

  ReviewHtml(Writer out, ReadResult result, Labels labels, Marks marks) {
    this.out = out;
    this.result = result;
    this.labels = labels;
    this.marks = marks;
  }

  /** Returns the text as it may stand between tags and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  void begin() throws IOException {
    String title = escape(labels.of("page.title") + " · " + result.source().name());
    out.write("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>" + title + "</title>\n<style>\n" + resource("review.css") + "</style>\n");
    out.write("</head><body>\n<header><h1>" + escape(result.source().name()) + "</h1>\n");
    out.write("<label><input type=\"checkbox\" id=\"lines\"> ");
    out.write(escape(labels.of("page.lines")) + "</label>\n<p>");
    out.write(escape(labels.of("page.hint")) + "</p></header>\n");
    String name = escape(labels.of("page.pages"));
    out.write("<div id=\"pages\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\">\n");
  }

  /** Writes a page with its picture; without one the boxes stand on a blank sheet. */
  void page(RuledPage page, Optional<byte[]> png, double width, double height) throws IOException {
    String caption = labels.of("page.page").replace("{0}", Integer.toString(page.number()));
    if (png.isEmpty()) {
      caption += " · " + labels.of("page.missing");
    }
    out.write("<figure><figcaption>" + escape(caption) + "</figcaption>");
    out.write(
        String.format(
            Locale.ROOT, "<div class=\"sheet\" style=\"aspect-ratio:%.1f/%.1f\">", width, height));
    if (png.isPresent()) {
      String data = Base64.getEncoder().encodeToString(png.get());
      out.write("<img alt=\"" + escape(caption) + "\" src=\"data:image/png;base64," + data + "\">");
    }
    out.write(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %.1f %.1f\" preserveAspectRatio=\"none\">",
            width,
            height));
    for (RuledPage.Cell cell : page.cells()) {
      cell(cell);
    }
    for (RuledPage.Line line : page.lines()) {
      out.write(
          String.format(
              Locale.ROOT,
              "<path class=\"ruling\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
              line.from().x(),
              line.from().y(),
              line.to().x(),
              line.to().y()));
    }
    for (var entry : marks.on(page.number()).entrySet()) {
      BoundingBox box = entry.getKey();
      out.write(
          String.format(
              Locale.ROOT,
              "<rect class=\"field %s\" data-f=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
              marks.style(entry.getValue()),
              escape(String.join(" ", entry.getValue())),
              box.x0() - MARGIN,
              box.y0() - MARGIN,
              box.width() + 2 * MARGIN,
              box.height() + 2 * MARGIN));
    }
    out.write("</svg></div></figure>\n");
  }

  private void cell(RuledPage.Cell cell) throws IOException {
    StringBuilder points = new StringBuilder();
    for (RuledPage.Point corner : cell.corners()) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", corner.x(), corner.y()));
    }
    String style = cell.isMerged() ? "cell merged" : "cell";
    out.write("<polygon class=\"" + style + "\" points=\"" + points.toString().strip() + "\"/>");
  }

  /**
   * Writes the records and closes the page.
   *
   * @param omitted whether pages of the document were left out
   */
  void end(boolean omitted) throws IOException {
    if (omitted) {
      out.write("<p>" + escape(labels.of("page.omitted")) + "</p>");
    }
    out.write("</div>\n<main aria-label=\"" + escape(labels.of("page.records")) + "\">\n");
    new RecordsHtml(out, result, labels, marks).write();
    out.write("</main>\n<script>\n" + resource("review.js") + "</script>\n</body></html>\n");
  }

  private static String resource(String name) {
    try (InputStream in = ReviewHtml.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the review page cannot be read", e);
    }
  }
}
