package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import io.github.zipingbiao.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Recognises the header rows that programs print again on every page of a table. */
final class RepeatedHeader {
  /** A header has at least this many labels in a row; one alone may be a value. */
  private static final int FEWEST_LABELS = 2;

  /** A text of a header without its white space, and where its cell begins in the table. */
  private record Label(double x0, String text) {}

  private RepeatedHeader() {}

  /** Returns how many leading rows of {@code next} only repeat rows of {@code table}. */
  static int rowsIn(TableAssembly table, TablePart next) {
    List<List<Label>> header = header(next);
    int best = 0;
    for (int start = 0; start < table.rows() && !header.isEmpty(); start++) {
      int length = 0;
      while (length < header.size()
          && repeats(header.get(length), table.cellsStartingIn(start + length))) {
        length++;
      }
      if (length > best && (start == 0 || goesOnUnder(header.get(length - 1), table))) {
        best = length;
      }
    }
    return best;
  }

  /**
   * Programs repeat the first rows of a table, or the header of the rows that go on. The same
   * header behind other rows begins the same section of another form.
   */
  private static boolean goesOnUnder(List<Label> labels, TableAssembly table) {
    List<GrowingCell> bottom = table.lastFilledCells();
    return labels.stream()
        .allMatch(
            label ->
                bottom.stream()
                    .anyMatch(cell -> Math.abs(cell.x0 - label.x0()) <= TableAssembly.SAME_EDGE));
  }

  /** Returns the labels of the leading rows that may be a header, one row being none. */
  private static List<List<Label>> header(TablePart next) {
    List<List<Label>> header = new ArrayList<>();
    for (int row = 0; row < next.table.rows() - 1; row++) {
      List<Label> labels = labels(next, row);
      if (labels.size() < FEWEST_LABELS || labels.stream().anyMatch(RepeatedHeader::isNumber)) {
        break;
      }
      header.add(labels);
    }
    return header;
  }

  private static List<Label> labels(TablePart next, int row) {
    List<Label> labels = new ArrayList<>();
    for (PartCell cell : next.cellsStartingIn(row)) {
      if (!cell.isBlank()) {
        labels.add(
            new Label(
                cell.cell().box().x0() - next.left(), WhiteSpace.removed(cell.block().text())));
      }
    }
    return labels;
  }

  private static boolean repeats(List<Label> labels, List<GrowingCell> above) {
    int matched = 0;
    for (Label label : labels) {
      for (GrowingCell candidate : above) {
        if (Math.abs(candidate.x0 - label.x0()) <= TableAssembly.SAME_EDGE
            && WhiteSpace.removed(candidate.text()).equals(label.text())) {
          matched++;
        }
      }
    }
    return matched == labels.size();
  }

  private static boolean isNumber(Label label) {
    return label
        .text()
        .chars()
        .allMatch(c -> c >= '0' && c <= '9' || ".,%/-\u2014".indexOf(c) >= 0);
  }
}
