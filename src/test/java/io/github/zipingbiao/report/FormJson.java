package io.github.zipingbiao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A form as JSON, of which a test changes what it is about. */
final class FormJson {
  private static final String FORM =
      """
      "kind": {kind}, "title": "t", "fiscalYear": {year}, "pages": [1, 1], "medium": {medium},
      "project": {"name": {project}, "supervisingDepartment": {department}, "phone": null},
      "funds": {"unit": {unit}, "lines": [
        {"source": "FISCAL", "annualBudget": 7, "executed": 7, "executionRate": 1},
        {"source": "TOTAL", "annualBudget": {budget}, "executed": {executed}, "weight": 10,
         "executionRate": {rate}, "score": 9}]},
      "indicators": [{indicators}],
      "total": {"weight": 100, "score": {score}, "grade": null},
      "checks": [{checks}], "verdict": {verdict}
      """;

  private final Map<String, String> values = new LinkedHashMap<>();

  FormJson() {
    with("kind", "\"PROJECT\"").with("year", "2022").with("medium", "\"DIGITAL\"");
    with("project", "\"p\"").with("department", "\"d\"").with("unit", "\"万元\"");
    with("budget", "100").with("executed", "90").with("rate", "0.9").with("score", "95");
    with("indicators", "").with("checks", "").with("verdict", "\"VERIFIED\"");
  }

  /** Sets a value, JSON as it stands. */
  FormJson with(String name, String json) {
    values.put(name, json);
    return this;
  }

  FormJson failing(String rule) {
    return with(
            "checks",
            "{\"rule\": \"%s\", \"status\": \"FAIL\", \"expected\": 93, \"found\": 94.50, \"message\": \"m<m\"}"
                .formatted(rule))
        .with("verdict", "\"INCONSISTENT\"");
  }

  /** Returns the members of the form. */
  String members() {
    String text = FORM;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** Returns a document with these forms. */
  static String document(String sha256, String diagnostics, FormJson... forms) {
    return "{\"schemaVersion\": 1, \"source\": {\"name\": \"%s.pdf\", \"sha256\": \"%s\", \"pages\": 1},"
            .formatted(sha256, sha256)
        + List.of(forms).stream()
            .map(form -> "{" + form.members() + "}")
            .collect(Collectors.joining(",", "\"evaluations\": [", "],"))
        + "\"diagnostics\": ["
        + diagnostics
        + "]}";
  }

  /** Returns a line of the collected output. */
  static String line(String sha256, int index, FormJson form) {
    return "{\"source\": {\"name\": \"a.pdf\", \"sha256\": \"%s\"}, \"index\": %d, "
            .formatted(sha256, index)
        + form.members().replace("\n", " ")
        + "}";
  }
}
