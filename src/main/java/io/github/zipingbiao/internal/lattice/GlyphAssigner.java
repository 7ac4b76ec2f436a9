package io.github.zipingbiao.internal.lattice;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each glyph to the one cell that it was written for: the cell around its middle, or, for
 * glyphs that run over a border, the cell of the word that they belong to.
 */
final class GlyphAssigner {
  /** Glyphs of one word follow one another within this share of the font size. */
  private static final double WORD_GAP = 0.3;

  /** Baselines of one word differ by at most this share of the font size. */
  private static final double BASELINE_DRIFT = 0.2;

  /** A glyph straddles a border when it stands over it by more than this share of its size. */
  private static final double STRADDLE = 0.1;

  /** A word may overhang its cell by at most this many glyphs. */
  private static final int OVERHANG_GLYPHS = 2;

  /** Text below an open bottom edge belongs to the cell above within this many font sizes. */
  private static final double BELOW_OPEN_EDGE = 1.5;

  private final List<TableGeometry> tables;

  GlyphAssigner(List<TableGeometry> tables) {
    this.tables = tables;
  }

  /** A glyph and the place found for it; table is null for free glyphs. */
  private static final class Placed {
    final Glyph glyph;
    TableGeometry table;
    int cell = -1;

    Placed(Glyph glyph) {
      this.glyph = glyph;
    }

    boolean sameCell(Placed other) {
      return table == other.table && cell == other.cell;
    }

    boolean overhangsEndOf(Placed other) {
      double border = other.table.boxOf(other.cell).x1();
      return glyph.box().x0() < border - STRADDLE * glyph.fontSize();
    }

    boolean overhangsStartOf(Placed other) {
      double border = other.table.boxOf(other.cell).x0();
      return glyph.box().x1() > border + STRADDLE * glyph.fontSize();
    }

    void moveTo(Placed other) {
      table = other.table;
      cell = other.cell;
    }
  }

  /** Hands out the glyphs and returns those of no table. */
  List<Glyph> assign(List<Glyph> glyphs) {
    List<Placed> word = new ArrayList<>();
    List<Glyph> free = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Placed placed = place(glyph);
      if (!word.isEmpty() && !follows(word.get(word.size() - 1).glyph, glyph)) {
        settle(word, free);
      }
      word.add(placed);
    }
    settle(word, free);
    return free;
  }

  private Placed place(Glyph glyph) {
    Placed placed = new Placed(glyph);
    double x = glyph.box().centerX();
    double y = glyph.box().centerY();
    for (TableGeometry table : tables) {
      int cell = table.cellAt(x, y);
      if (cell >= 0) {
        placed.table = table;
        placed.cell = cell;
        return placed;
      }
    }
    return placed;
  }

  private static boolean follows(Glyph a, Glyph b) {
    double size = Math.max(a.fontSize(), b.fontSize());
    return !a.isBlank()
        && !b.isBlank()
        && a.quarterTurns() == 0
        && b.quarterTurns() == 0
        && Math.abs(a.baseline() - b.baseline()) <= BASELINE_DRIFT * size
        && Math.abs(b.box().x0() - a.box().x1()) <= WORD_GAP * size;
  }

  /** Decides about a word as a whole, hands it out and clears it. */
  private void settle(List<Placed> word, List<Glyph> free) {
    if (word.isEmpty()) {
      return;
    }
    pullBackOverhang(word);
    for (Placed placed : word) {
      if (placed.table == null) {
        pullUpUnderOpenEdge(placed);
      }
      if (placed.table == null) {
        free.add(placed.glyph);
      } else {
        placed.table.give(placed.cell, placed.glyph);
      }
    }
    word.clear();
  }

  /** One or two glyphs at the end of a longer word that stand over the border go with the word. */
  private static void pullBackOverhang(List<Placed> word) {
    int size = word.size();
    int head = 1;
    while (head < size && word.get(head).sameCell(word.get(0))) {
      head++;
    }
    if (head >= size) {
      return;
    }
    for (int i = head + 1; i < size; i++) {
      if (!word.get(i).sameCell(word.get(head))) {
        return;
      }
    }
    Placed last = word.get(head - 1);
    Placed first = word.get(head);
    int tail = size - head;
    if (tail <= OVERHANG_GLYPHS
        && head > tail
        && last.table != null
        && first.overhangsEndOf(last)) {
      word.subList(head, size).forEach(placed -> placed.moveTo(last));
    } else if (head <= OVERHANG_GLYPHS
        && tail > head
        && first.table != null
        && last.overhangsStartOf(first)) {
      word.subList(0, head).forEach(placed -> placed.moveTo(first));
    }
  }

  /** Browsers let the text of a merged cell run on below the last line before a page break. */
  private void pullUpUnderOpenEdge(Placed placed) {
    Glyph glyph = placed.glyph;
    for (TableGeometry table : tables) {
      BoundingBox frame = table.frame();
      double below = glyph.box().centerY() - frame.y1();
      boolean near = below >= 0 && below <= BELOW_OPEN_EDGE * glyph.fontSize();
      if (!near || !table.openBelow(glyph.box().centerX())) {
        continue;
      }
      int cell = table.cellAt(glyph.box().centerX(), frame.y1() - 0.1);
      if (cell >= 0 && continuesColumnOf(table.glyphsOf(cell), glyph)) {
        placed.table = table;
        placed.cell = cell;
        return;
      }
    }
  }

  private static boolean continuesColumnOf(List<Glyph> above, Glyph glyph) {
    return above.stream()
        .anyMatch(
            g ->
                Math.abs(g.fontSize() - glyph.fontSize()) < 0.5
                    && glyph.box().y0() - g.box().y1() < glyph.fontSize()
                    && Math.abs(g.box().centerX() - glyph.box().centerX()) < 3 * glyph.fontSize());
  }
}
