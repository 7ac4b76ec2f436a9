package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.util.ArrayList;
import java.util.List;

/** Finds the ink of each character that the recogniser saw in a line. */
final class CharacterPlacer {
  /** Cuts between characters stay within this share of the distance of their middles. */
  private static final double CUT_REACH = 0.4;

  private final InkLine line;
  private final Strip strip;
  private final int[] columns;

  private CharacterPlacer(GrayU8 ink, InkLine line, Strip strip) {
    this.line = line;
    this.strip = strip;
    columns = new int[line.width()];
    for (int y = line.y0(); y < line.y1(); y++) {
      for (int x = 0; x < columns.length; x++) {
        columns[x] += ink.data[y * ink.width + line.x0() + x];
      }
    }
  }

  /** Returns the characters with their ink. */
  static List<PlacedCharacter> place(
      GrayU8 ink, InkLine line, Strip strip, List<RecognisedCharacter> characters) {
    return new CharacterPlacer(ink, line, strip).place(characters);
  }

  private List<PlacedCharacter> place(List<RecognisedCharacter> characters) {
    List<PlacedCharacter> placed = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < characters.size(); i++) {
      RecognisedCharacter character = characters.get(i);
      boolean last = i == characters.size() - 1;
      double to = last ? columns.length : cut(character, characters.get(i + 1));
      double[] ends = inked(from, Math.max(from, to));
      placed.add(
          new PlacedCharacter(
              character.text(),
              character.probability(),
              character.others(),
              line.x0() + ends[0],
              line.x0() + ends[1]));
      from = Math.max(from, to);
    }
    return placed;
  }

  private double middle(RecognisedCharacter character) {
    return strip.left() + character.middle() * strip.width() / strip.scale() - line.x0();
  }

  /** Returns the column with the least ink about half way between two characters. */
  private double cut(RecognisedCharacter first, RecognisedCharacter second) {
    double before = middle(first);
    double after = middle(second);
    double half = (before + after) / 2;
    double reach = CUT_REACH * (after - before);
    double best = half;
    double least = Double.MAX_VALUE;
    for (int x = (int) Math.max(0, half - reach); x <= half + reach && x < columns.length; x++) {
      double cost = columns[x] + Math.abs(x + 0.5 - half) / (reach + 1);
      if (cost < least) {
        least = cost;
        best = x + 0.5;
      }
    }
    return Math.max(0, Math.min(columns.length, best));
  }

  private double[] inked(double from, double to) {
    int x0 = (int) from;
    int x1 = (int) Math.min(columns.length, Math.ceil(to));
    while (x0 < x1 && columns[x0] == 0) {
      x0++;
    }
    while (x1 > x0 && columns[x1 - 1] == 0) {
      x1--;
    }
    return x0 < x1 ? new double[] {x0, x1} : new double[] {from, to};
  }
}
