package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.internal.repair.Contradictions.Place;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches the fewest changes that remove contradictions and bring no other. */
final class Search {
  /**
   * Pairs tried for one group of contradictions. A form is proved in some 0.1 ms, so the search
   * stays below half a second on any form.
   */
  private static final int MOST_PAIRS = 4000;

  /** Less likely readings are not tried in pairs: nearly any two of them satisfy some sum. */
  private static final double LEAST_OF_PAIR = 0.02;

  private final Contradictions contradictions;
  private final SelfEvaluation form;
  private final Set<Place> before;

  Search(Contradictions contradictions, SelfEvaluation form) {
    this.contradictions = contradictions;
    this.form = form;
    before = contradictions.in(form);
  }

  /** Returns where the form contradicts itself as it was read. */
  Set<Place> before() {
    return before;
  }

  /**
   * Returns every set of changes of the smallest size that removes the places, brings no new ones,
   * and whose numbers an equation then proves to the last digit; empty where one or two changes do
   * not, or where trying all would take too long.
   */
  List<List<Change>> remedies(Set<Place> places, List<Change> changes) {
    List<List<Change>> remedies = new ArrayList<>();
    for (Change change : changes) {
      tryOut(List.of(change), places, remedies);
    }
    if (remedies.isEmpty()) {
      tryPairs(changes.stream().filter(Search::isLikely).toList(), places, remedies);
    }
    return remedies;
  }

  private static boolean isLikely(Change change) {
    return change.candidate().probability() >= LEAST_OF_PAIR;
  }

  private void tryPairs(List<Change> changes, Set<Place> places, List<List<Change>> remedies) {
    if ((long) changes.size() * (changes.size() - 1) / 2 > MOST_PAIRS) {
      return;
    }
    for (int i = 0; i < changes.size(); i++) {
      for (Change second : changes.subList(i + 1, changes.size())) {
        if (!second.pointers().equals(changes.get(i).pointers())) {
          tryOut(List.of(changes.get(i), second), places, remedies);
        }
      }
    }
  }

  private void tryOut(List<Change> changes, Set<Place> places, List<List<Change>> remedies) {
    SelfEvaluation changed = changed(form, changes);
    Set<Place> after = contradictions.in(changed);
    boolean better = before.containsAll(after) && after.stream().noneMatch(places::contains);
    if (better) {
      Set<String> proven = contradictions.proven(changed);
      if (changes.stream().allMatch(change -> proven.containsAll(change.pointers()))) {
        remedies.add(changes);
      }
    }
  }

  static SelfEvaluation changed(SelfEvaluation form, List<Change> changes) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (Change change : changes) {
      change.pointers().forEach(at -> numbers.put(at, change.candidate().value()));
    }
    return new NumberSetter(numbers).in(form);
  }
}
