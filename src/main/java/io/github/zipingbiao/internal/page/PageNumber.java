package io.github.zipingbiao.internal.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that reads like a page number.
 *
 * @param value the number
 * @param clear whether dashes or words say what it is; a bare number might as well be a value
 */
record PageNumber(int value, boolean clear) {

  private static final String FORMS = "page-numbers.txt";

  /** Longer texts, in characters without spaces, are not looked at. */
  private static final int LONGEST = 24;

  /** Longer texts, spaces included, are not even normalised. */
  private static final int MOST_PRINTED = 100;

  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2500\u2501\u30fc]+");

  private record Form(Pattern pattern, boolean clear, boolean hasTotal) {}

  private static final List<Form> ALL = load();

  /** Returns what the text says as a page number, empty where it is something else. */
  static Optional<PageNumber> of(String printed) {
    if (printed.length() > MOST_PRINTED || printed.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String text = normalize(printed);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    for (Form form : ALL) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        int value = Integer.parseInt(matcher.group("page"));
        int total = form.hasTotal() ? Integer.parseInt(matcher.group("total")) : value;
        if (value >= 1 && value <= total) {
          return Optional.of(new PageNumber(value, form.clear()));
        }
      }
    }
    return Optional.empty();
  }

  private static String normalize(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    printed
        .codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .forEach(
            point -> {
              if (Character.isDigit(point)) {
                text.append(Character.digit(point, 10));
              } else {
                text.appendCodePoint(point);
              }
            });
    return DASHES.matcher(text).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static List<Form> load() {
    try (InputStream stream = PageNumber.class.getResourceAsStream(FORMS);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(";"))
          .map(line -> form(line.split(" ", 2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form form(String[] parts) {
    StringBuilder regex = new StringBuilder();
    for (char c : parts[1].toCharArray()) {
      switch (c) {
        case 'N' -> regex.append("(?<page>\\d{1,4})");
        case 'T' -> regex.append("(?<total>\\d{1,4})");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    boolean clear = parts[0].equals("clear");
    return new Form(Pattern.compile(regex.toString()), clear, parts[1].indexOf('T') >= 0);
  }
}
