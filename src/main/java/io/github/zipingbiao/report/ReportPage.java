package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Verdict;
import java.io.IOException;

/**
 * Writes the page: it holds all that it needs, and forbids its browser to load or run anything. Not
 * thread-safe.
 */
final class ReportPage {
  /** Nothing but the style that stands in the file itself; there is no script. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Html html;
  private final Words words;
  private final Sections sections;
  private final ArchiveReport report;

  ReportPage(Html html, Words words, ArchiveReport report) {
    this.html = html;
    this.words = words;
    this.sections = new Sections(html, words);
    this.report = report;
  }

  void write() throws IOException {
    head();
    html.open("header").element("h1", words.of("page.title"));
    tiles();
    html.close("header").line();
    notes();
    if (report.statistics().forms() > 0) {
      navigation();
    } else {
      html.element("p", words.of("page.nothing"), "class", "none").line();
    }
    html.open("main").line();
    if (report.statistics().forms() > 0) {
      statistics();
    }
    lists();
    html.close("main").line().close("body").close("html").line();
  }

  private void head() throws IOException {
    html.doctype().open("html", "lang", "zh-CN").open("head").open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", words.of("page.title")).line().open("style").line();
    html.resource("report.css").close("style").close("head").open("body").line();
  }

  private void tiles() throws IOException {
    Statistics statistics = report.statistics();
    html.open("dl", "class", "tiles");
    tile("tile.documents", report.documents(), "");
    tile("tile.forms", statistics.forms(), "");
    for (Verdict verdict : Verdict.values()) {
      tile("verdict." + verdict, statistics.count(verdict), verdict.name());
    }
    tile("tile.toReview", report.toReview().total(), "");
    tile("tile.failed", report.failed().total(), "");
    html.close("dl").line();
  }

  private void tile(String key, int count, String style) throws IOException {
    html.open("div", "class", style).element("dt", words.of(key));
    html.element("dd", Figures.count(count)).close("div");
  }

  private void notes() throws IOException {
    if (report.copies() > 0) {
      sections.note("page.copies", Figures.count(report.copies()));
    }
    if (report.withoutForm() > 0) {
      sections.note("page.withoutForm", Figures.count(report.withoutForm()));
    }
    if (report.isOfFormsOnly()) {
      sections.note("page.formsOnly");
    }
    if (report.unusableNumbers() > 0) {
      sections.note("page.unusable", Figures.count(report.unusableNumbers()));
    }
  }

  private void navigation() throws IOException {
    html.open("nav", "aria-label", words.of("nav"));
    for (String name : Sections.NAMES) {
      html.element("a", words.of("section." + name), "href", "#" + name).text(" ");
    }
    html.close("nav").line();
  }

  private void statistics() throws IOException {
    Statistics statistics = report.statistics();
    CountSections counts = new CountSections(html, words, sections, statistics);
    DistributionSections distributions =
        new DistributionSections(html, words, sections, statistics);
    PointsSections points = new PointsSections(html, words, sections, statistics);
    counts.totals();
    distributions.rates();
    distributions.scores();
    counts.years();
    counts.departments();
    counts.kinds();
    points.points();
    points.rules();
  }

  private void lists() throws IOException {
    ListSections lists = new ListSections(html, words, sections, report);
    if (report.statistics().forms() > 0) {
      lists.lowest();
      lists.contradictory();
    }
    lists.review();
    lists.failed();
  }
}
