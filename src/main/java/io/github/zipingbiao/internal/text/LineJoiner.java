package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.text.BlockLayout.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a block: tells the wraps of the layout program from the paragraph ends of the
 * author.
 *
 * <p>A wrap is where the first unbreakable piece of the next line would not have fitted into the
 * room left on this one. That is what the layout program decided by, so it holds for every font,
 * width and alignment.
 */
final class LineJoiner {
  /**
   * Share of an em within which "it would have fitted" is unsure: padding is estimated, and
   * programs squeeze punctuation.
   */
  private static final double UNSURE = 0.25;

  /** Average gap, in em, that shows a last line stretched to the full width. */
  private static final double STRETCHED_GAP = 0.5;

  /** Blocks up to this many characters may be labels, broken by their author for looks. */
  private static final int SHORT_BLOCK = 30;

  /** A block that holds no more than this many em a line is narrow. */
  private static final double NARROW = 6.5;

  private static final String SENTENCE_ENDS = "\u3002\uff01\uff1f\uff1b!?;";
  private static final String OPENERS = "\uff08\u300a\u300c\u300e\u3010\u201c\u2018([";
  private static final String CLOSERS =
      "\uff0c\u3002\uff1b\uff1a\u3001\uff09\u300b\u300d\u300f"
          + "\u3011\u201d\u2019\uff01\uff1f\uff05),;%";

  private final List<Row> rows = new ArrayList<>();
  private final LineBreaks breaks = new LineBreaks();
  private final BlockLayout layout;
  private final int characters;

  LineJoiner(List<TextBlock> parts) {
    this(parts, Double.NaN);
  }

  private LineJoiner(List<TextBlock> parts, double padding) {
    for (TextBlock part : parts) {
      for (TextLine line : part.lines()) {
        rows.add(Row.of(line, part.box()));
      }
    }
    layout = new BlockLayout(rows, padding);
    characters = rows.stream().mapToInt(row -> row.text().length()).sum();
  }

  /** Returns the text of all lines. */
  String text() {
    StringBuilder text = new StringBuilder();
    Row previous = null;
    for (Row row : rows) {
      if (previous != null) {
        text.append(separator(previous, row));
      }
      text.append(row.text());
      previous = row;
    }
    return text.toString();
  }

  /** Returns whether the second block begins with what had no room at the end of the first. */
  static Flow flow(TextBlock a, TextBlock b, double padding) {
    if (a.isBlank() || b.isBlank()) {
      return Flow.NONE;
    }
    LineJoiner joiner = new LineJoiner(List.of(a, b), padding);
    int last = a.lines().size() - 1;
    return joiner.wrap(joiner.rows.get(last), joiner.rows.get(last + 1));
  }

  private String separator(Row a, Row b) {
    return isWrap(a, b) || isBrokenLabel(a, b) ? wrapSeparator(a, b) : "\n";
  }

  private boolean isWrap(Row a, Row b) {
    return wrap(a, b) != Flow.NONE;
  }

  private Flow wrap(Row a, Row b) {
    if (CLOSERS.indexOf(b.firstCodePoint()) >= 0
        || OPENERS.indexOf(a.lastCodePoint()) >= 0
        || (a.lastCodePoint() == '-' && b.firstKind() == CharacterKind.WORD)) {
      return Flow.SURE;
    }
    boolean startsItem = ListMarker.begins(b.text());
    boolean sentenceEnd = SENTENCE_ENDS.indexOf(a.lastCodePoint()) >= 0;
    if ((startsItem && (sentenceEnd || isList())) || layout.beginsByIndent(b)) {
      return Flow.NONE;
    }
    double spare = layout.room(a) - breaks.firstChunkWidth(b);
    double unsure = UNSURE * a.em();
    if (spare > unsure || isStretched(a, b)) {
      return Flow.NONE;
    }
    if (spare < -unsure) {
      return Flow.SURE;
    }
    return sentenceEnd ? Flow.NONE : Flow.UNSURE;
  }

  private boolean isList() {
    return ListMarker.begins(rows.get(0).text());
  }

  /** Returns whether the line is a paragraph's last one, stretched to the full width. */
  private boolean isStretched(Row a, Row b) {
    double added = a.width() - a.naturalWidth();
    int gaps = a.glyphs().size() - 1;
    return gaps > 0
        && added / gaps >= STRETCHED_GAP * a.em()
        && layout.room(a) + added > breaks.firstChunkWidth(b) + a.em();
  }

  /**
   * Returns whether an author's break is no paragraph end: inside a short centred text or a narrow
   * label. Two numbers or words below one another stay apart.
   */
  private boolean isBrokenLabel(Row a, Row b) {
    boolean words = a.lastKind() == CharacterKind.WORD && b.firstKind() == CharacterKind.WORD;
    boolean narrow = layout.availableWidth(a) <= NARROW * a.em();
    boolean ended = SENTENCE_ENDS.indexOf(a.lastCodePoint()) >= 0 || ListMarker.begins(b.text());
    return !words
        && !ended
        && !layout.beginsByIndent(b)
        && characters <= SHORT_BLOCK
        && (narrow || layout.alignment() == Alignment.CENTRE);
  }

  private String wrapSeparator(Row a, Row b) {
    if (a.line().spaceBehind()) {
      return LineText.keepsTypedSpace(a.lastKind(), b.firstKind()) ? " " : "";
    }
    return isCutWithoutSpace(a, b) ? "" : " ";
  }

  /**
   * Returns whether nothing stood between the last and the first character: where a line may end
   * between them anyway, or where the line is so full that the break cut a word.
   */
  private boolean isCutWithoutSpace(Row a, Row b) {
    return !isParted(a, b) || isNumberCut(a, b) || naturalRoom(a) < firstCutWidth(b);
  }

  /** Digits on both sides are one number: two would have had a space typed between them. */
  private static boolean isNumberCut(Row a, Row b) {
    return Character.isDigit(a.lastCodePoint()) && Character.isDigit(b.firstCodePoint());
  }

  /** Returns the room that was left before justification took it, in points. */
  private double naturalRoom(Row row) {
    return layout.room(row) + row.width() - row.naturalWidth();
  }

  /** Returns the width of a first character with the stops behind it, which stay with it. */
  private static double firstCutWidth(Row row) {
    double width = row.first().box().width();
    for (Placed glyph : row.glyphs().subList(1, row.glyphs().size())) {
      if (CLOSERS.indexOf(glyph.text().codePointAt(0)) < 0) {
        return width;
      }
      width += glyph.box().width();
    }
    return width;
  }

  /** Returns whether a space must have stood between two lines, unless the break cut a word. */
  private boolean isParted(Row a, Row b) {
    if (b.firstKind() != CharacterKind.WORD) {
      return false;
    }
    boolean afterMark =
        a.lastKind() == CharacterKind.MARK
            && !Character.isDigit(b.firstCodePoint())
            && !breaks.isAllowedBetween(a.lastCodePoint(), b.firstCodePoint());
    return a.lastKind() == CharacterKind.WORD || afterMark;
  }
}
