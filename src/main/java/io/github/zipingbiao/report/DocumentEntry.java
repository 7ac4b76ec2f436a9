package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document in a list.
 *
 * @param name its path in the archive
 * @param place where it is found
 * @param forms how many forms it holds
 * @param verdicts how many of them have which verdict
 * @param errors diagnostics of severity ERROR
 * @param warnings diagnostics of severity WARNING
 * @param codes how many of these diagnostics have which code
 */
record DocumentEntry(
    String name,
    DocumentPlace place,
    int forms,
    Map<Verdict, Integer> verdicts,
    int errors,
    int warnings,
    Map<String, Integer> codes) {
  /** Codes that are kept of a document; there are hardly more than a dozen in all. */
  private static final int MOST_CODES = 20;

  /** The order of documents to review: as in the view of the database, the worst first. */
  static final Comparator<DocumentEntry> WORST_FIRST =
      Comparator.comparingInt(DocumentEntry::errors)
          .thenComparingInt(DocumentEntry::warnings)
          .reversed()
          .thenComparing(DocumentEntry::name);

  static DocumentEntry of(DocumentSummary document, DocumentPlace place) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    document.forms().forEach(form -> verdicts.merge(form.verdict(), 1, Integer::sum));
    Map<String, Integer> codes = new LinkedHashMap<>();
    document.codes().entrySet().stream()
        .limit(MOST_CODES)
        .forEach(entry -> codes.put(entry.getKey(), entry.getValue()));
    return new DocumentEntry(
        Cut.name(place.folder() + document.name()),
        place,
        document.forms().size(),
        verdicts,
        document.errors(),
        document.warnings(),
        codes);
  }
}
