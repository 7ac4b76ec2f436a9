package io.github.zipingbiao.report;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes where a document is found.
 *
 * @param html takes it
 * @param words the words
 */
record DocumentLinks(Html html, Words words) {
  void write(DocumentEntry document) throws IOException {
    html.element("span", document.name(), "class", "path");
    link("page.review", document.place().review());
    link("page.json", document.place().json());
  }

  private void link(String key, Optional<String> path) throws IOException {
    if (path.isPresent()) {
      html.text(" ").element("a", words.of(key), "href", url(path.get()));
    }
  }

  /**
   * Returns a path as a URL that is always relative: behind "./" a name cannot be taken for a
   * scheme, as "javascript:" is one.
   */
  static String url(String path) {
    String encoded =
        Stream.of(path.split("/", -1))
            .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return "./" + encoded;
  }
}
