package io.github.zipingbiao.report;

import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report wants to know of a document.
 *
 * @param name file name
 * @param sha256 SHA-256 of its bytes, empty where the JSON does not say
 * @param index number of the form where this is but one form of a document, from 0
 * @param forms the forms in their order
 * @param severities how many diagnostics there are of each severity
 * @param codes how many diagnostics there are of each code, but those of severity INFO
 * @param unusable how many numbers are too long to be counted with
 */
record DocumentSummary(
    String name,
    Optional<String> sha256,
    Optional<Integer> index,
    List<FormSummary> forms,
    EnumMap<Severity, Integer> severities,
    Map<String, Integer> codes,
    int unusable) {
  int errors() {
    return severities.getOrDefault(Severity.ERROR, 0);
  }

  int warnings() {
    return severities.getOrDefault(Severity.WARNING, 0);
  }

  /** Returns whether a person should look at the document. */
  boolean needsReview() {
    return errors() + warnings() > 0
        || forms.stream().anyMatch(form -> form.verdict() != Verdict.VERIFIED);
  }
}
