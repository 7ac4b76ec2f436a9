package io.github.zipingbiao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the rules, from the resource {@code check.properties}. Immutable. */
final class CheckWords {
  private static final String RESOURCE = "/io/github/zipingbiao/check.properties";
  private static final CheckWords STANDARD = load();

  private final Properties properties;

  private CheckWords(Properties properties) {
    this.properties = properties;
  }

  static CheckWords standard() {
    return STANDARD;
  }

  private static CheckWords load() {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(CheckWords.class.getResourceAsStream(RESOURCE));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new CheckWords(properties);
  }

  private List<String> list(String key) {
    return List.of(properties.getProperty(key).split(","));
  }

  /** Returns whether the unit means percent. */
  boolean isPercent(String unit) {
    return list("percent").contains(unit);
  }

  /** Returns whether a line of the funds only adds up those around it. */
  boolean isSubtotal(String label) {
    return list("subtotal").stream().anyMatch(label::contains);
  }

  /** Returns whether a value says of an indicator that less is better. */
  boolean isReverse(String value) {
    return list("reverse").contains(value.strip());
  }

  /** Returns whether the name of a level or indicator says that less is better. */
  boolean isCost(String name) {
    return list("cost").stream().anyMatch(name::contains);
  }

  /**
   * The share of the points that a grade stands for.
   *
   * @param from lowest share, included
   * @param below the next better grade's lowest share, empty for the best
   */
  record GradeBand(BigDecimal from, Optional<BigDecimal> below) {}

  /** Returns the band of a grade, empty for a word that is none. */
  Optional<GradeBand> grade(String word) {
    Optional<BigDecimal> better = Optional.empty();
    for (int i = 1; properties.containsKey("grade." + i); i++) {
      BigDecimal from = new BigDecimal(properties.getProperty("grade." + i + ".from"));
      if (list("grade." + i).contains(word.strip())) {
        return Optional.of(new GradeBand(from, better));
      }
      better = Optional.of(from);
    }
    return Optional.empty();
  }
}
