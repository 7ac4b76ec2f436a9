package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells full-width punctuation from its half-width twin. The ink of both is alike, so the
 * recogniser guesses; but a full-width mark has about half a character of white beside it.
 */
final class PunctuationWidth {
  private static final String HALF = "(),:;!?";
  private static final String FULL = "\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF01\uFF1F";

  /** White beyond the usual gap that makes a mark full-width, in font sizes. */
  private static final double WHITE = 0.3;

  /** Full-width minus half-width marks seen on the page, by half-width mark. */
  private final Map<Character, Integer> balance = new HashMap<>();

  private PunctuationWidth() {}

  /** Returns the lines of a page with each mark in the width that it was printed in. */
  static List<ReadLine> settle(List<ReadLine> lines) {
    PunctuationWidth widths = new PunctuationWidth();
    List<ReadLine> measured = lines.stream().map(widths::measured).toList();
    return measured.stream().map(widths::completed).toList();
  }

  /** Returns whether the text is a full-width mark whose white is on the left. */
  static boolean isFullOpening(String text) {
    return text.length() == 1 && "\uFF08\u3010\u300A\u201C\u3014".contains(text);
  }

  /** Returns whether the text is a full-width mark whose white is on the right. */
  static boolean isFullClosing(String text) {
    return text.length() == 1
        && "\uFF09\uFF0C\uFF1A\uFF1B\uFF01\uFF1F\u3001\u3002\u3011\u300B\u201D\u3015"
            .contains(text);
  }

  /** Returns the half-width twin of a mark, or 0 where it has none. */
  private static char half(String text) {
    if (text.length() != 1) {
      return 0;
    }
    int full = FULL.indexOf(text);
    char mark = full >= 0 ? HALF.charAt(full) : text.charAt(0);
    return HALF.indexOf(mark) >= 0 ? mark : 0;
  }

  private static String inWidth(char mark, boolean full) {
    return full ? FULL.substring(HALF.indexOf(mark), HALF.indexOf(mark) + 1) : "" + mark;
  }

  private ReadLine measured(ReadLine line) {
    List<PlacedCharacter> result = new ArrayList<>(line.characters());
    for (int i = 0; i < result.size(); i++) {
      char mark = half(result.get(i).text());
      if (mark == 0) {
        continue;
      }
      boolean full = white(line, i) >= WHITE * line.size();
      boolean inside = i > 0 && i < result.size() - 1;
      if (inside || full) {
        balance.merge(mark, full ? 1 : -1, Integer::sum);
        result.set(i, result.get(i).withText(inWidth(mark, full)));
      }
    }
    return line.with(result);
  }

  /**
   * White on both sides beyond the usual gap: fonts for the mainland have it on one side, those for
   * Taiwan on both.
   */
  private static double white(ReadLine line, int i) {
    List<PlacedCharacter> characters = line.characters();
    PlacedCharacter mark = characters.get(i);
    double usual = line.usualGap();
    double white = 0;
    if (i > 0) {
      white += mark.x0() - characters.get(i - 1).x1() - usual;
    }
    if (i < characters.size() - 1) {
      white += characters.get(i + 1).x0() - mark.x1() - usual;
    }
    return white;
  }

  /** At the ends of a line nothing shows the white: the mark is like the others of the page. */
  private ReadLine completed(ReadLine line) {
    List<PlacedCharacter> result = new ArrayList<>(line.characters());
    for (int i = 0; i < result.size(); i++) {
      char mark = half(result.get(i).text());
      boolean atEnd = i == 0 || i == result.size() - 1;
      boolean measured = white(line, i) >= WHITE * line.size();
      int seen = mark != 0 && atEnd && !measured ? seen(mark) : 0;
      if (seen != 0) {
        result.set(i, result.get(i).withText(inWidth(mark, seen > 0)));
      }
    }
    return line.with(result);
  }

  /** Brackets come in pairs, so that one tells about the other. */
  private int seen(char mark) {
    int own = balance.getOrDefault(mark, 0);
    char twin = mark == '(' ? ')' : mark == ')' ? '(' : mark;
    return own != 0 ? own : balance.getOrDefault(twin, 0);
  }
}
