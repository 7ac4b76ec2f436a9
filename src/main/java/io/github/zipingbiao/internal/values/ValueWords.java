package io.github.zipingbiao.internal.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the value parsers, from the resource {@code values.properties}. Immutable. */
final class ValueWords {
  private static final String RESOURCE = "/io/github/zipingbiao/values.properties";
  private static final ValueWords STANDARD = load();

  /** Names of word lists in a template, between two number signs. */
  private static final Pattern PLACEHOLDER = Pattern.compile("#([A-Za-z0-9.,_]+)#");

  private final Properties properties;

  private ValueWords(Properties properties) {
    this.properties = properties;
  }

  /** Returns the words that come with the library. */
  static ValueWords standard() {
    return STANDARD;
  }

  private static ValueWords load() {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(ValueWords.class.getResourceAsStream(RESOURCE));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new ValueWords(properties);
  }

  /** Returns the words of one list, the longest first, so that no word hides a longer one. */
  List<String> list(String key) {
    String value = Objects.requireNonNull(properties.getProperty(key), () -> "no word list " + key);
    return Arrays.stream(value.split(","))
        .map(CellText::compact)
        .filter(word -> !word.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** Returns a group of a regular expression that matches one word of the lists. */
  String anyOf(String... keys) {
    return Arrays.stream(keys)
        .flatMap(key -> list(key).stream())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * Returns a regular expression in which every name of a word list between two number signs, or
   * several with commas between them, became a group that matches one of its words.
   */
  String expand(String template) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            placeholder -> Matcher.quoteReplacement(anyOf(placeholder.group(1).split(",", -1))));
  }

  /** Compiles what {@link #expand} returns. */
  Pattern compile(String template) {
    return Pattern.compile(expand(template));
  }
}
