package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import java.util.ArrayList;
import java.util.List;

/** Recognises the header rows that programs print again on every page of a table. */
final class RepeatedHeader {
  /** A header has at least this many labels in a row; one alone may be a value. */
  private static final int FEWEST_LABELS = 2;

  private RepeatedHeader() {}

  /** Returns how many leading rows of {@code next} only repeat rows of {@code table}. */
  static int rowsIn(TableAssembly table, TablePart next) {
    int best = 0;
    for (int start = 0; start < table.rows(); start++) {
      int length = 0;
      while (start + length < table.rows()
          && length < next.table.rows() - 1
          && sameRow(table.cellsStartingIn(start + length), next.cellsStartingIn(length), next)) {
        length++;
      }
      best = Math.max(best, length);
    }
    return best;
  }

  private static boolean sameRow(List<GrowingCell> above, List<PartCell> repeated, TablePart next) {
    List<String> labels = new ArrayList<>();
    int matched = 0;
    for (PartCell cell : repeated) {
      String text = squeezed(cell.block().text());
      if (text.isEmpty()) {
        continue;
      }
      labels.add(text);
      double x0 = cell.cell().box().x0() - next.left();
      for (GrowingCell candidate : above) {
        if (Math.abs(candidate.x0 - x0) <= TableAssembly.SAME_EDGE
            && squeezed(candidate.text()).equals(text)) {
          matched++;
        }
      }
    }
    long numbers = labels.stream().filter(RepeatedHeader::hasNumber).count();
    return labels.size() >= FEWEST_LABELS && matched == labels.size() && numbers == 0;
  }

  private static boolean hasNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9' || ".,%/-\u2014".indexOf(c) >= 0);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
