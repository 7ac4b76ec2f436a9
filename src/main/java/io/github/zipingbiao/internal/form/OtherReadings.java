package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what else the text of a recognised cell may be: one character is its runner-up, a decimal
 * point is lost or doubled, or the border of the cell was taken for a character. Only a cell with
 * one line on one recognised page has other readings; text of a text layer has none.
 */
final class OtherReadings {
  /** A longer text is prose, and no number. */
  private static final int LONGEST = 24;

  /**
   * Digits stand half a font size apart and a point takes a quarter: this many font sizes between
   * the middles of two digits leave room for a lost point.
   */
  private static final double ROOM_FOR_POINT = 0.66;

  /** A border cut into a cell stands at most this many font sizes from the cell's edge. */
  private static final double AT_BORDER = 0.5;

  /** Likelihood of what the geometry of the cell speaks for; enough support for a repair. */
  private static final double GEOMETRIC = 0.1;

  /** Level strokes: the ideograph of one, dashes, the long vowel, low line, full-width minus. */
  private static final String LEVEL_STROKES = "\u4E00\u2014\u2013\u2015\u30FC_\uFF0D\u2500~\u02C9";

  private static final String STROKES = "1|lI[]!/\\";

  private final List<Glyph> glyphs;
  private final BoundingBox cell;
  private final List<OtherReading> found = new ArrayList<>();

  private OtherReadings(List<Glyph> glyphs, BoundingBox cell) {
    this.glyphs = glyphs;
    this.cell = cell;
  }

  static List<OtherReading> of(LogicalCell cell) {
    List<CellPart> parts = cell.parts().stream().filter(part -> !part.block().isBlank()).toList();
    if (parts.size() != 1
        || !parts.get(0).page().recognised()
        || parts.get(0).block().lines().size() != 1) {
      return List.of();
    }
    List<Glyph> glyphs =
        parts.get(0).block().lines().get(0).glyphs().stream().filter(g -> !g.isBlank()).toList();
    return of(glyphs, parts.get(0).block().box());
  }

  /** Returns what else the glyphs of one line may say, none of them blank. */
  static List<OtherReading> of(List<Glyph> glyphs, BoundingBox cell) {
    return glyphs.size() > LONGEST ? List.of() : new OtherReadings(glyphs, cell).find();
  }

  private List<OtherReading> find() {
    for (int i = 0; i < glyphs.size(); i++) {
      runnersUp(i);
      lostPoint(i);
      doubledPoint(i);
      grouping(i);
    }
    if (glyphs.size() > 1) {
      minus();
      border(0);
      border(glyphs.size() - 1);
    }
    return List.copyOf(found);
  }

  private void runnersUp(int i) {
    Glyph glyph = glyphs.get(i);
    for (Glyph.Reading other : glyph.others()) {
      String cause = "\"" + glyph.text() + "\" may be \"" + other.text() + "\"";
      found.add(new OtherReading(text(i, i + 1, other.text()), other.probability(), cause));
    }
  }

  private void lostPoint(int i) {
    if (i > 0 && isDigit(i - 1) && isDigit(i)) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      if (b.box().centerX() - a.box().centerX() > ROOM_FOR_POINT * b.fontSize()) {
        found.add(new OtherReading(text(i, i, "."), GEOMETRIC, "a decimal point is lost"));
      }
    }
  }

  private void doubledPoint(int i) {
    if (i > 0 && isPoint(i - 1) && isPoint(i)) {
      found.add(new OtherReading(text(i, i + 1, ""), GEOMETRIC, "the decimal point is doubled"));
    }
  }

  /** A point before three digits may be the comma of thousands, and the other way round. */
  private void grouping(int i) {
    boolean point = isPoint(i);
    boolean between = i > 0 && i + 3 < glyphs.size() && isDigit(i - 1);
    boolean thousands =
        between
            && isDigit(i + 1)
            && isDigit(i + 2)
            && isDigit(i + 3)
            && (i + 4 == glyphs.size() || !isDigit(i + 4));
    if (thousands && (point || glyphs.get(i).text().equals(","))) {
      String cause = point ? "the point is a comma" : "the comma is a point";
      found.add(new OtherReading(text(i, i + 1, point ? "," : "."), GEOMETRIC, cause));
    }
  }

  private void border(int i) {
    Glyph glyph = glyphs.get(i);
    double gap = i == 0 ? glyph.box().x0() - cell.x0() : cell.x1() - glyph.box().x1();
    if (STROKES.contains(glyph.text()) && gap < AT_BORDER * glyph.fontSize()) {
      String cause = "\"" + glyph.text() + "\" is the border of the cell";
      found.add(new OtherReading(text(i, i + 1, ""), GEOMETRIC, cause));
    }
  }

  /** A level stroke before a digit is a minus sign, whatever it was read as. */
  private void minus() {
    if (LEVEL_STROKES.contains(glyphs.get(0).text()) && isDigit(1)) {
      String cause = "\"" + glyphs.get(0).text() + "\" is a minus sign";
      found.add(new OtherReading(text(0, 1, "-"), GEOMETRIC, cause));
    }
  }

  private boolean isDigit(int i) {
    String text = glyphs.get(i).text();
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private boolean isPoint(int i) {
    return glyphs.get(i).text().equals(".");
  }

  /** Returns the whole text with the glyphs in the range replaced. */
  private String text(int from, int to, String instead) {
    StringBuilder text = new StringBuilder();
    glyphs.subList(0, from).forEach(glyph -> text.append(glyph.text()));
    text.append(instead);
    glyphs.subList(to, glyphs.size()).forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
