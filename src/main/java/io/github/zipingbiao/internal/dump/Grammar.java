package io.github.zipingbiao.internal.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The few patterns that dumps are cut by, from the resource {@code grammar.txt}. */
final class Grammar {
  private static final Map<String, Pattern> PATTERNS = load();

  private Grammar() {}

  /** Returns whether a text without its white space is what the name says. */
  static boolean is(String name, String text) {
    return PATTERNS.get(name).matcher(text.replaceAll("\\s+", "")).matches();
  }

  private static Map<String, Pattern> load() {
    Map<String, Pattern> patterns = new HashMap<>();
    try (InputStream in = Grammar.class.getResourceAsStream("grammar.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        int space = line.indexOf(' ');
        if (!line.startsWith("#") && space > 0) {
          patterns.put(
              line.substring(0, space), Pattern.compile(line.substring(space + 1).strip()));
        }
      }
      return Map.copyOf(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException("the grammar resource cannot be read", e);
    }
  }
}
