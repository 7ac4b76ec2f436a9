package io.github.zipingbiao.report;

import io.github.zipingbiao.report.HistogramSvg.Scale;
import java.io.IOException;

/** Writes the distributions: a picture, and the same counts as a table. */
final class DistributionSections {
  private static final int MEAN_DECIMALS = 4;

  private final Html html;
  private final Words words;
  private final Sections sections;
  private final Statistics statistics;

  DistributionSections(Html html, Words words, Sections sections, Statistics statistics) {
    this.html = html;
    this.words = words;
    this.sections = sections;
    this.statistics = statistics;
  }

  void rates() throws IOException {
    Histogram rates = statistics.rates();
    sections.begin("rates");
    distribution(rates, Scale.PERCENT);
    sections.note(
        "note.rates", Figures.count(rates.total()), Figures.percent(rates.mean(MEAN_DECIMALS)));
    if (statistics.computedRates() > 0) {
      sections.note("note.rates.computed", Figures.count(statistics.computedRates()));
    }
    sections.end();
  }

  void scores() throws IOException {
    Histogram scores = statistics.scores();
    sections.begin("scores");
    distribution(scores, Scale.POINTS);
    sections.note("note.scores", Figures.count(scores.total()), Figures.exact(scores.mean(2)));
    if (statistics.otherFullPoints() > 0) {
      sections.note("note.scores.other", Figures.count(statistics.otherFullPoints()));
    }
    sections.end();
  }

  private void distribution(Histogram histogram, Scale scale) throws IOException {
    if (histogram.total() == 0) {
      sections.none();
      return;
    }
    html.open("div", "class", "distribution");
    new HistogramSvg(html, words, histogram, scale).write();
    html.open("div");
    table(histogram, scale);
    html.close("div").close("div");
    sections.note("note.bins");
    if (histogram.below() > 0) {
      sections.note("note.below", Figures.count(histogram.below()));
    }
  }

  private void table(Histogram histogram, Scale scale) throws IOException {
    HtmlTable table = HtmlTable.begin(html, words, "column.range", "#column.forms");
    for (Histogram.Bin bin : histogram.bins()) {
      row(
          table,
          words.of("chart.range", scale.show(bin.from()), scale.show(bin.to())),
          bin.count());
    }
    String top = scale.show(histogram.top());
    row(table, words.of("chart.at", top), histogram.atTop());
    row(table, words.of("chart.above", top), histogram.above());
    table.end();
  }

  private static void row(HtmlTable table, String range, int count) throws IOException {
    if (count > 0) {
      table.row().head(range).count(count).endRow();
    }
  }
}
