package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.internal.stitch.FreeLine;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/** Rebuilds the tables of the forms in a dump. Stateless. */
public final class DumpReader {
  /**
   * Words of a form that are laid out in rows, which takes some milliseconds for each: the longest
   * forms known have a hundred rows of ten words.
   */
  private static final int MOST_WORDS = 1_200;

  private DumpReader() {}

  /**
   * What was rebuilt.
   *
   * @param document the tables, and the lines above each
   * @param doubts cells that could have been rebuilt in another way as well
   */
  public record Rebuilt(StitchedDocument document, List<Doubt> doubts) {
    /** Copies the list. */
    public Rebuilt {
      doubts = List.copyOf(doubts);
    }
  }

  /** Rebuilds the tables of a dump within the usual limits. */
  public static Rebuilt read(Dump dump, Lexicon lexicon) {
    return read(dump, lexicon, new ReadingGuard(Limits.standard()));
  }

  /** Rebuilds the tables of a dump; what the guard cuts off is noted by it. */
  public static Rebuilt read(Dump dump, Lexicon lexicon, ReadingGuard guard) {
    CellMaker maker = new CellMaker(dump);
    List<LogicalTable> tables = new ArrayList<>();
    List<FreeLine> lines = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (List<DumpLine> form : FormSplitter.split(dump, lexicon)) {
      guard.checkpoint();
      if (guard.isOverTime()) {
        guard.cut(Limit.TIME);
        break;
      }
      List<Word> words = new ArrayList<>();
      form.forEach(line -> words.addAll(line.words()));
      int head = HeadPairs.firstLabel(words, lexicon);
      for (DumpLine line : form) {
        if (head == words.size() || line.words().get(0).line() < words.get(head).line()) {
          lines.add(maker.free(line));
        }
      }
      if (dump.keepsColumns() && head < words.size()) {
        LayoutForm layout = new LayoutForm(lexicon, maker, below(form, words.get(head)));
        LogicalTable laidOut = layout.build();
        if (laidOut != null) {
          tables.add(laidOut);
          doubts.addAll(layout.doubts());
          continue;
        }
      }
      int end = Math.min(words.size(), head + MOST_WORDS);
      if (end < words.size()) {
        guard.damaged(
            "a form of more than %,d words is rebuilt from the first of them alone"
                .formatted(MOST_WORDS));
        free(form, words.get(end), maker, lines);
      }
      FormBuilder builder = new FormBuilder(dump, lexicon, maker, words.subList(head, end));
      LogicalTable table = head == words.size() ? null : builder.build();
      if (table != null) {
        tables.add(table);
        doubts.addAll(builder.doubts());
      }
    }
    return new Rebuilt(new StitchedDocument(tables, lines), doubts);
  }

  /** Lets the lines from a word on stand outside of the table. */
  private static void free(List<DumpLine> form, Word from, CellMaker maker, List<FreeLine> lines) {
    form.stream()
        .filter(line -> line.words().get(0).line() > from.line())
        .forEach(line -> lines.add(maker.free(line)));
  }

  private static List<DumpLine> below(List<DumpLine> form, Word head) {
    return form.stream().filter(line -> line.words().get(0).line() >= head.line()).toList();
  }
}
