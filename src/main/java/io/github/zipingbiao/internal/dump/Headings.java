package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Label;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings that stand one after the other, each wrapped over some words: of all ways to cut the
 * words, the one that the lexicon understands best.
 */
final class Headings {
  /** A heading in a narrow column is cut into about this many pieces at most. */
  private static final int MOST_PIECES = 7;

  /** No header has more words than this. */
  private static final int MOST_WORDS = 60;

  /** What a heading must be worth. */
  private static final double COST = 0.35;

  /** Among readings of equal worth the one that explains more characters wins. */
  private static final double PER_CHARACTER = 0.02;

  /** Cost of a column that nobody has heard of between others. */
  private static final double UNKNOWN = 0.4;

  /** Cost of a second column of the same meaning. */
  private static final double TWICE = 1.5;

  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  private final Dump dump;
  private final List<Word> words;
  private final Lexicon lexicon;
  private final Set<Concept> roles;
  private final List<Concept> order;
  private final Map<Long, Piece> known = new HashMap<>();

  /** Cost of a heading that goes on behind a space, or where the dump shows a border. */
  private static final double JOINED = 0.3;

  private final boolean spaced;

  Headings(Dump dump, List<Word> words, Lexicon lexicon, Set<Concept> roles) {
    this.dump = dump;
    spaced = dump.spaced();
    this.words = words;
    this.lexicon = lexicon;
    this.roles = EnumSet.copyOf(roles);
    order = List.copyOf(this.roles);
  }

  /**
   * A heading.
   *
   * @param from index of its first word
   * @param to index behind its last word
   * @param role what it means
   */
  record Heading(int from, int to, Concept role) {}

  /**
   * A reading of the words.
   *
   * @param worth how well it is understood
   * @param headings headings from left to right
   */
  record Reading(double worth, List<Heading> headings) {
    int from() {
      return headings.get(0).from();
    }

    int to() {
      return headings.get(headings.size() - 1).to();
    }

    /** Returns how many different roles of the set it has. */
    long count(Set<Concept> among) {
      return headings.stream().map(Heading::role).filter(among::contains).distinct().count();
    }
  }

  /** Returns the best reading that begins at a word; null where there is none. */
  Reading from(int start, int limit) {
    List<Map<Integer, Node>> best = new ArrayList<>();
    best.add(Map.of(0, new Node(0, null, null)));
    Node end = null;
    int last = Math.min(Math.min(words.size(), limit), start + MOST_WORDS);
    for (int to = start + 1; to <= last; to++) {
      Map<Integer, Node> here = new HashMap<>();
      boolean alive = false;
      for (int from = Math.max(start, to - MOST_PIECES); from < to; from++) {
        Map<Integer, Node> before = best.get(from - start);
        alive |= !before.isEmpty();
        extend(before, pieces(from, to), here);
      }
      if (!alive) {
        break;
      }
      best.add(here);
      for (Node node : here.values()) {
        end = node.worth() > (end == null ? 0 : end.worth()) ? node : end;
      }
    }
    return end == null ? null : reading(end);
  }

  private record Node(double worth, Node before, Heading heading) {}

  /** A piece of the words as a heading; its worth is not a number where it cannot be one. */
  private record Piece(double worth, Heading heading) {}

  private void extend(Map<Integer, Node> before, Piece piece, Map<Integer, Node> here) {
    if (Double.isNaN(piece.worth())) {
      return;
    }
    Concept role = piece.heading().role();
    int bit = role == Concept.OTHER ? 0 : 1 << order.indexOf(role);
    before.forEach(
        (used, node) -> {
          double worth = node.worth() + piece.worth() - ((used & bit) != 0 ? TWICE : 0);
          Node known = here.get(used | bit);
          if (known == null || worth > known.worth()) {
            here.put(used | bit, new Node(worth, node, piece.heading()));
          }
        });
  }

  private static Reading reading(Node end) {
    List<Heading> headings = new ArrayList<>();
    for (Node node = end; node.heading() != null; node = node.before()) {
      headings.add(node.heading());
    }
    Collections.reverse(headings);
    return new Reading(end.worth(), headings);
  }

  private Piece pieces(int from, int to) {
    return known.computeIfAbsent((long) from * MOST_PIECES + (to - from - 1), k -> piece(from, to));
  }

  /** Returns how often a heading would go on where it more likely ends. */
  private int joints(int from, int to) {
    int joints = 0;
    for (int i = from + 1; i < to; i++) {
      boolean inLine = words.get(i).line() == words.get(i - 1).line();
      boolean border =
          spaced && dump.lines().get(words.get(i).line()).blanksBefore() == 0 && !inLine;
      joints += inLine || border ? 1 : 0;
    }
    return joints;
  }

  private Piece piece(int from, int to) {
    String text = FormAnchors.text(words, from, to);
    Label label = Label.of(text);
    Map<Concept, Double> scores = lexicon.scores(label, roles);
    Map.Entry<Concept, Double> best =
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    boolean level = Grammar.is("level1", text) || Grammar.is("level2", text);
    if (best != null && best.getValue() >= Lexicon.MEANS && !level) {
      double worth = best.getValue() - COST + PER_CHARACTER * label.core().length();
      worth -= JOINED * joints(from, to);
      return new Piece(worth, new Heading(from, to, best.getKey()));
    }
    boolean unknown =
        to - from == 1 && label.core().length() > 1 && !NUMBER.matcher(text).find() && !level;
    return new Piece(unknown ? -UNKNOWN : Double.NaN, new Heading(from, to, Concept.OTHER));
  }
}
