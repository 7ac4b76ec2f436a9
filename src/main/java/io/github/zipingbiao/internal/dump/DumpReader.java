package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.stitch.FreeLine;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import java.util.ArrayList;
import java.util.List;

/** Rebuilds the tables of the forms in a dump. Stateless. */
public final class DumpReader {
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

  /** Rebuilds the tables of a dump. */
  public static Rebuilt read(Dump dump, Lexicon lexicon) {
    CellMaker maker = new CellMaker(dump);
    List<LogicalTable> tables = new ArrayList<>();
    List<FreeLine> lines = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (List<DumpLine> form : FormSplitter.split(dump, lexicon)) {
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
      FormBuilder builder =
          new FormBuilder(dump, lexicon, maker, words.subList(head, words.size()));
      LogicalTable table = head == words.size() ? null : builder.build();
      if (table != null) {
        tables.add(table);
        doubts.addAll(builder.doubts());
      }
    }
    return new Rebuilt(new StitchedDocument(tables, lines), doubts);
  }

  private static List<DumpLine> below(List<DumpLine> form, Word head) {
    return form.stream().filter(line -> line.words().get(0).line() >= head.line()).toList();
  }
}
