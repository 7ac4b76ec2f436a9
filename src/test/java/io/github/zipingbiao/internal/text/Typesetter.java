package io.github.zipingbiao.internal.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets paragraphs into a cell as layout programs do and hands out the glyphs, so that tests can be
 * written as documents. Han characters are one em wide, all others of ASCII half an em. Immutable.
 */
record Typesetter(
    double size,
    double width,
    double padding,
    double leading,
    double indent,
    Align align,
    Wrap wrap,
    int quarterTurns) {
  /** How lines stand in the cell. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED,
    JUSTIFIED_WITH_LAST
  }

  /** Where lines may end. */
  enum Wrap {
    KINSOKU,
    HANGING_PUNCTUATION,
    BREAK_ALL
  }

  /** A cell as the lattice hands it over. */
  record Cell(List<Glyph> glyphs, BoundingBox box) {
    TextBlock block() {
      return TextBlock.of(glyphs, box);
    }

    String text() {
      return block().text();
    }
  }

  private static final double X = 100;
  private static final double Y = 50;
  private static final double ASCENT = 0.88;
  private static final String HANGING = "，。、；：！？";

  static Typesetter cell(double width) {
    return new Typesetter(10, width, 5, 1.3, 0, Align.LEFT, Wrap.KINSOKU, 0);
  }

  Typesetter size(double points) {
    return new Typesetter(points, width, padding, leading, indent, align, wrap, quarterTurns);
  }

  Typesetter padding(double points) {
    return new Typesetter(size, width, points, leading, indent, align, wrap, quarterTurns);
  }

  Typesetter leading(double sizes) {
    return new Typesetter(size, width, padding, sizes, indent, align, wrap, quarterTurns);
  }

  Typesetter indent(double ems) {
    return new Typesetter(size, width, padding, leading, ems, align, wrap, quarterTurns);
  }

  Typesetter align(Align to) {
    return new Typesetter(size, width, padding, leading, indent, to, wrap, quarterTurns);
  }

  Typesetter wrap(Wrap by) {
    return new Typesetter(size, width, padding, leading, indent, align, by, quarterTurns);
  }

  Typesetter turned(int turns) {
    return new Typesetter(size, width, padding, leading, indent, align, wrap, turns);
  }

  /** Sets paragraphs, each wrapped where it has to be. */
  Cell set(String... paragraphs) {
    List<Glyph> glyphs = new ArrayList<>();
    double baseline = Y + padding + ASCENT * size;
    for (String paragraph : paragraphs) {
      List<String> lines = lines(paragraph);
      for (int i = 0; i < lines.size(); i++) {
        boolean last = i == lines.size() - 1;
        place(lines.get(i), i == 0 ? indent * size : 0, last, baseline, glyphs);
        baseline += leading * size;
      }
    }
    BoundingBox box = new BoundingBox(X, Y, X + width, baseline - ASCENT * size + padding);
    return new Cell(glyphs.stream().map(this::turn).toList(), turn(box));
  }

  /** Returns the lines of a paragraph, with the spaces that stand at their ends. */
  List<String> lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(paragraph)) {
      double room = width - 2 * padding - (lines.isEmpty() ? indent * size : 0);
      if (line.length() > 0 && !fits(line + piece, room)) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString());
    return lines;
  }

  private boolean fits(String text, double room) {
    String visible = text.stripTrailing();
    boolean hangs =
        wrap == Wrap.HANGING_PUNCTUATION
            && HANGING.indexOf(visible.charAt(visible.length() - 1)) >= 0;
    String measured = hangs ? visible.substring(0, visible.length() - 1) : visible;
    return natural(measured) <= room + 1e-6;
  }

  private List<String> pieces(String text) {
    if (wrap == Wrap.BREAK_ALL) {
      return Arrays.asList(text.split("(?<=[^（《“])(?![，。；：、）》”！？ ])"));
    }
    BreakIterator iterator = BreakIterator.getLineInstance(ULocale.CHINA);
    iterator.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      String piece = text.substring(start, end);
      if (natural(piece) > width - 2 * padding) {
        // As browsers do: what fits no line is broken anywhere.
        piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
      } else {
        pieces.add(piece);
      }
      start = end;
    }
    return pieces;
  }

  private double natural(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  private double advance(int codePoint) {
    return codePoint < 0x80 ? size / 2 : size;
  }

  private void place(String line, double start, boolean last, double y, List<Glyph> into) {
    double slack = width - 2 * padding - start - natural(line.stripTrailing());
    int[] characters = line.stripTrailing().codePoints().toArray();
    boolean stretched = align == Align.JUSTIFIED_WITH_LAST || (align == Align.JUSTIFIED && !last);
    long gaps = stretchable(characters);
    double extra = stretched && gaps > 0 ? Math.max(0, slack) / gaps : 0;
    double x =
        X
            + padding
            + start
            + switch (align) {
              case CENTRE -> slack / 2;
              case RIGHT -> slack;
              default -> 0;
            };
    characters = line.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      double advance = advance(characters[i]);
      into.add(glyph(Character.toString(characters[i]), x, y, advance, size));
      x += advance + (isStretchable(characters, i) ? extra : 0);
    }
  }

  private static long stretchable(int[] characters) {
    return IntStream.range(0, characters.length).filter(i -> isStretchable(characters, i)).count();
  }

  /** Justification widens spaces and the gaps beside Chinese characters, never words. */
  private static boolean isStretchable(int[] characters, int i) {
    return i + 1 < characters.length
        && (characters[i] >= 0x80 || characters[i + 1] >= 0x80 || characters[i] == ' ');
  }

  /** Returns a glyph whose box is one em high. */
  static Glyph glyph(String text, double x, double baseline, double advance, double size) {
    BoundingBox box =
        new BoundingBox(x, baseline - ASCENT * size, x + advance, baseline + (1 - ASCENT) * size);
    return new Glyph(text, box, size, baseline, 0, 1.0);
  }

  private Glyph turn(Glyph glyph) {
    return new Glyph(
        glyph.text(), turn(glyph.box()), glyph.fontSize(), glyph.baseline(), quarterTurns, 1.0);
  }

  /** Turns a box clockwise about the origin of a page 1000 points wide and high. */
  private BoundingBox turn(BoundingBox box) {
    BoundingBox turned = box;
    for (int i = 0; i < quarterTurns; i++) {
      turned = new BoundingBox(1000 - turned.y1(), turned.x0(), 1000 - turned.y0(), turned.x1());
    }
    return turned;
  }
}
