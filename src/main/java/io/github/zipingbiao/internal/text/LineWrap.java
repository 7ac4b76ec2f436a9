package io.github.zipingbiao.internal.text;

import io.github.zipingbiao.internal.page.Glyph;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides what stands between two lines: nothing, a space, or the end of a paragraph. A line was
 * wrapped when the beginning of the next one had no room left on it.
 */
final class LineWrap {
  /** Cells have at most this much inner padding, in points, on either side. */
  private static final double MOST_PADDING = 6.0;

  /** A single line does not tell the padding; every program leaves about this much, in points. */
  private static final double LEAST_PADDING = 1.5;

  /** Widths are compared with this tolerance, in font sizes. */
  private static final double TOLERANCE = 0.1;

  /** Word processors put about this much, in font sizes, between Han and Latin characters. */
  private static final double MIXED_GAP = 0.25;

  /** Lines whose free space differs by less than this, in font sizes, on both sides are centred. */
  private static final double CENTRED = 1.0;

  /** A paragraph begins with an indent of about two characters. */
  private static final double INDENT = 1.5;

  /** Longer texts are prose: their lines are not broken for looks. */
  private static final int SHORT_TEXT = 30;

  /** In cells narrower than this many characters lines are broken by need. */
  private static final double NARROW = 8;

  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "^(?:[0-9]{1,2}[.\u3001\uFF0E)\uFF09](?![0-9])"
              + "|[(\uFF08][0-9\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}[)\uFF09]"
              + "|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}\u3001"
              + "|[\u2460-\u2473])");

  private final TextBlock block;
  private final double left;
  private final double width;

  LineWrap(TextBlock block) {
    this.block = block;
    double most = block.lines().size() > 1 ? MOST_PADDING : LEAST_PADDING;
    double leftGap = most;
    double rightGap = most;
    for (TextLine line : block.lines()) {
      leftGap = Math.min(leftGap, line.box().x0() - block.box().x0());
      rightGap = Math.min(rightGap, block.box().x1() - line.box().x1());
    }
    double padding = Math.max(0, Math.min(leftGap, rightGap));
    left = block.box().x0() + padding;
    width = Math.max(0, block.box().width() - 2 * padding);
  }

  /** Returns whether {@code b} had no room on the line {@code a} of this block. */
  boolean wraps(TextLine a, TextLine b) {
    double size = a.last().fontSize();
    if (isListItem(b) && endsSentence(a)) {
      return false;
    }
    if (isIndented(b, a) && endsSentence(a)) {
      return false;
    }
    return firstChunk(b) > room(a) + TOLERANCE * size;
  }

  /** Returns what to put between two lines of which the second goes on in the same paragraph. */
  String separator(TextLine a, TextLine b) {
    int end = LineBuilder.lastCharacter(a.last());
    int start = b.first().text().codePointAt(0);
    if (Kinds.isWide(end) || Kinds.isWide(start)) {
      return "";
    }
    if (a.spaceBehind()) {
      return " ";
    }
    boolean letters = Character.isLetterOrDigit(end) && Character.isLetterOrDigit(start);
    boolean cutInside = room(a) < b.first().box().width();
    return letters && !cutInside ? " " : "";
  }

  /** Breaks made for looks, in short centred texts and narrow cells, do not end a paragraph. */
  boolean brokenForLooks(TextLine a, int length) {
    if (endsSentence(a)) {
      return false;
    }
    double size = a.last().fontSize();
    return (length <= SHORT_TEXT && isCentred(a)) || width < NARROW * size;
  }

  private boolean isCentred(TextLine line) {
    double leftGap = line.box().x0() - left;
    double rightGap = left + width - line.box().x1();
    return Math.abs(leftGap - rightGap) < CENTRED * line.last().fontSize();
  }

  private boolean isIndented(TextLine b, TextLine a) {
    double size = b.first().fontSize();
    return b.box().x0() - left >= INDENT * size
        && a.box().x0() - left < size / 2
        && block.lines().contains(b)
        && !isCentred(b);
  }

  private static boolean isListItem(TextLine line) {
    return LIST_MARKER.matcher(line.text()).find();
  }

  private static boolean endsSentence(TextLine line) {
    return Kinds.endsSentence(LineBuilder.lastCharacter(line.last()));
  }

  /** Free width behind a line, were it not stretched. */
  private double room(TextLine line) {
    double leftGap = Math.max(0, line.box().x0() - left);
    double rightGap = Math.max(0, left + width - line.box().x1());
    double stretched = Math.max(0, line.box().width() - naturalWidth(line.glyphs()));
    return isCentred(line) ? leftGap + rightGap + stretched : rightGap + stretched;
  }

  private static double naturalWidth(List<Glyph> glyphs) {
    double sum = 0;
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      sum += glyph.box().width();
      boolean mixed =
          before != null
              && !before.isBlank()
              && !glyph.isBlank()
              && Kinds.isWide(LineBuilder.lastCharacter(before))
                  != Kinds.isWide(glyph.text().codePointAt(0));
      sum += mixed ? MIXED_GAP * glyph.fontSize() : 0;
      before = glyph;
    }
    return sum;
  }

  /** Width of the first piece of a line that cannot be broken. */
  private static double firstChunk(TextLine line) {
    double sum = 0;
    int before = -1;
    for (Glyph glyph : line.glyphs()) {
      int first = glyph.text().codePointAt(0);
      if (before >= 0 && canBreak(before, first)) {
        break;
      }
      sum += glyph.box().width();
      before = LineBuilder.lastCharacter(glyph);
    }
    return sum;
  }

  private static boolean canBreak(int before, int after) {
    if (Kinds.cannotBegin(after) || Kinds.cannotEnd(before)) {
      return false;
    }
    boolean word = !Kinds.isWide(before) && !Kinds.isWide(after);
    return !word || Character.isWhitespace(after) || before == '-' || before == '/';
  }
}
