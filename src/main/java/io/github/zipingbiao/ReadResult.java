package io.github.zipingbiao;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.json.JsonShape;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.table.Table;
import java.util.List;

/**
 * All that was read from one document. Immutable and thread-safe.
 *
 * @param source the document
 * @param evaluations the forms in document order; empty where the document holds none
 * @param tables every ruled table, forms or not, in document order
 * @param cellUses for each of the evaluations what became of the cells of its tables
 * @param diagnostics what went wrong or is doubtful, in document order
 */
public record ReadResult(
    Source source,
    List<SelfEvaluation> evaluations,
    List<Table> tables,
    List<CellUse> cellUses,
    List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public ReadResult {
    evaluations = List.copyOf(evaluations);
    tables = List.copyOf(tables);
    cellUses = List.copyOf(cellUses);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Makes a result that holds no account of its cells. */
  public ReadResult(
      Source source,
      List<SelfEvaluation> evaluations,
      List<Table> tables,
      List<Diagnostic> diagnostics) {
    this(source, evaluations, tables, List.of(), diagnostics);
  }

  @JsonValue
  Object json() {
    return JsonShape.shapeOf(this);
  }
}
