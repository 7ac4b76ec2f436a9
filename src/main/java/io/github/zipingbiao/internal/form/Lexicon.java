package io.github.zipingbiao.internal.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of the forms, from the resource {@code lexicon.txt}, and the meaning of labels made of
 * them.
 *
 * <p>A label is cut into known words; each word speaks for or against some concepts, and what is
 * left unknown lowers the score. So a label that nobody has listed is still understood by the words
 * it is made of. Immutable and thread-safe.
 */
public final class Lexicon {
  /** A label means a concept when its score reaches this; scores run from 0 to 1. */
  public static final double MEANS = 0.55;

  /** Cost of a word that never says anything; one that speaks of what is asked costs 1. */
  private static final int PLAIN_WORD = 2;

  /** Cost of a word that speaks of other things only: its parts are asked first. */
  private static final int SILENT_WORD = 10;

  /** Share of such a word that counts as understood. */
  private static final double SILENT_SHARE = 0.5;

  /**
   * What a concept loses that the last word does not speak for: Chinese nouns end in their head.
   */
  private static final double NOT_THE_HEAD = 0.02;

  /** What a remark in brackets counts for, beside the label itself. */
  private static final double REMARK_SHARE = 0.75;

  private static final Lexicon STANDARD = load("lexicon.txt");

  private final Map<String, Map<Concept, Double>> words;
  private final Set<String> plain;
  private final Map<String, Concept> exact;
  private final Set<String> weak;
  private final Map<String, Pattern> patterns;
  private final Map<String, List<String>> lists;
  private final int longestWord;
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> characters = new HashSet<>();

  private Lexicon(
      Map<String, Map<Concept, Double>> words,
      Set<String> plain,
      Map<String, Concept> exact,
      Set<String> weak,
      Map<String, Pattern> patterns,
      Map<String, List<String>> lists) {
    this.words = words;
    this.plain = plain;
    this.exact = exact;
    this.weak = weak;
    this.patterns = patterns;
    this.lists = lists;
    longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    vocabulary.addAll(words.keySet());
    vocabulary.addAll(exact.keySet());
    lists.values().forEach(vocabulary::addAll);
    vocabulary.forEach(word -> characters.addAll(List.of(word.split(""))));
  }

  /** Returns the lexicon that comes with the library. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** Returns a pattern of the resource; it must be there. */
  public Pattern pattern(String name) {
    return patterns.get(name);
  }

  /** Returns whether the whole text, without white space, matches a pattern of the resource. */
  public boolean matches(String name, String text) {
    return patterns.get(name).matcher(text.replaceAll("\\s+", "")).matches();
  }

  /** Returns whether the text contains one of the words of a list of the resource. */
  public boolean containsOne(String list, String text) {
    return lists.get(list).stream().anyMatch(text::contains);
  }

  /** Returns the words of a list of the resource, in its order. */
  public List<String> list(String name) {
    return lists.get(name);
  }

  /** Returns how much the label means each concept of the set, those above 0 only. */
  public Map<Concept, Double> scores(Label label, Set<Concept> among) {
    Map<Concept, Double> result = scores(label.core(), among);
    for (String remark : label.brackets()) {
      scores(remark, among)
          .forEach((concept, score) -> result.merge(concept, REMARK_SHARE * score, Math::max));
    }
    return result;
  }

  private Map<Concept, Double> scores(String core, Set<Concept> among) {
    Map<Concept, Double> result = new EnumMap<>(Concept.class);
    if (core.isEmpty()) {
      return result;
    }
    Concept whole = exact.get(core);
    if (whole != null && among.contains(whole)) {
      result.put(whole, weak.contains(core) ? MEANS : 1.0);
      return result;
    }
    Segmentation segmentation = segment(core, among);
    Set<Concept> head = EnumSet.noneOf(Concept.class);
    for (String word : segmentation.words()) {
      boolean last = head.isEmpty();
      words
          .get(word)
          .forEach(
              (concept, weight) -> {
                if (among.contains(concept)) {
                  result.merge(concept, weight, Double::sum);
                  if (last) {
                    head.add(concept);
                  }
                }
              });
    }
    double coverage = segmentation.covered() / core.length();
    result.replaceAll(
        (concept, score) ->
            Math.min(1, score) * coverage - (head.contains(concept) ? 0 : NOT_THE_HEAD));
    result.values().removeIf(score -> score <= 0);
    return result;
  }

  /** Returns the concept that the label means best, null where it means none of the set. */
  public Concept meaning(Label label, Set<Concept> among) {
    Concept best = null;
    double bestScore = MEANS;
    for (Map.Entry<Concept, Double> entry : scores(label, among).entrySet()) {
      if (entry.getValue() >= bestScore) {
        best = entry.getKey();
        bestScore = entry.getValue() + 1e-9;
      }
    }
    return best;
  }

  private boolean isSilent(String word, Set<Concept> among) {
    return !plain.contains(word) && words.get(word).keySet().stream().noneMatch(among::contains);
  }

  private record Segmentation(List<String> words, double covered) {}

  /**
   * Most characters covered; among equals the fewest words, where a word that says nothing about
   * the concepts asked for counts as several, so that its parts may speak instead.
   */
  private Segmentation segment(String text, Set<Concept> among) {
    int n = text.length();
    int[] cost = new int[n + 1];
    int[] from = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      cost[end] = cost[end - 1] + 100;
      from[end] = -1;
      for (int start = Math.max(0, end - longestWord); start < end; start++) {
        Map<Concept, Double> word = words.get(text.substring(start, end));
        if (word == null) {
          continue;
        }
        boolean speaks = word.keySet().stream().anyMatch(among::contains);
        int step =
            cost[start]
                + (speaks
                    ? 1
                    : plain.contains(text.substring(start, end)) ? PLAIN_WORD : SILENT_WORD);
        if (step < cost[end]) {
          cost[end] = step;
          from[end] = start;
        }
      }
    }
    List<String> found = new ArrayList<>();
    double covered = 0;
    int end = n;
    while (end > 0) {
      if (from[end] < 0) {
        end--;
      } else {
        String word = text.substring(from[end], end);
        found.add(word);
        covered += (end - from[end]) * (isSilent(word, among) ? SILENT_SHARE : 1);
        end = from[end];
      }
    }
    return new Segmentation(found, covered);
  }

  /**
   * Returns whether the words of the lexicon, put one behind the other, make up the text.
   *
   * @param changed indexes of characters that are only supposed
   * @param least length of the shortest word that may hold one of those
   */
  boolean isMadeOfWords(String text, Set<Integer> changed, int least) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; reached[start] && end <= text.length(); end++) {
        int from = start;
        int to = end;
        boolean supposed = changed.stream().anyMatch(i -> i >= from && i < to);
        reached[end] |=
            (!supposed || end - start >= least) && vocabulary.contains(text.substring(start, end));
      }
    }
    return reached[text.length()];
  }

  /** Returns each character of its words. */
  Set<String> characters() {
    return characters;
  }

  private static Lexicon load(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/io/github/zipingbiao/" + resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Parser parser = new Parser();
      String line;
      while ((line = reader.readLine()) != null) {
        parser.line(line.strip());
      }
      return new Lexicon(
          parser.words, parser.plain, parser.exact, parser.weak, parser.patterns, parser.lists);
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon resource cannot be read", e);
    }
  }

  /** Reads the resource; its head explains the format. */
  private static final class Parser {
    final Map<String, Map<Concept, Double>> words = new HashMap<>();
    final Set<String> plain = new HashSet<>();
    final Map<String, Concept> exact = new HashMap<>();
    final Set<String> weak = new HashSet<>();
    final Map<String, Pattern> patterns = new HashMap<>();
    final Map<String, List<String>> lists = new LinkedHashMap<>();

    void line(String line) {
      if (line.isEmpty() || line.startsWith("#")) {
        return;
      }
      String[] parts = line.split("\\s+");
      switch (parts[0]) {
        case "pattern" -> patterns.put(parts[1], Pattern.compile(parts[2]));
        case "list" -> lists.put(parts[1], List.of(parts).subList(2, parts.length));
        case "exact", "weak" -> {
          for (int i = 2; i < parts.length; i++) {
            exact.put(parts[i], Concept.valueOf(parts[1]));
            if (parts[0].equals("weak")) {
              weak.add(parts[i]);
            }
          }
        }
        case "plain" -> {
          for (int i = 1; i < parts.length; i++) {
            words.putIfAbsent(parts[i], new EnumMap<>(Concept.class));
            plain.add(parts[i]);
          }
        }
        default -> meaning(parts);
      }
    }

    private void meaning(String[] parts) {
      Concept concept = Concept.valueOf(parts[0]);
      double weight = Double.parseDouble(parts[1]);
      for (int i = 2; i < parts.length; i++) {
        words.computeIfAbsent(parts[i], k -> new EnumMap<>(Concept.class)).put(concept, weight);
      }
    }
  }
}
