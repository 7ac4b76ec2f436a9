package io.github.zipingbiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes HTML; every text and every value of an attribute is escaped. Not thread-safe. */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, Object... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escape(String.valueOf(attributes[i + 1])) + "\"");
    }
    out.write(">");
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</" + tag + ">");
    return this;
  }

  Html text(String text) throws IOException {
    out.write(escape(text));
    return this;
  }

  /** Writes an element that holds a text alone. */
  Html element(String tag, String text, Object... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() throws IOException {
    out.write("\n");
    return this;
  }

  /** Writes a resource of this package as it stands, such as a style sheet of our own. */
  Html resource(String name) throws IOException {
    String path = "/io/github/zipingbiao/report/" + name;
    try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(path))) {
      out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return this;
  }

  Html doctype() throws IOException {
    out.write("<!doctype html>\n");
    return this;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
