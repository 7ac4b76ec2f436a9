package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.mapping.Candidate;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.internal.repair.Contradictions.Place;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mends recognised numbers. Where a form contradicts itself, the fewest other readings of its cells
 * are sought that make it hold. They are put in only if there is one answer alone; if there are
 * several, everything stays as it was read and the answers are named. A form without contradictions
 * and a number without other readings, such as any of a text layer, are never touched: a form that
 * is printed wrong has, as a rule, no other reading that would be right.
 *
 * <p>Thread-safe.
 */
public final class Repair {
  /** A runner-up below this is a guess of the recogniser, not something that the picture shows. */
  private static final double SUPPORTED = 0.03;

  /** Two changes at once satisfy an equation by chance more often, so both must be likelier. */
  private static final double SUPPORTED_PAIR = 0.1;

  /** More answers than this are not worth naming. */
  private static final int MOST_NAMED = 5;

  private final Checker checker;
  private final Contradictions contradictions;

  /** Creates a repair that goes by the rules of a checker. */
  public Repair(Checker checker) {
    this.checker = checker;
    contradictions = new Contradictions(checker);
  }

  /**
   * Returns the readings with the numbers mended that can be, and with diagnostics about them. The
   * provenance keeps the text as it was read.
   *
   * @param evaluation index of the form in the result
   */
  public Readings mend(Readings readings, int evaluation) {
    List<Change> changes = changes(readings);
    if (changes.isEmpty()) {
      return readings;
    }
    Search search = new Search(contradictions, readings.evaluation());
    List<Diagnostic> diagnostics = new ArrayList<>(readings.diagnostics());
    List<Change> mended = new ArrayList<>();
    for (Set<Place> places : groups(search.before(), changes, readings)) {
      List<Change> usable = changes.stream().filter(c -> concerns(c, places, readings)).toList();
      List<List<Change>> remedies = search.remedies(places, usable);
      if (remedies.size() == 1 && isSupported(remedies.get(0), readings)) {
        mended.addAll(remedies.get(0));
        report(remedies.get(0), places, readings, evaluation, diagnostics);
      } else if (!remedies.isEmpty()) {
        reportLeft(remedies, readings, evaluation, diagnostics);
      }
    }
    Readings after =
        new Readings(
            Search.changed(readings.evaluation(), mended), diagnostics, readings.candidates());
    return new Proof(checker.proven(after.evaluation())).reported(after, evaluation);
  }

  private boolean isSupported(List<Change> remedy, Readings readings) {
    boolean single = remedy.size() == 1;
    double least = single ? SUPPORTED : SUPPORTED_PAIR;
    boolean shown = remedy.stream().allMatch(change -> change.candidate().probability() >= least);
    boolean likeliest = remedy.stream().allMatch(change -> isLikeliest(change, readings));
    return shown && (likeliest || (single && isProven(remedy.get(0), readings)));
  }

  private boolean isProven(Change change, Readings readings) {
    SelfEvaluation changed = Search.changed(readings.evaluation(), List.of(change));
    return checker.proven(changed).containsAll(change.pointers());
  }

  /**
   * Where recognition likes another reading of the cell better, that one may be right, and another
   * doubtful number of the equation wrong.
   */
  private static boolean isLikeliest(Change change, Readings readings) {
    return readings.candidates().get(change.pointers().get(0)).stream()
        .allMatch(other -> other.probability() <= change.candidate().probability());
  }

  /** The cells with other readings; a merged cell is one, however many rows it fills. */
  private static List<Change> changes(Readings readings) {
    Map<List<Object>, List<String>> cells = new LinkedHashMap<>();
    readings
        .candidates()
        .keySet()
        .forEach(at -> cells.computeIfAbsent(cell(at, readings), k -> new ArrayList<>()).add(at));
    List<Change> changes = new ArrayList<>();
    for (List<String> pointers : cells.values()) {
      for (Candidate candidate : readings.candidates().get(pointers.get(0))) {
        changes.add(new Change(pointers, candidate));
      }
    }
    return changes;
  }

  private static List<Object> cell(String pointer, Readings readings) {
    List<SourceSpan> spans = readings.evaluation().provenance().at(pointer);
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    return spans.isEmpty() ? List.of(pointer) : List.of(field, spans);
  }

  /** Contradictions that some change may remove together are to be removed together. */
  private static List<Set<Place>> groups(
      Set<Place> places, List<Change> changes, Readings readings) {
    List<Set<Place>> groups = new ArrayList<>();
    for (Place place : places) {
      Set<Place> group = new LinkedHashSet<>(Set.of(place));
      for (Set<Place> other : List.copyOf(groups)) {
        Set<Place> one = Set.of(place);
        if (changes.stream()
            .anyMatch(c -> concerns(c, one, readings) && concerns(c, other, readings))) {
          group.addAll(other);
          groups.remove(other);
        }
      }
      groups.add(group);
    }
    return groups;
  }

  /** A number that was not understood is in no equation, so it may be the one missing in any. */
  private static boolean concerns(Change change, Set<Place> places, Readings readings) {
    return readings.diagnostics().stream().anyMatch(d -> isMissing(change, d))
        || places.stream()
            .anyMatch(place -> change.pointers().stream().anyMatch(place.fields()::contains));
  }

  private static boolean isMissing(Change change, Diagnostic diagnostic) {
    return diagnostic.code() == DiagnosticCode.NOT_A_NUMBER
        && diagnostic.field().filter(change.pointers()::contains).isPresent();
  }

  private static void report(
      List<Change> remedy,
      Set<Place> places,
      Readings readings,
      int evaluation,
      List<Diagnostic> diagnostics) {
    String rules = places.stream().map(Place::rule).distinct().collect(Collectors.joining(", "));
    for (Change change : remedy) {
      diagnostics.removeIf(d -> isMissing(change, d));
      String message =
          "read "
              + original(change, readings)
              + ", mended to \""
              + change.candidate().text()
              + "\": "
              + change.candidate().cause()
              + ", and no other reading satisfies "
              + rules;
      diagnostics.add(
          diagnostic(DiagnosticCode.NUMBER_REPAIRED, message, change, readings, evaluation));
    }
  }

  private static void reportLeft(
      List<List<Change>> remedies,
      Readings readings,
      int evaluation,
      List<Diagnostic> diagnostics) {
    String answers =
        remedies.stream()
            .limit(MOST_NAMED)
            .map(
                remedy -> remedy.stream().map(Repair::answer).collect(Collectors.joining(" with ")))
            .collect(Collectors.joining("; "));
    String message =
        remedies.size() == 1
            ? "left as read, because recognition holds the reading unlikely that satisfies the rules: "
            : "left as read, because "
                + remedies.size()
                + " changes would each satisfy the rules: ";
    remedies.stream()
        .flatMap(List::stream)
        .collect(Collectors.toMap(Change::pointers, c -> c, (a, b) -> a, LinkedHashMap::new))
        .values()
        .forEach(
            change ->
                diagnostics.add(
                    diagnostic(
                        DiagnosticCode.REPAIR_AMBIGUOUS,
                        message + answers,
                        change,
                        readings,
                        evaluation)));
  }

  private static String answer(Change change) {
    return change.pointers().get(0) + " \"" + change.candidate().text() + "\"";
  }

  private static String original(Change change, Readings readings) {
    return readings.evaluation().provenance().at(change.pointers().get(0)).stream()
        .map(span -> "\"" + span.text() + "\"")
        .findFirst()
        .orElse("no number");
  }

  private static Diagnostic diagnostic(
      DiagnosticCode code, String message, Change change, Readings readings, int evaluation) {
    String pointer = change.pointers().get(0);
    Diagnostic diagnostic =
        Diagnostic.ofDocument(Severity.WARNING, code, message).about(evaluation, pointer);
    List<SourceSpan> spans = readings.evaluation().provenance().at(pointer);
    return spans.isEmpty() ? diagnostic : diagnostic.at(spans.get(0).page(), spans.get(0).box());
  }
}
