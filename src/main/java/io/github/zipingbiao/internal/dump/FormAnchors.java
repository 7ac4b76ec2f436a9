package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.dump.Headings.Reading;
import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Label;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headers of the sections of one form among its words.
 *
 * @param funds header of the funds; null where there is none
 * @param goals headings of the goals; null where there are none
 * @param indicators header of the indicators; null where there is none
 */
record FormAnchors(Reading funds, Reading goals, Reading indicators) {
  private static final Set<Concept> MONEY =
      EnumSet.of(Concept.INITIAL_BUDGET, Concept.ANNUAL_BUDGET, Concept.EXECUTED, Concept.RATE);
  private static final Set<Concept> FUNDS =
      EnumSet.of(
          Concept.INITIAL_BUDGET,
          Concept.ANNUAL_BUDGET,
          Concept.EXECUTED,
          Concept.RATE,
          Concept.WEIGHT,
          Concept.SCORE,
          Concept.OTHER);
  private static final Set<Concept> GOALS =
      EnumSet.of(Concept.GOAL_EXPECTED, Concept.GOAL_ADJUSTED, Concept.GOAL_ACTUAL);
  private static final Set<Concept> INDICATORS =
      EnumSet.of(
          Concept.LEVEL1,
          Concept.LEVEL2,
          Concept.NAME,
          Concept.TARGET,
          Concept.SIGN,
          Concept.UNIT,
          Concept.ACTUAL,
          Concept.WEIGHT,
          Concept.SCORE,
          Concept.DEVIATION,
          Concept.OTHER);
  private static final Set<Concept> NAMING =
      EnumSet.of(Concept.LEVEL1, Concept.LEVEL2, Concept.NAME);
  private static final Set<Concept> VALUES =
      EnumSet.of(Concept.TARGET, Concept.ACTUAL, Concept.WEIGHT, Concept.SCORE);

  /** A section label has at most this many words. */
  private static final int SECTION_WORDS = 6;

  /** A word that only may mean something does not name a section. */
  private static final double SURE = 0.9;

  static FormAnchors in(Dump dump, List<Word> words, Lexicon lexicon) {
    Reading indicators = indicators(dump, words, lexicon);
    int end = indicators == null ? words.size() : indicators.from();
    Reading funds = best(dump, words, lexicon, FUNDS, 0, end, MONEY, 2);
    int from = funds == null ? 0 : funds.to();
    if (funds != null) {
      funds = withoutSection(funds, words, lexicon, Concept.FUNDS_SECTION, FUNDS);
    }
    Reading goals = best(dump, words, lexicon, GOALS, from, end, GOALS, 2);
    return new FormAnchors(funds, goals, indicators);
  }

  /** Returns the header of the indicators in a dump that keeps its columns; null where none. */
  static LayoutHeader indicatorHeader(List<DumpLine> lines, Lexicon lexicon) {
    return LayoutHeader.find(
        lines,
        0,
        lines.size(),
        lexicon,
        INDICATORS,
        roles ->
            count(roles, NAMING) > 0
                && count(roles, VALUES) > 0
                && count(roles, NAMING) + count(roles, VALUES) >= 3);
  }

  /** Returns the header of the funds in a dump that keeps its columns; null where none. */
  static LayoutHeader fundHeader(List<DumpLine> lines, int to, Lexicon lexicon) {
    return LayoutHeader.find(lines, 0, to, lexicon, FUNDS, roles -> count(roles, MONEY) >= 2);
  }

  /** Returns the headings of the goals in a dump that keeps its columns; null where none. */
  static LayoutHeader goalHeader(List<DumpLine> lines, int from, int to, Lexicon lexicon) {
    return LayoutHeader.find(lines, from, to, lexicon, GOALS, roles -> count(roles, GOALS) >= 2);
  }

  private static long count(Set<Concept> roles, Set<Concept> among) {
    return roles.stream().filter(among::contains).count();
  }

  private static Reading indicators(Dump dump, List<Word> words, Lexicon lexicon) {
    Headings headings = new Headings(dump, words, lexicon, INDICATORS);
    Reading best = null;
    for (int i = 0; i < words.size(); i++) {
      Reading reading = headings.from(i, words.size());
      boolean header =
          reading != null
              && reading.count(NAMING) > 0
              && reading.count(VALUES) > 0
              && reading.count(NAMING) + reading.count(VALUES) >= 3;
      if (header && (best == null || reading.worth() > best.worth() && i < best.to())) {
        best = reading;
      } else if (best != null && i >= best.to()) {
        break;
      }
    }
    return best == null
        ? null
        : withoutSection(best, words, lexicon, Concept.INDICATORS_SECTION, INDICATORS);
  }

  /** The label of the whole section may read like a heading, or like a part of the first. */
  private static Reading withoutSection(
      Reading reading, List<Word> words, Lexicon lexicon, Concept section, Set<Concept> roles) {
    Headings.Heading first = reading.headings().get(0);
    for (int cut = first.to() - 1; cut > first.from(); cut--) {
      boolean labelled = sure(text(words, first.from(), cut), lexicon, section);
      Concept rest = lexicon.meaning(Label.of(text(words, cut, first.to())), roles);
      if (labelled && rest != null) {
        List<Headings.Heading> headings = new ArrayList<>(reading.headings());
        headings.set(0, new Headings.Heading(cut, first.to(), rest));
        return new Reading(reading.worth(), headings);
      }
    }
    return reading;
  }

  private static Reading best(
      Dump dump,
      List<Word> words,
      Lexicon lexicon,
      Set<Concept> roles,
      int from,
      int to,
      Set<Concept> needed,
      int count) {
    Headings headings = new Headings(dump, words, lexicon, roles);
    Reading best = null;
    for (int i = from; i < to; i++) {
      Reading reading = headings.from(i, to);
      if (reading != null
          && reading.count(needed) >= count
          && (best == null || reading.worth() > best.worth() && i < best.to())) {
        best = reading;
      } else if (best != null && i >= best.to()) {
        break;
      }
    }
    return best;
  }

  /** Returns where the label of a section begins that ends at a word; the word where none does. */
  static int sectionBefore(int end, int from, List<Word> words, Lexicon lexicon, Concept section) {
    int best = end;
    for (int i = end - 1; i >= Math.max(from, end - SECTION_WORDS); i--) {
      if (sure(text(words, i, end), lexicon, section)) {
        best = i;
      }
    }
    return best;
  }

  static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    words.subList(from, to).forEach(word -> text.append(word.text()));
    return text.toString();
  }

  static boolean sure(String text, Lexicon lexicon, Concept concept) {
    Map<Concept, Double> scores = lexicon.scores(Label.of(text), EnumSet.of(concept));
    return scores.getOrDefault(concept, 0.0) >= SURE;
  }
}
