package io.github.zipingbiao.review;

import static io.github.zipingbiao.review.ReviewHtml.escape;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the records of a document: what is doubtful first, then each form. */
final class RecordsHtml {
  private static final Set<String> NUMBERS =
      Set.of("initialBudget", "annualBudget", "executed", "executionRate", "weight", "score");

  private final Writer out;
  private final ReadResult result;
  private final Labels labels;
  private final Marks marks;

  RecordsHtml(Writer out, ReadResult result, Labels labels, Marks marks) {
    this.out = out;
    this.result = result;
    this.labels = labels;
    this.marks = marks;
  }

  void write() throws IOException {
    doubts();
    for (int i = 0; i < result.evaluations().size(); i++) {
      form(i, result.evaluations().get(i));
    }
  }

  private void doubts() throws IOException {
    section("page.doubts");
    out.write("<ul class=\"doubts\">");
    if (result.evaluations().isEmpty()) {
      out.write("<li>" + escape(labels.of("page.noform")) + "</li>");
    }
    boolean any = result.evaluations().isEmpty();
    for (int i = 0; i < result.evaluations().size(); i++) {
      for (Check check : result.evaluations().get(i).checks()) {
        if (check.status() == CheckStatus.FAIL) {
          any = true;
          failure(i, check);
        }
      }
    }
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (Marks.isDoubt(diagnostic)) {
        any = true;
        doubt(diagnostic);
      }
    }
    if (!any) {
      out.write("<li class=\"none\">" + escape(labels.of("page.nothing")) + "</li>");
    }
    out.write("</ul></section>\n");
  }

  private void failure(int form, Check check) throws IOException {
    String keys =
        check.fields().stream()
            .map(pointer -> Marks.key(form, pointer))
            .collect(Collectors.joining(" "));
    out.write("<li class=\"fail\" tabindex=\"0\" data-f=\"" + escape(keys) + "\">");
    out.write(escape(form(form) + labels.of("rule." + check.rule()) + figures(check)));
    out.write("<small>" + escape(check.message()) + "</small></li>");
  }

  private String figures(Check check) {
    if (check.expected().isEmpty() || check.found().isEmpty()) {
      return "";
    }
    return "："
        + labels.of("page.expected")
        + " "
        + check.expected().get().toPlainString()
        + "，"
        + labels.of("page.found")
        + " "
        + check.found().get().toPlainString();
  }

  private void doubt(Diagnostic diagnostic) throws IOException {
    int form = diagnostic.evaluation().orElse(-1);
    String field = diagnostic.field().orElse("");
    out.write("<li");
    if (form >= 0 && !field.isEmpty()) {
      out.write(" tabindex=\"0\" data-f=\"" + escape(Marks.key(form, field)) + "\"");
    }
    String place =
        diagnostic.page().isPresent()
            ? labels.of("page.page").replace("{0}", "" + diagnostic.page().getAsInt()) + " · "
            : "";
    String name = field.isEmpty() ? "" : labels.ofPointer(field) + " · ";
    String said = form(form) + place + name + labels.of("code." + diagnostic.code().name());
    out.write(">" + escape(said) + "<small>" + escape(diagnostic.message()) + "</small></li>");
  }

  /** Names the form where there are several. */
  private String form(int form) {
    return form < 0 || result.evaluations().size() < 2 ? "" : "[" + (form + 1) + "] ";
  }

  private void form(int index, SelfEvaluation form) throws IOException {
    FormFields fields = new FormFields(form);
    out.write("<article><h2>" + escape(form(index) + form.project().name().orElse("")) + " ");
    out.write("<span class=\"verdict " + form.verdict() + "\">");
    out.write(escape(labels.of("verdict." + form.verdict())) + "</span></h2>\n");
    pairs(index, "section.head", fields.head());
    String unit = form.funds().unit().map(text -> " · " + text).orElse("");
    rows(index, labels.of("section.funds") + unit, fields.funds());
    pairs(index, "section.goals", fields.goals());
    rows(index, labels.of("section.indicators"), fields.indicators());
    pairs(index, "section.total", fields.total());
    other(index, fields.other());
    checks(form.checks());
    out.write("</article>\n");
  }

  private void pairs(int form, String heading, List<Field> fields) throws IOException {
    section(heading);
    out.write("<table class=\"pairs\">");
    for (Field field : fields) {
      if (!field.text().isEmpty()) {
        pair(form, labels.of("field." + field.name()), field);
      }
    }
    out.write("</table></section>\n");
  }

  private void pair(int form, String label, Field field) throws IOException {
    out.write("<tr><th scope=\"row\">" + escape(label) + "</th>");
    value(form, field, "");
    out.write("</tr>");
  }

  private void rows(int form, String heading, List<List<Field>> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    out.write("<section><h3>" + escape(heading) + "</h3><table class=\"wide\"><thead><tr>");
    for (Field field : rows.get(0)) {
      out.write("<th scope=\"col\">" + escape(labels.of("field." + field.name())) + "</th>");
    }
    out.write("</tr></thead><tbody>");
    for (List<Field> row : rows) {
      out.write("<tr>");
      for (Field field : row) {
        value(form, field, labels.of("field." + field.name()));
      }
      out.write("</tr>\n");
    }
    out.write("</tbody></table></section>\n");
  }

  private void other(int form, List<FormFields.LabelledField> fields) throws IOException {
    if (fields.isEmpty()) {
      return;
    }
    section("section.other");
    out.write("<table class=\"pairs\">");
    for (FormFields.LabelledField field : fields) {
      pair(form, field.label(), field.field());
    }
    out.write("</table></section>\n");
  }

  private void value(int form, Field field, String label) throws IOException {
    String key = Marks.key(form, field.pointer());
    String kind = NUMBERS.contains(field.name()) ? "number" : field.name();
    String style = kind + " " + marks.style(key);
    out.write("<td class=\"" + style.strip() + "\"");
    if (!label.isEmpty()) {
      out.write(" data-label=\"" + escape(label) + "\"");
    }
    if (!field.text().isEmpty()) {
      out.write(" tabindex=\"0\" data-f=\"" + escape(key) + "\"");
    }
    out.write(">" + escape(field.text()) + "</td>");
  }

  private void checks(List<Check> checks) throws IOException {
    section("page.checks");
    out.write("<ul class=\"checks\">");
    for (Check check : checks) {
      out.write("<li class=\"" + check.status() + "\"><span class=\"tag\">");
      out.write(escape(labels.of("status." + check.status())) + "</span> ");
      out.write(escape(labels.of("rule." + check.rule()) + figures(check)) + "</li>");
    }
    out.write("</ul></section>\n");
  }

  private void section(String heading) throws IOException {
    out.write("<section><h3>" + escape(labels.of(heading)) + "</h3>");
  }
}
