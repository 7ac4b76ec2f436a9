package io.github.zipingbiao.export.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cells as comparable texts: the same fact is the same text, whatever format it was in. */
final class Facts {
  static final String EMPTY = "(empty)";

  private Facts() {}

  static String of(Object cell) {
    if (cell == null) {
      return EMPTY;
    }
    return cell instanceof BigDecimal number ? number(number) : cell.toString();
  }

  static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Undoes what the documentation of the CSV format says is done to a text. */
  static List<String> ofCsv(TidyTable table, List<String> row) {
    List<String> facts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      facts.add(
          switch (table.columns().get(i).type().kind()) {
            case TEXT -> cell.isEmpty() ? EMPTY : cell.startsWith("'") ? cell.substring(1) : cell;
            case DECIMAL -> cell.isEmpty() ? EMPTY : number(new BigDecimal(cell));
            default -> cell.isEmpty() ? EMPTY : cell;
          });
    }
    return facts;
  }
}
