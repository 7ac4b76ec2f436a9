package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.text.WhiteSpace;
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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of the forms, from the resource {@code lexicon.txt}, and the meaning of labels made of
 * them.
 *
 * <p>A label is cut into known words; each word speaks for or against some concepts, and what is
 * left unknown lowers the score. So a label that nobody has listed is still understood by the words
 * it is made of. The lexicon of the library is immutable and thread-safe; one that remembers
 * belongs to one document and one thread.
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

  private final WordTree<Word> words;

  private final Map<String, Concept> exact;
  private final Set<String> weak;
  private final Map<String, Pattern> patterns;
  private final Map<String, List<String>> lists;
  private final Set<String> vocabulary;
  private final Set<String> characters;

  /** What was asked before, null where nothing is remembered. */
  private final Memory memory;

  /** What one document's labels mean. */
  private static final class Memory {
    /** By the set asked about itself, which is a constant. */
    final Map<Set<Concept>, Answers> answers = new IdentityHashMap<>();

    /** The concepts of which any word of a label speaks, as bits. */
    final Map<Label, Long> mentioned = new HashMap<>();
  }

  /** What was answered about one set of concepts, which is given as bits too. */
  private record Answers(long asked, Map<Label, Optional<Concept>> meanings) {}

  /**
   * A known word.
   *
   * @param text the word
   * @param weights how much it speaks for each concept, negative where against it
   * @param concepts the same concepts as bits
   * @param plain whether it says nothing ever
   */
  private record Word(String text, Map<Concept, Double> weights, long concepts, boolean plain) {
    Word(String text, Map<Concept, Double> weights, boolean plain) {
      this(text, weights, bits(weights.keySet()), plain);
    }
  }

  @SuppressWarnings("EnumOrdinal") // the bits are compared with one another, and never stored
  private static long bits(Set<Concept> concepts) {
    long bits = 0;
    for (Concept concept : concepts) {
      bits |= 1L << concept.ordinal();
    }
    return bits;
  }

  private Lexicon(Parser read) {
    words = treeOf(read);
    exact = read.exact;
    weak = read.weak;
    patterns = read.patterns;
    lists = read.lists;
    vocabulary = new HashSet<>(read.words.keySet());
    vocabulary.addAll(exact.keySet());
    lists.values().forEach(vocabulary::addAll);
    characters = new HashSet<>();
    vocabulary.forEach(word -> characters.addAll(List.of(word.split(""))));
    memory = null;
  }

  /** Shares everything but the memory. */
  private Lexicon(Lexicon other) {
    words = other.words;
    exact = other.exact;
    weak = other.weak;
    patterns = other.patterns;
    lists = other.lists;
    vocabulary = other.vocabulary;
    characters = other.characters;
    memory = new Memory();
  }

  private static WordTree<Word> treeOf(Parser read) {
    Map<String, Word> words = new HashMap<>();
    read.words.forEach(
        (text, weights) -> words.put(text, new Word(text, weights, read.plain.contains(text))));
    return WordTree.of(words);
  }

  /** Returns the lexicon that comes with the library. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /**
   * Returns a lexicon of the same words that remembers what labels mean, for they are asked about
   * again and again while a document is read. It grows with the labels of the document and is not
   * thread-safe.
   */
  public Lexicon remembering() {
    return new Lexicon(this);
  }

  /** Returns a pattern of the resource; it must be there. */
  public Pattern pattern(String name) {
    return patterns.get(name);
  }

  /** Returns whether the whole text, without white space, matches a pattern of the resource. */
  public boolean matches(String name, String text) {
    return patterns.get(name).matcher(WhiteSpace.removed(text)).matches();
  }

  /** Returns whether the text contains one of the words of a list of the resource. */
  public boolean containsOne(String list, String text) {
    for (String word : lists.get(list)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
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
    for (Word word : segmentation.words()) {
      boolean last = head.isEmpty();
      word.weights()
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

  /**
   * Returns the concept that the label means best, null where it means none of the set.
   *
   * @param among the set, a constant: a lexicon that remembers tells sets apart by identity
   */
  public Concept meaning(Label label, Set<Concept> among) {
    if (memory == null) {
      return bestMeaning(label, among);
    }
    Answers answers =
        memory.answers.computeIfAbsent(among, key -> new Answers(bits(among), new HashMap<>()));
    long mentioned = memory.mentioned.computeIfAbsent(label, this::mentionedIn);
    if ((mentioned & answers.asked()) == 0) {
      return null;
    }
    return answers
        .meanings()
        .computeIfAbsent(label, key -> Optional.ofNullable(bestMeaning(label, among)))
        .orElse(null);
  }

  private long mentionedIn(Label label) {
    long mentioned = mentionedIn(label.core());
    for (String remark : label.brackets()) {
      mentioned |= mentionedIn(remark);
    }
    return mentioned;
  }

  private long mentionedIn(String text) {
    Concept whole = exact.get(text);
    long mentioned = whole == null ? 0 : bits(Set.of(whole));
    for (int end = 1; end <= text.length(); end++) {
      for (Word word : words.endingAt(text, end)) {
        mentioned |= word.concepts();
      }
    }
    return mentioned;
  }

  private Concept bestMeaning(Label label, Set<Concept> among) {
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

  private record Segmentation(List<Word> words, double covered) {}

  /**
   * Most characters covered; among equals the fewest words, where a word that says nothing about
   * the concepts asked for counts as several, so that its parts may speak instead.
   */
  private Segmentation segment(String text, Set<Concept> among) {
    long asked = bits(among);
    int n = text.length();
    int[] cost = new int[n + 1];
    Word[] ending = new Word[n + 1];
    for (int end = 1; end <= n; end++) {
      cost[end] = cost[end - 1] + 100;
      for (Word word : words.endingAt(text, end)) {
        int start = end - word.text().length();
        int step = cost[start] + costOf(word, asked);
        if (step < cost[end]) {
          cost[end] = step;
          ending[end] = word;
        }
      }
    }
    List<Word> found = new ArrayList<>();
    double covered = 0;
    int end = n;
    while (end > 0) {
      Word word = ending[end];
      if (word == null) {
        end--;
      } else {
        found.add(word);
        boolean silent = costOf(word, asked) == SILENT_WORD;
        covered += word.text().length() * (silent ? SILENT_SHARE : 1);
        end -= word.text().length();
      }
    }
    return new Segmentation(found, covered);
  }

  private static int costOf(Word word, long asked) {
    if ((word.concepts() & asked) != 0) {
      return 1;
    }
    return word.plain() ? PLAIN_WORD : SILENT_WORD;
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

  /** Returns whether a text is one of the words of the lexicon. */
  boolean isWord(String text) {
    return vocabulary.contains(text);
  }

  /** Returns the share of a text's letters that known words can cover, from 0 to 1. */
  public double shareOfWords(String text) {
    int[] covered = new int[text.length() + 1];
    int letters = 0;
    for (int end = 1; end <= text.length(); end++) {
      letters += Character.isLetter(text.charAt(end - 1)) ? 1 : 0;
      covered[end] = covered[end - 1];
      for (Word word : words.endingAt(text, end)) {
        int length = word.text().length();
        covered[end] = Math.max(covered[end], covered[end - length] + length);
      }
    }
    return letters == 0 ? 0 : Math.min(1, (double) covered[text.length()] / letters);
  }

  /** Returns whether a text is nothing but the name of a level of indicators. */
  public boolean namesLevel(String text) {
    return matches("level-name", Label.of(text).core());
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
      return new Lexicon(parser);
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
