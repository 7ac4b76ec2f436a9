package io.github.zipingbiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of the page, as the readers of the forms speak. Immutable and thread-safe. */
final class Words {
  /** Names of rules, verdicts and codes, which are the same on the page to review a document. */
  private static final String SHARED = "/io/github/zipingbiao/review/labels.properties";

  private static final String OWN = "/io/github/zipingbiao/report/labels.properties";
  private static final String UNIT = "unit.";

  private final Properties words;

  private Words(Properties words) {
    this.words = words;
  }

  static Words load() {
    Properties words = new Properties();
    for (String resource : new String[] {SHARED, OWN}) {
      try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource));
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("the words of the report cannot be read", e);
      }
    }
    return new Words(words);
  }

  /** Returns the words for a key with {0}, {1} … filled in, the key itself where there are none. */
  String of(String key, Object... values) {
    String text = words.getProperty(key, key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** Returns the words for a constant of a family, the constant itself where there are none. */
  String named(String family, String constant) {
    return words.getProperty(family + "." + constant, constant);
  }

  /** Returns the known monetary units with the power of ten that one is of ten thousand yuan. */
  Map<String, Integer> unitExponents() {
    Map<String, Integer> exponents = new HashMap<>();
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith(UNIT)) {
        exponents.put(key.substring(UNIT.length()), Integer.valueOf(words.getProperty(key)));
      }
    }
    return exponents;
  }
}
