package io.github.zipingbiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Groups of forms by a name that a form may lack. Not thread-safe. */
final class Groups {
  private final int most;

  private final Map<String, Group> named = new TreeMap<>();
  private final Group nameless = new Group();
  private final Group further = new Group();

  /**
   * Makes groups of no forms.
   *
   * @param most most names that are kept; forms with further ones are counted together
   */
  Groups(int most) {
    this.most = most;
  }

  /**
   * A group with its name.
   *
   * @param name what its forms have in common
   * @param group the counts
   */
  record Named(String name, Group group) {}

  void add(Optional<String> name, FormSummary form, Optional<Amounts> amounts) {
    Group group = name.map(this::group).orElse(nameless);
    group.add(form, amounts);
  }

  private Group group(String name) {
    return named.size() >= most && !named.containsKey(name)
        ? further
        : named.computeIfAbsent(name, key -> new Group());
  }

  List<Named> byName() {
    List<Named> all = new ArrayList<>();
    named.forEach((name, group) -> all.add(new Named(name, group)));
    return all;
  }

  /** Returns the largest groups, and those of the same size by name. */
  List<Named> largest(int count) {
    return byName().stream()
        .sorted(Comparator.comparingInt((Named entry) -> entry.group().forms()).reversed())
        .limit(count)
        .toList();
  }

  /** Returns all forms with a name but those of the largest groups. */
  Group rest(int count) {
    Group rest = new Group();
    rest.addAll(further);
    byName().stream()
        .sorted(Comparator.comparingInt((Named entry) -> entry.group().forms()).reversed())
        .skip(count)
        .forEach(entry -> rest.addAll(entry.group()));
    return rest;
  }

  /** Returns the forms that lack a name. */
  Group nameless() {
    return nameless;
  }

  /** Returns the number of names, those beyond the bound not among them. */
  int names() {
    return named.size();
  }

  /** Returns whether there were more names than are kept. */
  boolean overflows() {
    return further.forms() > 0;
  }
}
