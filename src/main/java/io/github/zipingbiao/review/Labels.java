package io.github.zipingbiao.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the review page, as the readers of the forms speak. Immutable and thread-safe. */
final class Labels {
  private static final Pattern ELEMENT = Pattern.compile("/(indicators|lines|other)/([0-9]+)");

  private final Properties words;

  private Labels(Properties words) {
    this.words = words;
  }

  static Labels load() {
    Properties words = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the labels of the review page cannot be read", e);
    }
    return new Labels(words);
  }

  /** Returns the word for a key, the key itself where there is none. */
  String of(String key) {
    return words.getProperty(key, key);
  }

  /** Returns a name of the field at a JSON Pointer for people, such as the score of indicator 3. */
  String ofPointer(String pointer) {
    StringBuilder name = new StringBuilder();
    Matcher element = ELEMENT.matcher(pointer);
    while (element.find()) {
      name.append(of(element.group(1)))
          .append(' ')
          .append(Integer.parseInt(element.group(2)) + 1)
          .append(' ');
    }
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.chars().allMatch(Character::isDigit)
        ? name.toString().strip()
        : name + of("field." + last);
  }
}
