package io.github.zipingbiao.internal.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label with its value, both in one text, parted by a colon.
 *
 * @param label the label as printed
 * @param value what stands behind the colon, "" where nothing does
 */
record LabelledText(String label, String value) {
  private static final Pattern COLON = Pattern.compile("[:\uFF1A]");

  /** Where a second label may begin in a text: behind white space or a stop. */
  private static final Pattern LABEL_START = Pattern.compile("[\\s;\uFF1B\u3000]+");

  /** A label in the middle of a text must be well known. */
  private static final double SURE = 0.9;

  /** Fields whose values are short, so that another label may follow them. */
  static final Set<Concept> SHORT =
      EnumSet.of(
          Concept.PROJECT_NAME,
          Concept.PROJECT_CODE,
          Concept.SUPERVISING_DEPARTMENT,
          Concept.IMPLEMENTING_UNIT,
          Concept.LEADER,
          Concept.PHONE,
          Concept.FISCAL_YEAR,
          Concept.TOTAL_SCORE,
          Concept.GRADE);

  /** Returns the labels and values of a text, empty where it does not begin with a label. */
  static List<LabelledText> in(String text, Lexicon lexicon) {
    List<LabelledText> found = new ArrayList<>();
    Matcher colon = COLON.matcher(text);
    if (!colon.find() || !bracketsClosed(text.substring(0, colon.start()))) {
      return found;
    }
    String label = text.substring(0, colon.start()).strip();
    int valueStart = colon.end();
    boolean more = lexicon.meaning(Label.of(label), SHORT) != null;
    while (more && colon.find()) {
      int start = labelStart(text, valueStart, colon.start(), lexicon);
      if (start >= 0) {
        found.add(new LabelledText(label, text.substring(valueStart, start).strip()));
        label = text.substring(start, colon.start()).strip();
        valueStart = colon.end();
      }
    }
    found.add(new LabelledText(label, text.substring(valueStart).strip()));
    return found;
  }

  /** Returns where the label in front of a colon begins, -1 where none stands there. */
  private static int labelStart(String text, int from, int colon, Lexicon lexicon) {
    Matcher gap = LABEL_START.matcher(text).region(from, colon);
    int best = -1;
    double bestScore = SURE;
    while (gap.find()) {
      Label label = Label.of(text.substring(gap.end(), colon));
      double score =
          lexicon.scores(label, SHORT).values().stream().max(Double::compare).orElse(0.0);
      if (score >= bestScore) {
        best = gap.end();
        bestScore = score + 1e-9;
      }
    }
    return best;
  }

  private static boolean bracketsClosed(String text) {
    long open = text.chars().filter(c -> c == '(' || c == '\uFF08').count();
    return open == text.chars().filter(c -> c == ')' || c == '\uFF09').count();
  }
}
