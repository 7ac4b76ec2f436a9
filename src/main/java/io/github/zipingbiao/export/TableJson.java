package io.github.zipingbiao.export;

import io.github.zipingbiao.provenance.SourceSpan;
import io.github.zipingbiao.table.Table;
import io.github.zipingbiao.table.TableCell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The members of one ruled table. */
final class TableJson {
  private TableJson() {}

  static void write(JsonFields json, Table table) throws IOException {
    json.pages("pages", table.pages());
    json.number("rows", table.rows());
    json.number("columns", table.columns());
    json.objects("cells", table.cells(), TableJson::cell);
  }

  private static void cell(JsonFields json, TableCell cell) throws IOException {
    json.number("row", cell.row());
    json.number("column", cell.column());
    json.number("rowSpan", cell.rowSpan());
    json.number("columnSpan", cell.columnSpan());
    List<SourceSpan> parts = cell.parts();
    Optional<SourceSpan> first = parts.stream().findFirst();
    json.number("page", first.map(p -> OptionalInt.of(p.page())).orElse(OptionalInt.empty()));
    json.box("box", first.map(SourceSpan::box));
    json.verbatim("text", cell.text());
    json.objects(
        "continued", parts.subList(Math.min(1, parts.size()), parts.size()), TableJson::part);
  }

  /** A rectangle on a later page of a cell that a page break cut. */
  private static void part(JsonFields json, SourceSpan part) throws IOException {
    json.number("page", part.page());
    json.box("box", Optional.of(part.box()));
  }
}
