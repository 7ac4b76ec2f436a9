package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads characters off the per-step probabilities of a recogniser trained with connectionist
 * temporal classification (Graves et al. 2006), best path. Immutable and thread-safe.
 */
final class CtcDecoder {
  /** Runners-up kept for a character: repair tries few, and a list of all would be heavy. */
  private static final int OTHERS = 3;

  /** Readings below this probability are noise of the softmax. */
  private static final float LEAST_PROBABILITY = 0.001f;

  /** Probabilities of a step add up to 1: with one above this, no other is higher. */
  private static final float MAJORITY = 0.51f;

  private final CharacterSet characters;

  CtcDecoder(CharacterSet characters) {
    this.characters = characters;
  }

  /**
   * Decodes one line.
   *
   * @param output probabilities, step by step, all classes of a step in a row
   * @param share share of the steps that the line's own picture takes; the rest is padding
   */
  List<RecognisedCharacter> decode(float[] output, double share) {
    List<RecognisedCharacter> line = new ArrayList<>();
    int classes = characters.size();
    int steps = output.length / classes;
    double width = share * steps;
    int run = CharacterSet.BLANK;
    int runStart = 0;
    for (int step = 0; step <= steps; step++) {
      int best = step == steps ? CharacterSet.BLANK : best(output, step * classes, run);
      if (best != run) {
        if (run != CharacterSet.BLANK) {
          line.add(character(output, run, runStart, step, width));
        }
        run = best;
        runStart = step;
      }
    }
    return line;
  }

  /** Returns the likeliest class; most often it is the blank or that of the step before. */
  private int best(float[] output, int from, int before) {
    if (output[from + CharacterSet.BLANK] > MAJORITY) {
      return CharacterSet.BLANK;
    }
    if (output[from + before] > MAJORITY) {
      return before;
    }
    int best = 0;
    float most = -1;
    for (int i = 0; i < characters.size(); i++) {
      float p = output[from + i];
      if (p > most) {
        most = p;
        best = i;
      }
    }
    return best;
  }

  private RecognisedCharacter character(
      float[] output, int index, int start, int end, double width) {
    int peak = start;
    for (int step = start + 1; step < end; step++) {
      if (at(output, step, index) > at(output, peak, index)) {
        peak = step;
      }
    }
    double from = Math.min(1, start / width);
    double to = Math.min(1, end / width);
    return new RecognisedCharacter(
        characters.text(index),
        at(output, peak, index),
        from,
        to,
        others(output, peak * characters.size(), index));
  }

  private float at(float[] output, int step, int index) {
    return output[step * characters.size() + index];
  }

  private List<Glyph.Reading> others(float[] output, int from, int chosen) {
    List<Glyph.Reading> others = new ArrayList<>();
    if (1 - output[from + chosen] < LEAST_PROBABILITY) {
      return others;
    }
    for (int i = 1; i < characters.size(); i++) {
      float p = output[from + i];
      if (p < LEAST_PROBABILITY || i == chosen) {
        continue;
      }
      if (others.size() == OTHERS && p <= others.get(OTHERS - 1).probability()) {
        continue;
      }
      insert(others, new Glyph.Reading(characters.text(i), p));
    }
    return others;
  }

  private static void insert(List<Glyph.Reading> others, Glyph.Reading reading) {
    int at = others.size();
    while (at > 0 && others.get(at - 1).probability() < reading.probability()) {
      at--;
    }
    others.add(at, reading);
    if (others.size() > OTHERS) {
      others.remove(OTHERS);
    }
  }
}
