package io.github.zipingbiao.export;

import io.github.zipingbiao.model.Comparison;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Funds;
import io.github.zipingbiao.model.Goals;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.LabelledValue;
import io.github.zipingbiao.model.Level1Kind;
import io.github.zipingbiao.model.Level2Kind;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.PageRange;
import io.github.zipingbiao.model.Project;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Total;
import io.github.zipingbiao.model.Verdict;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.Provenance;
import io.github.zipingbiao.provenance.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The forms in JSON that {@link JsonWriter} wrote earlier, edited since or not: one result, several
 * one a line, or evaluations one a line. What is missing counts as blank; checks are left out, and
 * the verdict is INCOMPLETE, for both are to be computed anew.
 */
public final class SavedForms {
  private SavedForms() {}

  /**
   * A form and where it stands.
   *
   * @param document SHA-256 of its document, "" where the JSON does not say
   * @param index its place in that document, from 0
   * @param evaluation the form
   */
  public record Form(String document, int index, SelfEvaluation evaluation) {}

  /**
   * Reads to the end.
   *
   * @return the forms in their order
   * @throws IOException if this is no such JSON, or not whole, or the stream throws it
   */
  public static List<Form> read(InputStream in) throws IOException {
    List<Form> forms = new ArrayList<>();
    List<JsonTree> roots = JsonTree.readAll(in);
    for (JsonTree root : roots) {
      String document = root.object("source").text("sha256").orElse("");
      int index = root.integer("index").orElse(0);
      for (JsonTree evaluation : evaluations(root)) {
        forms.add(new Form(document, index++, form(evaluation)));
      }
    }
    if (roots.isEmpty()) {
      throw new IOException("The JSON text is empty");
    }
    return forms;
  }

  /** A result holds evaluations; a line of the collected output is one itself. */
  private static List<JsonTree> evaluations(JsonTree root) throws IOException {
    for (String name : root.names()) {
      if (name.equals("evaluations")) {
        return root.objects("evaluations");
      }
    }
    if (root.objects("indicators").isEmpty() && root.object("funds").objects("lines").isEmpty()) {
      throw new IOException("The JSON text holds no evaluation");
    }
    return List.of(root);
  }

  private static SelfEvaluation form(JsonTree json) throws IOException {
    Optional<Integer> year = json.integer("fiscalYear");
    return new SelfEvaluation(
        constant(FormKind.class, json, "kind").orElse(FormKind.OTHER),
        json.text("title"),
        year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty(),
        pages(json.numbers("pages")),
        constant(Medium.class, json, "medium").orElse(Medium.DIGITAL),
        project(json.object("project")),
        funds(json.object("funds")),
        goals(json.object("goals")),
        indicators(json.objects("indicators")),
        total(json.object("total")),
        labelled(json.objects("other")),
        List.of(),
        Verdict.INCOMPLETE,
        provenance(json.object("provenance")));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonTree json, String name)
      throws IOException {
    return json.text(name).map(text -> Enum.valueOf(type, text));
  }

  private static PageRange pages(List<BigDecimal> pages) {
    return pages.size() == 2
        ? new PageRange(pages.get(0).intValueExact(), pages.get(1).intValueExact())
        : new PageRange(1, 1);
  }

  private static Project project(JsonTree json) throws IOException {
    return new Project(
        json.text("name"),
        json.text("code"),
        json.text("supervisingDepartment"),
        json.text("implementingUnit"),
        json.text("leader"),
        json.text("phone"));
  }

  private static Funds funds(JsonTree json) throws IOException {
    List<FundLine> lines = new ArrayList<>();
    for (JsonTree line : json.objects("lines")) {
      lines.add(
          new FundLine(
              constant(FundSource.class, line, "source").orElse(FundSource.OTHER),
              line.text("label").orElse(""),
              line.number("initialBudget"),
              line.number("annualBudget"),
              line.number("executed"),
              line.number("weight"),
              line.number("executionRate"),
              line.number("score"),
              line.text("unit")));
    }
    return new Funds(json.text("unit"), lines);
  }

  private static Goals goals(JsonTree json) throws IOException {
    return new Goals(json.text("expected"), json.text("adjusted"), json.text("actual"));
  }

  private static List<Indicator> indicators(List<JsonTree> rows) throws IOException {
    List<Indicator> indicators = new ArrayList<>();
    for (JsonTree row : rows) {
      indicators.add(
          new Indicator(
              row.text("level1"),
              row.number("level1Points"),
              row.text("level2"),
              row.number("level2Points"),
              row.text("name"),
              row.text("target"),
              row.text("actual"),
              row.number("weight"),
              row.number("score"),
              row.text("deviation"),
              value(row.object("targetValue")),
              value(row.object("actualValue")),
              labelled(row.objects("other")),
              constant(Level1Kind.class, row, "level1Kind"),
              constant(Level2Kind.class, row, "level2Kind")));
    }
    return indicators;
  }

  private static Optional<IndicatorValue> value(JsonTree json) throws IOException {
    Optional<String> type = json.text("type");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type.get()) {
          case "QUANTITY" ->
              new IndicatorValue.Quantity(
                  constant(Comparison.class, json, "comparison").orElse(Comparison.EQUAL),
                  json.number("amount").orElseThrow(() -> new IOException("no amount")),
                  json.number("upper"),
                  json.text("unit"));
          case "DEADLINE" -> deadline(json);
          default -> new IndicatorValue.Description();
        });
  }

  private static IndicatorValue deadline(JsonTree json) throws IOException {
    Optional<Integer> quarter = json.integer("quarter");
    return new IndicatorValue.Deadline(
        json.text("date").map(LocalDate::parse),
        quarter.isPresent() ? OptionalInt.of(quarter.get()) : OptionalInt.empty());
  }

  private static Total total(JsonTree json) throws IOException {
    return new Total(json.number("weight"), json.number("score"), json.text("grade"));
  }

  private static List<LabelledValue> labelled(List<JsonTree> items) throws IOException {
    List<LabelledValue> values = new ArrayList<>();
    for (JsonTree item : items) {
      values.add(new LabelledValue(item.text("label").orElse(""), item.text("value").orElse("")));
    }
    return values;
  }

  private static Provenance provenance(JsonTree json) throws IOException {
    Map<String, List<SourceSpan>> spans = new LinkedHashMap<>();
    for (String pointer : json.names()) {
      List<SourceSpan> places = new ArrayList<>();
      for (JsonTree span : json.objects(pointer)) {
        places.add(span(span));
      }
      spans.put(pointer, places);
    }
    return Provenance.of(spans);
  }

  private static SourceSpan span(JsonTree json) throws IOException {
    List<BigDecimal> box = json.numbers("box");
    if (box.size() != 4) {
      throw new IOException("The JSON text has a box without four edges");
    }
    return new SourceSpan(
        json.integer("page").orElse(1),
        new BoundingBox(
            box.get(0).doubleValue(),
            box.get(1).doubleValue(),
            box.get(2).doubleValue(),
            box.get(3).doubleValue()),
        json.text("text").orElse(""),
        json.number("confidence").map(BigDecimal::doubleValue).orElse(1.0));
  }
}
