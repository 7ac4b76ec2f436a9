package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import java.util.List;

/** Tells rows between header and data that only number the columns. Stateless. */
final class NumberingRow {
  /** Fewer numbers in a row are values. */
  private static final int FEWEST = 3;

  private NumberingRow() {}

  /** Returns whether the cells number the columns, with or without a label that says so. */
  static boolean is(LogicalTable table, int row, Lexicon lexicon) {
    List<String> texts =
        table.row(row).stream()
            .filter(cell -> cell.row() == row && !cell.isBlank())
            .map(LogicalCell::text)
            .toList();
    List<String> numbers =
        texts.stream().filter(text -> !lexicon.matches("numbering-label", text)).toList();
    boolean labelled = numbers.size() < texts.size();
    return numbers.size() >= (labelled ? 1 : FEWEST)
        && numbers.stream().allMatch(text -> lexicon.matches("numbering", text))
        && rises(numbers);
  }

  /** Each begins with the sign behind that of the one before. */
  private static boolean rises(List<String> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (valueOf(numbers.get(i)) != valueOf(numbers.get(i - 1)) + 1) {
        return false;
      }
    }
    return true;
  }

  private static int valueOf(String text) {
    String digits = text.replaceAll("[^0-9].*$", "");
    return digits.isEmpty() ? text.codePointAt(0) : Integer.parseInt(digits);
  }
}
