package io.github.zipingbiao.report;

import java.io.IOException;
import java.util.List;

/**
 * Begins and ends the sections of the page.
 *
 * @param html takes them
 * @param words their headings and notes
 */
record Sections(Html html, Words words) {
  /** The sections in their order, by the names that links lead to. */
  static final List<String> NAMES =
      List.of(
          "totals",
          "rates",
          "scores",
          "years",
          "departments",
          "kinds",
          "media",
          "points",
          "rules",
          "lowest",
          "contradictory",
          "review",
          "failed");

  void begin(String name) throws IOException {
    html.open("section", "id", name, "aria-labelledby", name + "-heading");
    html.element("h2", words.of("section." + name), "id", name + "-heading").line();
  }

  void note(String key, Object... values) throws IOException {
    html.element("p", words.of(key, values), "class", "note").line();
  }

  /** Says that there is nothing to list. */
  void none() throws IOException {
    html.element("p", words.of("page.none"), "class", "none").line();
  }

  /** Says that a list was cut, if it was. */
  void cut(Shortlist<?> list, String where) throws IOException {
    int shown = list.items().size();
    if (shown < list.total()) {
      note("page.cut", Figures.count(list.total()), Figures.count(shown), words.of(where));
    }
  }

  void end() throws IOException {
    html.close("section").line();
  }
}
