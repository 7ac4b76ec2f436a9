package io.github.zipingbiao.internal.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the planned value and the one reached where both stand in one cell, each labelled. */
final class ValuesInOneCell {
  /**
   * A label, a colon and a value, and the same again behind a line end or a stop. Stops are taken
   * as a whole, so that a text of many takes no longer than its length.
   */
  private static final Pattern TWO =
      Pattern.compile(
          "([^:\uFF1A]{2,10})[:\uFF1A](.+?)(?<![\\s;\uFF1B,\uFF0C])[\\s;\uFF1B,\uFF0C]++([^:\uFF1A\\s;\uFF1B,\uFF0C]{2,10})[:\uFF1A](.*)",
          Pattern.DOTALL);

  private static final Set<Concept> VALUES = EnumSet.of(Concept.TARGET, Concept.ACTUAL);

  private ValuesInOneCell() {}

  /** Gives both values of a row their places where the row has no other value reached. */
  static void part(Map<Concept, Slot> values, Lexicon lexicon) {
    Concept only = values.containsKey(Concept.TARGET) ? Concept.TARGET : Concept.ACTUAL;
    Slot both = values.get(only);
    if (both == null || values.keySet().containsAll(VALUES)) {
      return;
    }
    Matcher matcher = TWO.matcher(both.text().strip());
    if (matcher.matches()
        && lexicon.meaning(Label.of(matcher.group(1)), VALUES) == Concept.TARGET
        && lexicon.meaning(Label.of(matcher.group(3)), VALUES) == Concept.ACTUAL) {
      values.put(Concept.TARGET, both.withText(matcher.group(2).strip()));
      values.put(Concept.ACTUAL, both.withText(matcher.group(4).strip()));
    }
  }
}
