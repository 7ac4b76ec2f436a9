package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.stitch.FreeLine;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.text.TextBlock;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes cells of words. Boxes count character columns and lines from the top of the page. */
final class CellMaker {
  /** Size given to all type, in lines: titles are not told by it. */
  private static final double SIZE = 0.5;

  private final Dump dump;
  private final Map<Integer, PageContent> pages = new LinkedHashMap<>();

  CellMaker(Dump dump) {
    this.dump = dump;
  }

  /** Makes a cell; {@code width} is that of its column, 0 where unknown. */
  LogicalCell cell(int row, int column, int rowSpan, int columnSpan, List<Word> words, int width) {
    List<CellPart> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || pageOf(words.get(i)) != pageOf(words.get(from))) {
        parts.add(part(words.subList(from, i), width));
        from = i;
      }
    }
    String text = text(words, width);
    return LogicalCell.of(row, column, rowSpan, columnSpan, text, parts);
  }

  /** Makes a cell that prints nothing, at the place of another. */
  LogicalCell blank(int row, int column, int rowSpan, int columnSpan, Word near) {
    PageContent page = page(pageOf(near));
    DumpLine line = dump.lines().get(near.line());
    BoundingBox box = new BoundingBox(0, line.number(), 0, line.number());
    CellPart part = new CellPart(page, new TextBlock(box, List.of()));
    return LogicalCell.of(row, column, rowSpan, columnSpan, "", List.of(part));
  }

  /** Makes a line that stands in no table. */
  FreeLine free(DumpLine line) {
    return new FreeLine(page(line.page()), textLine(line.words(), line.text()));
  }

  private CellPart part(List<Word> words, int width) {
    TextLine line = textLine(words, text(words, width));
    return new CellPart(page(pageOf(words.get(0))), new TextBlock(line.box(), List.of(line)));
  }

  private TextLine textLine(List<Word> words, String text) {
    BoundingBox box = null;
    for (Word word : words) {
      int y = dump.lines().get(word.line()).number();
      BoundingBox one = new BoundingBox(word.start(), y, word.end(), y + 1);
      box = box == null ? one : box.union(one);
    }
    Glyph glyph = new Glyph(text, box, SIZE, box.y1(), 0, 1.0);
    return new TextLine(List.of(glyph), box, text, false);
  }

  private int pageOf(Word word) {
    return dump.lines().get(word.line()).page();
  }

  private PageContent page(int number) {
    return pages.computeIfAbsent(
        number,
        n -> {
          int width = 0;
          int height = 0;
          for (DumpLine line : dump.lines()) {
            if (line.page() == n) {
              width = Math.max(width, line.end());
              height = Math.max(height, line.number() + 1);
            }
          }
          return new PageContent(n, width, height, 0, false, List.of(), List.of(), List.of());
        });
  }

  /** Joins words to the text of a cell: wrapped lines flow on, ended paragraphs stay apart. */
  static String text(List<Word> words, int width) {
    StringBuilder text = new StringBuilder();
    LineRun run = new LineRun();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0) {
        boolean sameLine = word.line() == words.get(i - 1).line();
        text.append(sameLine ? spaceIn(text, word) : breakIn(text, run, words, i, width));
        if (!sameLine) {
          run = new LineRun();
        }
      }
      run.add(word);
      text.append(word.text());
    }
    return text.toString();
  }

  private static String spaceIn(StringBuilder text, Word word) {
    int before = text.codePointBefore(text.length());
    int after = word.text().codePointAt(0);
    return Characters.isWide(before) == Characters.isWide(after) ? " " : "";
  }

  private static String breakIn(
      StringBuilder text, LineRun run, List<Word> words, int i, int width) {
    String before = words.get(i - 1).text();
    String after = words.get(i).text();
    double room = width == 0 ? 0 : width - run.width();
    if (Characters.endsSentence(before)
        && (Characters.isListItem(after) || room >= Characters.firstChunk(after) + LineFit.SURE)) {
      return "\n";
    }
    boolean latin =
        !Characters.isWide(text.codePointBefore(text.length()))
            && !Characters.isWide(after.codePointAt(0));
    boolean letters =
        Character.isLetter(text.codePointBefore(text.length()))
            && Character.isLetter(after.codePointAt(0));
    return latin && letters && room >= Characters.firstChunk(after) ? " " : "";
  }
}
