package io.github.zipingbiao.internal.values;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recognised text in a column of numbers stands for: only digits, separators and signs can
 * be meant there, so letters and marks that look like one are read as it. Stateless.
 */
public final class NumericSpelling {
  /** At most this many characters at either end may be remains of borders or specks. */
  private static final int MOST_STRAY = 2;

  private static final Pattern STRAYS =
      Pattern.compile(
          "[^0-9+-]{0," + MOST_STRAY + "}([-+]?[0-9][0-9.,]*%?)[^0-9%]{0," + MOST_STRAY + "}");

  /** Thousands parted by points, which are commas, before the point of the decimals. */
  private static final Pattern GROUPED =
      Pattern.compile("([-+]?[0-9]{1,3}(?:[.,][0-9]{3})+)[.,]([0-9]{1,2}%?)");

  private static final Pattern GROUPED_WHOLE =
      Pattern.compile("[-+]?[0-9]{1,3}(?:[.,][0-9]{3}){2,}");

  private NumericSpelling() {}

  /** Returns the number that may be meant, empty where nothing in the text looks like one. */
  public static Optional<String> of(String text) {
    String compact = CellText.compact(text);
    if (compact.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    // A stroke at an end is a border rather than a one, which recognition tells among digits.
    return bare(spelled(compact, NumericSpelling::round))
        .or(() -> bare(spelled(compact, NumericSpelling::mark)))
        .map(NumericSpelling::grouped);
  }

  private static Optional<String> bare(String text) {
    Matcher matcher = STRAYS.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String spelled(String text, IntUnaryOperator meant) {
    StringBuilder result = new StringBuilder();
    text.chars().map(meant).forEach(c -> result.append((char) c));
    return result.toString();
  }

  private static int round(int c) {
    return switch (c) {
      case 'o', 'O', 'Q', 'D', '\u3007', '\u25CB' -> '0';
      case 'Z', 'z' -> '2';
      case 'S', 's' -> '5';
      case 'B' -> '8';
      default -> c;
    };
  }

  private static int mark(int c) {
    return switch (c) {
      case 'l', 'I', '|', '!', 'i' -> '1';
      case ':', ';', '\u00B7', '\u3002', '\u3001', '\'' -> '.';
      default -> round(c);
    };
  }

  private static String grouped(String number) {
    String trimmed = number.replaceAll("[.,]+$", "");
    Matcher decimals = GROUPED.matcher(trimmed);
    if (decimals.matches()) {
      return decimals.group(1).replace('.', ',') + "." + decimals.group(2);
    }
    return GROUPED_WHOLE.matcher(trimmed).matches() ? trimmed.replace('.', ',') : trimmed;
  }
}
