package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.dump.LayoutRows.Cell;
import io.github.zipingbiao.internal.dump.LayoutRows.Piece;
import io.github.zipingbiao.internal.form.Concept;
import io.github.zipingbiao.internal.form.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of the funds in a dump that keeps its columns. */
final class LayoutFunds {
  private static final int LABELS = 2;

  private final Lexicon lexicon;
  private final GridBuilder grid;
  private final LayoutHeader header;

  LayoutFunds(Lexicon lexicon, GridBuilder grid, LayoutHeader header) {
    this.lexicon = lexicon;
    this.grid = grid;
    this.header = header;
  }

  void put(List<DumpLine> lines) {
    List<Map<Integer, List<Word>>> cells =
        lines.isEmpty() ? List.of() : new LayoutColumns(header).of(lines);
    int[] y = LayoutForm.heights(lines);
    double[] anchors = anchors(cells, y);
    int border = new LayoutLabel(lexicon, Concept.FUNDS_SECTION).border(left(cells), header.left());
    List<Word> section = new ArrayList<>(header.left());
    List<Piece> labels = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Word> words = cells.get(i).getOrDefault(0, List.of());
      List<Word> label = words.stream().filter(word -> word.start() >= border).toList();
      words.stream().filter(word -> word.start() < border).forEach(section::add);
      if (!label.isEmpty()) {
        labels.add(new Piece(y[i], label));
      }
    }
    int row = grid.addRow();
    Word near = header.columns().get(0).words().get(0);
    if (section.isEmpty()) {
      grid.blank(row, 1 + anchors.length, 0, 1, near);
    } else {
      grid.put(row, 1 + anchors.length, 0, 1, section, 0);
    }
    grid.blank(row, 1, 1, LABELS, near);
    for (int c = 0; c < header.columns().size(); c++) {
      grid.put(row, 1, LABELS + c, end(c), header.columns().get(c).words(), 0);
    }
    rows(cells, labels, y, anchors);
  }

  private int end(int column) {
    return column + 1 == header.columns().size() ? grid.columns() : LABELS + column + 1;
  }

  private void rows(
      List<Map<Integer, List<Word>>> cells, List<Piece> labels, int[] y, double[] anchors) {
    if (anchors.length == 0) {
      return;
    }
    int first = grid.nextRow();
    for (int r = 0; r < anchors.length; r++) {
      grid.addRow();
    }
    LayoutRows rows = new LayoutRows(anchors, false);
    LayoutRows top = new LayoutRows(anchors, true);
    rows = top.single(labels).cost() < rows.single(labels).cost() ? top : rows;
    for (Cell cell : rows.single(labels).cells()) {
      grid.put(first + cell.from(), 1, 1, LABELS, cell.words(), 0);
    }
    for (int c = 0; c < header.columns().size(); c++) {
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).containsKey(c + 1)) {
          pieces.add(new Piece(y[i], cells.get(i).get(c + 1)));
        }
      }
      for (Cell cell : rows.single(pieces).cells()) {
        grid.put(first + cell.from(), 1, LABELS + c, end(c), cell.words(), 0);
      }
    }
  }

  private static List<Word> left(List<Map<Integer, List<Word>>> cells) {
    List<Word> left = new ArrayList<>();
    cells.forEach(line -> left.addAll(line.getOrDefault(0, List.of())));
    return left;
  }

  /** A row stands where figures do; a lone one beside them is the rest of a cut number. */
  private double[] anchors(List<Map<Integer, List<Word>>> cells, int[] y) {
    List<Double> anchors = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      int here = figures(cells.get(i));
      boolean rest =
          here == 1
              && (i > 0 && y[i] - y[i - 1] == 1 && figures(cells.get(i - 1)) > 1
                  || i + 1 < y.length && y[i + 1] - y[i] == 1 && figures(cells.get(i + 1)) > 1);
      if (here > 0 && !rest) {
        anchors.add((double) y[i]);
      }
    }
    if (anchors.isEmpty() && y.length > 0) {
      anchors.add((double) y[0]);
    }
    return anchors.stream().mapToDouble(d -> d).toArray();
  }

  private int figures(Map<Integer, List<Word>> line) {
    int figures = 0;
    for (int c = 0; c < header.columns().size(); c++) {
      boolean figure =
          line.getOrDefault(c + 1, List.of()).stream()
              .anyMatch(word -> LayoutColumns.isFigure(word.text()));
      figures += figure && header.roles().get(c) != Concept.RATE ? 1 : 0;
    }
    return figures;
  }
}
