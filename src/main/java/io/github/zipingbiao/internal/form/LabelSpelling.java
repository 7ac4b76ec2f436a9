package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.stitch.FreeLine;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.text.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Mends misread labels: a short recognised text that the words of the lexicon do not make up, but
 * would with one or two of its doubtful characters read otherwise, is taken for that label. What
 * recognition read stays in the provenance. Stateless.
 */
public final class LabelSpelling {
  /** A cell with more characters is prose. */
  private static final int LONGEST_LABEL = 24;

  /** Shorter runs of Han characters say too little to correct any of them. */
  private static final int SHORTEST_RUN = 3;

  /** Runs up to this length are corrected in one character, longer ones in two. */
  private static final int ONE_CHANGE = 6;

  /** A character read with this confidence stands, whatever the lexicon knows. */
  private static final double SURE = 0.97;

  /** Below this confidence the right character need not be among the runners-up. */
  private static final double BLIND = 0.8;

  /** A changed character is backed by a word of this length, for single ones fit anywhere. */
  private static final int WORD = 2;

  /** And by a longer one where recognition did not think of the character. */
  private static final int LONG_WORD = 3;

  private final Lexicon lexicon;

  private LabelSpelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the document with the labels of its recognised pages mended. */
  public static StitchedDocument mend(StitchedDocument document, Lexicon lexicon) {
    LabelSpelling spelling = new LabelSpelling(lexicon);
    List<LogicalTable> tables = new ArrayList<>();
    document.tables().forEach(table -> tables.add(spelling.table(table)));
    List<FreeLine> lines = new ArrayList<>();
    document.lines().forEach(line -> lines.add(spelling.line(line)));
    return new StitchedDocument(tables, lines);
  }

  private LogicalTable table(LogicalTable table) {
    List<LogicalCell> cells = new ArrayList<>();
    boolean changed = false;
    for (LogicalCell cell : table.cells()) {
      String text = isRecognisedLabel(cell) ? mended(cell) : cell.text();
      changed |= !text.equals(cell.text());
      cells.add(text.equals(cell.text()) ? cell : cell.withText(text));
    }
    return changed ? table.withCells(cells) : table;
  }

  private static boolean isRecognisedLabel(LogicalCell cell) {
    for (CellPart part : cell.parts()) {
      if (!part.page().recognised()) {
        return false;
      }
    }
    return cell.text().length() <= LONGEST_LABEL;
  }

  private String mended(LogicalCell cell) {
    List<Glyph> glyphs = new ArrayList<>();
    cell.parts().stream()
        .flatMap(part -> part.block().lines().stream())
        .forEach(line -> glyphs.addAll(line.glyphs()));
    return mended(cell.text(), glyphs);
  }

  private FreeLine line(FreeLine free) {
    PageContent page = free.page();
    TextLine line = free.line();
    if (!page.recognised() || line.text().length() > LONGEST_LABEL) {
      return free;
    }
    String text = mended(line.text(), line.glyphs());
    return text.equals(line.text())
        ? free
        : new FreeLine(page, new TextLine(line.glyphs(), line.box(), text, line.spaceBehind()));
  }

  /** Returns the text with its misread runs of Han characters mended. */
  String mended(String text, List<Glyph> glyphs) {
    List<Glyph> printed = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    int[] places = printedPlaces(text);
    if (places.length != printed.size()) {
      // Normalisation joined or cut characters: nothing tells which glyph is which.
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    int from = 0;
    while (from < places.length) {
      int to = from;
      while (to < places.length && isHan(text.charAt(places[to]))) {
        to++;
      }
      if (to - from >= SHORTEST_RUN) {
        String run = run(text, places, from, to);
        String better = better(run, printed.subList(from, to));
        for (int i = from; i < to; i++) {
          result.setCharAt(places[i], better.charAt(i - from));
        }
      }
      from = Math.max(to, from + 1);
    }
    return result.toString();
  }

  private static int[] printedPlaces(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> !Character.isWhitespace(text.charAt(i)))
        .toArray();
  }

  private static String run(String text, int[] places, int from, int to) {
    StringBuilder run = new StringBuilder();
    for (int i = from; i < to; i++) {
      run.append(text.charAt(places[i]));
    }
    return run.toString();
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  /** A run that recognition may have meant, and the places where it was read otherwise. */
  private record Supposition(String text, Set<Integer> changed) {
    Supposition with(int i, String character) {
      Set<Integer> more = new HashSet<>(changed);
      more.add(i);
      return new Supposition(text.substring(0, i) + character + text.substring(i + 1), more);
    }
  }

  /** Returns the one label that a run is likely to be, or the run itself. */
  private String better(String run, List<Glyph> glyphs) {
    boolean sure = glyphs.stream().allMatch(glyph -> glyph.confidence() >= SURE);
    if (sure || lexicon.isMadeOfWords(run, Set.of(), 1)) {
      return run;
    }
    Set<Supposition> once = changed(Set.of(new Supposition(run, Set.of())), glyphs);
    Set<String> labels = labels(once, WORD);
    if (labels.isEmpty() && run.length() > ONE_CHANGE) {
      labels = labels(changed(once, glyphs), WORD);
    }
    if (labels.isEmpty()) {
      labels = labels(changedBlindly(new Supposition(run, Set.of()), glyphs), LONG_WORD);
    }
    return labels.size() == 1 ? labels.iterator().next() : run;
  }

  private Set<String> labels(Set<Supposition> suppositions, int leastWord) {
    return suppositions.stream()
        .filter(s -> lexicon.isMadeOfWords(s.text(), s.changed(), leastWord))
        .map(Supposition::text)
        .collect(Collectors.toSet());
  }

  /** Returns all runs with one more doubtful character replaced by one of its runners-up. */
  private static Set<Supposition> changed(Set<Supposition> runs, List<Glyph> glyphs) {
    Set<Supposition> result = new HashSet<>();
    for (Supposition run : runs) {
      for (int i = 0; i < glyphs.size(); i++) {
        if (glyphs.get(i).confidence() < SURE) {
          for (Glyph.Reading other : glyphs.get(i).others()) {
            if (other.text().length() == 1) {
              result.add(run.with(i, other.text()));
            }
          }
        }
      }
    }
    return result;
  }

  /** Returns all runs with one very doubtful character replaced by any of the lexicon. */
  private Set<Supposition> changedBlindly(Supposition run, List<Glyph> glyphs) {
    Set<Supposition> result = new HashSet<>();
    for (int i = 0; i < glyphs.size(); i++) {
      if (glyphs.get(i).confidence() < BLIND && run.text().length() > SHORTEST_RUN) {
        for (String character : lexicon.characters()) {
          result.add(run.with(i, character));
        }
      }
    }
    return result;
  }
}
