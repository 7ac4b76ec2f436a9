package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Cuts a dump where a form begins. */
final class FormSplitter {
  /** A title and a year stand at most this many lines above the form. */
  private static final int TITLE_LINES = 3;

  /** A shorter word at the beginning of a line may be the rest of anything. */
  private static final int SHORTEST_LABEL = 4;

  /** A longer line is no title. */
  private static final int LONGEST_TITLE = 50;

  private FormSplitter() {}

  /** Returns the lines of each form, those above it included. */
  static List<List<DumpLine>> split(Dump dump, Lexicon lexicon) {
    List<DumpLine> lines = dump.lines();
    List<List<DumpLine>> forms = new ArrayList<>();
    int from = 0;
    int named = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (namesProject(lines.get(i), lexicon)) {
        if (named >= 0 && hasIndicators(dump, lines.subList(named, i), lexicon)) {
          int start = titleAbove(lines, i, lexicon);
          forms.add(lines.subList(from, start));
          from = start;
        }
        named = i;
      }
    }
    forms.add(lines.subList(from, lines.size()));
    return forms;
  }

  private static boolean namesProject(DumpLine line, Lexicon lexicon) {
    String label = line.words().get(0).text();
    return label.length() >= SHORTEST_LABEL
        && FormAnchors.sure(label, lexicon, Concept.PROJECT_NAME);
  }

  private static boolean hasIndicators(Dump dump, List<DumpLine> lines, Lexicon lexicon) {
    List<Word> words = new ArrayList<>();
    lines.forEach(line -> words.addAll(line.words()));
    return FormAnchors.in(dump, words, lexicon).indicators() != null;
  }

  private static int titleAbove(List<DumpLine> lines, int form, Lexicon lexicon) {
    int start = form;
    for (int i = form - 1; i >= Math.max(0, form - TITLE_LINES); i--) {
      String text = lines.get(i).text().replace(" ", "");
      boolean title =
          text.length() <= LONGEST_TITLE
              && lexicon.containsOne("title", text)
              && lexicon.matches("title-shape", text);
      start = title || lexicon.matches("year-line", text) ? i : start;
    }
    return start;
  }
}
