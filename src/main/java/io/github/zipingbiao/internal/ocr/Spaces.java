package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/** Keeps the spaces that stand for white on the page and adds those that were not read. */
final class Spaces {
  /** A space is at least this many font sizes wider than the usual gap. */
  private static final double LEAST_READ = 0.12;

  /** White that is a space although none was read: more than layout programs put on their own. */
  private static final double LEAST_UNREAD = 0.45;

  private Spaces() {}

  /** Returns the line with a space where there is one. */
  static ReadLine settle(ReadLine line) {
    double usual = line.usualGap();
    List<PlacedCharacter> result = new ArrayList<>();
    boolean read = false;
    for (PlacedCharacter character : line.characters()) {
      if (character.isBlank()) {
        read = true;
        continue;
      }
      if (!result.isEmpty()) {
        PlacedCharacter before = result.get(result.size() - 1);
        double white = character.x0() - before.x1() - usual;
        double least = (read ? LEAST_READ : LEAST_UNREAD) * line.size();
        if (white >= least && !isOwnWhite(before, character)) {
          result.add(space(before, character));
        }
      }
      result.add(character);
      read = false;
    }
    return line.with(result);
  }

  private static boolean isOwnWhite(PlacedCharacter before, PlacedCharacter after) {
    return PunctuationWidth.isFullClosing(before.text())
        || PunctuationWidth.isFullOpening(after.text());
  }

  private static PlacedCharacter space(PlacedCharacter before, PlacedCharacter after) {
    double confidence = Math.min(before.confidence(), after.confidence());
    return new PlacedCharacter(" ", confidence, List.of(), before.x1(), after.x0());
  }
}
