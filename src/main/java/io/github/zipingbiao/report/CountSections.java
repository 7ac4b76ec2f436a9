package io.github.zipingbiao.report;

import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.util.Map;

/** Writes the sections that count and add up forms. */
final class CountSections {
  /** Departments that are named: as many as a person compares. */
  private static final int MOST_DEPARTMENTS = 20;

  private final Html html;
  private final Words words;
  private final Sections sections;
  private final Statistics statistics;

  CountSections(Html html, Words words, Sections sections, Statistics statistics) {
    this.html = html;
    this.words = words;
    this.sections = sections;
    this.statistics = statistics;
  }

  void totals() throws IOException {
    sections.begin("totals");
    HtmlTable table =
        HtmlTable.begin(
            html,
            words,
            "column.kind",
            "#column.forms",
            "#column.summed",
            "#column.budget",
            "#column.executed",
            "#column.rate",
            "#column.verified.forms",
            "#column.verified.budget",
            "#column.verified.executed");
    for (Map.Entry<FormKind, KindTotals> kind : statistics.kinds().entrySet()) {
      KindTotals totals = kind.getValue();
      table.row().head(words.named("kind", kind.getKey().name())).count(totals.group().forms());
      sums(table, totals.all());
      amounts(table, totals.verified());
      table.endRow();
    }
    table.end();
    sections.note(
        "note.totals",
        Figures.count(statistics.withoutAmounts()),
        Figures.count(statistics.withoutUnit()));
    sections.end();
  }

  void years() throws IOException {
    sections.begin("years");
    HtmlTable table = groups("column.year");
    for (Groups.Named year : statistics.years().byName()) {
      group(table, year.name(), year.group());
    }
    unnamed(table, statistics.years());
    table.end();
    sections.note("note.groups");
    sections.end();
  }

  void departments() throws IOException {
    Groups departments = statistics.departments();
    sections.begin("departments");
    HtmlTable table = groups("column.department");
    for (Groups.Named department : departments.largest(MOST_DEPARTMENTS)) {
      group(table, department.name(), department.group());
    }
    if (departments.names() > MOST_DEPARTMENTS) {
      String count = Figures.count(departments.names() - MOST_DEPARTMENTS);
      group(table, words.of("page.rest", count), departments.rest(MOST_DEPARTMENTS));
    }
    unnamed(table, departments);
    table.end();
    sections.note("note.groups");
    if (departments.overflows()) {
      sections.note("note.names");
    }
    sections.end();
  }

  void kinds() throws IOException {
    sections.begin("kinds");
    HtmlTable table = groups("column.kind");
    for (Map.Entry<FormKind, KindTotals> kind : statistics.kinds().entrySet()) {
      group(table, words.named("kind", kind.getKey().name()), kind.getValue().group());
    }
    table.end();
    sections.note("note.groups");
    sections.end();
    sections.begin("media");
    table = groups("column.medium");
    for (Map.Entry<Medium, Group> medium : statistics.media().entrySet()) {
      group(table, words.named("medium", medium.getKey().name()), medium.getValue());
    }
    table.end();
    sections.note("note.groups");
    sections.end();
  }

  private void unnamed(HtmlTable table, Groups groups) throws IOException {
    if (groups.nameless().forms() > 0) {
      group(table, words.of("page.unknown"), groups.nameless());
    }
  }

  private HtmlTable groups(String name) throws IOException {
    return HtmlTable.begin(
        html,
        words,
        name,
        "#column.forms",
        "column.verdicts",
        "#verdict.VERIFIED",
        "#verdict.INCONSISTENT",
        "#verdict.UNPROVEN",
        "#verdict.INCOMPLETE",
        "#column.summed",
        "#column.budget",
        "#column.executed",
        "#column.rate");
  }

  private static void group(HtmlTable table, String name, Group group) throws IOException {
    table
        .row()
        .head(name)
        .count(group.forms())
        .verdicts(group)
        .count(group.count(Verdict.VERIFIED))
        .count(group.count(Verdict.INCONSISTENT))
        .count(group.count(Verdict.UNPROVEN))
        .count(group.count(Verdict.INCOMPLETE));
    sums(table, group.projects());
    table.endRow();
  }

  private static void sums(HtmlTable table, Sums sums) throws IOException {
    amounts(table, sums);
    table.number(Figures.percent(sums.rate()));
  }

  /** A sum of nothing is no 0, as the forms may well have had money. */
  private static void amounts(HtmlTable table, Sums sums) throws IOException {
    table.count(sums.forms());
    if (sums.forms() == 0) {
      table.number(Figures.NOTHING).number(Figures.NOTHING);
    } else {
      table.sum(sums.budget()).sum(sums.executed());
    }
  }
}
