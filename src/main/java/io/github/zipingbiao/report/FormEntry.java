package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A form in a list.
 *
 * @param document the document that holds it
 * @param number its number in the document, from 1
 * @param project name of the project
 * @param department supervising department
 * @param year fiscal year
 * @param verdict what its checks come to
 * @param points points of the whole form
 * @param score score of the whole form
 * @param contradictions the first checks that say that it contradicts itself
 * @param contradictionCount how many there are
 */
record FormEntry(
    DocumentEntry document,
    int number,
    Optional<String> project,
    Optional<String> department,
    Optional<Integer> year,
    Verdict verdict,
    Optional<BigDecimal> points,
    Optional<BigDecimal> score,
    List<Check> contradictions,
    int contradictionCount) {
  /** Contradictions that are shown of a form: more are found in its JSON. */
  private static final int MOST_CONTRADICTIONS = 5;

  private static final Comparator<FormEntry> BY_PLACE =
      Comparator.comparing((FormEntry form) -> form.document().name())
          .thenComparingInt(FormEntry::number);

  /** The lowest score first; only of forms that have one. */
  static final Comparator<FormEntry> LOWEST_FIRST =
      Comparator.comparing((FormEntry form) -> form.score().orElseThrow()).thenComparing(BY_PLACE);

  /** The form with most contradictions first. */
  static final Comparator<FormEntry> MOST_CONTRADICTORY_FIRST =
      Comparator.comparingInt(FormEntry::contradictionCount).reversed().thenComparing(BY_PLACE);

  static FormEntry of(DocumentEntry document, int number, FormSummary form, Failures failures) {
    List<Check> contradictions = form.checks().stream().filter(failures::contradicts).toList();
    return new FormEntry(
        document,
        number,
        form.project(),
        form.department(),
        form.year(),
        form.verdict(),
        form.points(),
        form.score(),
        contradictions.stream().limit(MOST_CONTRADICTIONS).toList(),
        contradictions.size());
  }
}
