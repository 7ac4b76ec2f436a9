package io.github.zipingbiao.report;

import io.github.zipingbiao.model.CheckStatus;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes where points were lost, and which rules fail. */
final class PointsSections {
  /** Kinds of indicators that are named: forms have five, the others are misread or odd. */
  private static final int MOST_KINDS = 30;

  private final Html html;
  private final Words words;
  private final Sections sections;
  private final Statistics statistics;

  PointsSections(Html html, Words words, Sections sections, Statistics statistics) {
    this.html = html;
    this.words = words;
    this.sections = sections;
    this.statistics = statistics;
  }

  void points() throws IOException {
    sections.begin("points");
    HtmlTable table =
        HtmlTable.begin(
            html,
            words,
            "column.level1",
            "#column.indicators",
            "#column.without",
            "#column.weight",
            "#column.lost",
            "#column.lostShare");
    points(table, words.of("points.funds"), statistics.fundsPointsLost());
    PointsLost rest = new PointsLost();
    rest.addAll(statistics.furtherPointsLost());
    List<Map.Entry<String, PointsLost>> kinds =
        statistics.pointsLost().entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, PointsLost> kind) -> kind.getValue().rows())
                    .reversed())
            .toList();
    for (Map.Entry<String, PointsLost> kind :
        kinds.subList(0, Math.min(MOST_KINDS, kinds.size()))) {
      String name = kind.getKey().isEmpty() ? words.of("page.unknown") : kind.getKey();
      points(table, name, kind.getValue());
    }
    kinds.stream().skip(MOST_KINDS).forEach(kind -> rest.addAll(kind.getValue()));
    if (rest.rows() > 0) {
      points(table, words.of("page.further"), rest);
    }
    table.end();
    sections.note("note.points");
    sections.end();
  }

  private static void points(HtmlTable table, String name, PointsLost lost) throws IOException {
    table
        .row()
        .head(name)
        .count(lost.rows())
        .count(lost.withoutPoints())
        .sum(lost.weight())
        .sum(lost.lost())
        .number(Figures.percent(Figures.share(lost.lost(), lost.weight())))
        .endRow();
  }

  void rules() throws IOException {
    sections.begin("rules");
    HtmlTable table =
        HtmlTable.begin(
            html,
            words,
            "column.rule",
            "#column.failing",
            "#column.failures",
            "#column.contradictions",
            "#column.passes");
    List<Map.Entry<String, RuleCounts>> rules =
        statistics.rules().entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, RuleCounts> rule) -> rule.getValue().failingForms())
                    .reversed())
            .limit(MOST_KINDS)
            .toList();
    for (Map.Entry<String, RuleCounts> rule : rules) {
      RuleCounts counts = rule.getValue();
      table
          .row()
          .head(words.named("rule", rule.getKey()))
          .count(counts.failingForms())
          .count(counts.count(CheckStatus.FAIL))
          .count(counts.contradictions())
          .count(counts.count(CheckStatus.PASS))
          .endRow();
    }
    table.end();
    sections.note("note.rules");
    sections.end();
  }
}
