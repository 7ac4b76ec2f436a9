package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.util.Map;

/** Writes the lists of forms and documents that a person should look at. */
final class ListSections {
  private final Html html;
  private final Words words;
  private final Sections sections;
  private final DocumentLinks links;
  private final ArchiveReport report;

  ListSections(Html html, Words words, Sections sections, ArchiveReport report) {
    this.html = html;
    this.words = words;
    this.sections = sections;
    this.links = new DocumentLinks(html, words);
    this.report = report;
  }

  void lowest() throws IOException {
    if (!begin("lowest", report.lowest())) {
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html,
            words,
            "#column.score",
            "#column.points",
            "column.project",
            "#column.year",
            "column.verdict",
            "column.document");
    for (FormEntry form : report.lowest().items()) {
      table.row().number(Figures.exact(form.score())).number(Figures.exact(form.points()));
      project(table, form);
      table.verdict(form.verdict());
      document(table, form);
      table.endRow();
    }
    table.end();
    sections.cut(report.lowest(), "page.cut.rest");
    sections.note("note.lowest");
    sections.end();
  }

  void contradictory() throws IOException {
    if (!begin("contradictory", report.contradictory())) {
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html, words, "column.project", "#column.year", "column.why", "column.document");
    for (FormEntry form : report.contradictory().items()) {
      table.row();
      project(table, form);
      contradictions(table, form);
      document(table, form);
      table.endRow();
    }
    table.end();
    sections.cut(report.contradictory(), "page.cut.rest");
    sections.note("note.contradictory");
    sections.end();
  }

  private void project(HtmlTable table, FormEntry form) throws IOException {
    table.cell("text").text(form.project().orElse(words.of("page.unknown")));
    if (form.department().isPresent()) {
      html.element("small", form.department().get());
    }
    table.endCell();
    table.number(form.year().map(String::valueOf).orElse(Figures.NOTHING));
  }

  private void document(HtmlTable table, FormEntry form) throws IOException {
    table.cell("text");
    links.write(form.document());
    if (form.document().forms() > 1 || form.number() > 1) {
      html.element("small", words.of("page.form", Figures.count(form.number())));
    }
    table.endCell();
  }

  private void contradictions(HtmlTable table, FormEntry form) throws IOException {
    table.cell("text").open("ul");
    for (Check check : form.contradictions()) {
      html.open("li").text(words.named("rule", check.rule()) + figures(check));
      html.element("small", check.message()).close("li");
    }
    int more = form.contradictionCount() - form.contradictions().size();
    if (more > 0) {
      html.element("li", words.of("page.more", Figures.count(more)));
    }
    html.close("ul");
    table.endCell();
  }

  private String figures(Check check) {
    if (check.expected().isEmpty() || check.found().isEmpty()) {
      return "";
    }
    return words.of("page.colon")
        + words.of("page.expected")
        + " "
        + Figures.exact(check.expected())
        + words.of("page.comma")
        + words.of("page.found")
        + " "
        + Figures.exact(check.found());
  }

  void review() throws IOException {
    if (!begin("review", report.toReview())) {
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html,
            words,
            "column.document",
            "#column.forms",
            "#column.errors",
            "#column.warnings",
            "column.why");
    for (DocumentEntry document : report.toReview().items()) {
      table.row().cell("text");
      links.write(document);
      table.endCell();
      table.count(document.forms()).count(document.errors()).count(document.warnings());
      table.cell("text");
      reasons(document);
      table.endCell().endRow();
    }
    table.end();
    sections.cut(report.toReview(), "page.cut.review");
    sections.note("note.review");
    sections.end();
  }

  private void reasons(DocumentEntry document) throws IOException {
    for (Map.Entry<Verdict, Integer> verdict : document.verdicts().entrySet()) {
      if (verdict.getKey() != Verdict.VERIFIED) {
        String name = words.named("verdict", verdict.getKey().name());
        reason(name, verdict.getValue(), "tag " + verdict.getKey());
      }
    }
    for (Map.Entry<String, Integer> code : document.codes().entrySet()) {
      reason(words.named("code", code.getKey()), code.getValue(), "reason");
    }
  }

  private void reason(String name, int count, String style) throws IOException {
    String times = count == 1 ? "" : " \u00D7" + Figures.count(count);
    html.element("span", name + times, "class", style).text(" ");
  }

  void failed() throws IOException {
    if (!begin("failed", report.failed())) {
      return;
    }
    HtmlTable table = HtmlTable.begin(html, words, "column.document", "column.why");
    for (FailedEntry entry : report.failed().items()) {
      table.row().cell("text").element("span", entry.name(), "class", "path");
      table.endCell().cell("text").text(words.named("failure", entry.code()));
      html.element("small", entry.message());
      table.endCell().endRow();
    }
    table.end();
    sections.cut(report.failed(), "page.cut.failed");
    sections.end();
  }

  /** Returns whether there is something to list. */
  private boolean begin(String name, Shortlist<?> list) throws IOException {
    sections.begin(name);
    if (list.total() == 0) {
      sections.none();
      sections.end();
    }
    return list.total() > 0;
  }
}
