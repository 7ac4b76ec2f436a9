package io.github.zipingbiao.export.tables;

import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.export.JsonTree;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the JSON of one result into rows. */
final class RowComposer {
  static final String TOO_LONG = "TABLE_NUMBER_TOO_LONG";

  private final Map<TidyTable, List<List<Object>>> rows = new EnumMap<>(TidyTable.class);
  private final List<RowBuilder> tooLong = new ArrayList<>();
  private final String documentId;
  private int errors;
  private int warnings;

  private RowComposer(String documentId) {
    this.documentId = documentId;
    for (TidyTable table : TidyTable.values()) {
      rows.put(table, new ArrayList<>());
    }
  }

  /** Returns the rows; {@code name} replaces the name in the JSON. */
  static Map<TidyTable, List<List<Object>>> compose(JsonTree result, Optional<String> name)
      throws IOException {
    if (result.integer("schemaVersion").orElse(0) != JsonWriter.SCHEMA_VERSION) {
      throw new IOException("The JSON text is no result of schema version 1");
    }
    JsonTree source = result.object("source");
    String sha256 =
        source
            .text("sha256")
            .orElseThrow(() -> new IOException("The JSON text does not name its document"));
    RowComposer composer = new RowComposer(sha256);
    composer.evaluations(result.objects("evaluations"));
    composer.diagnostics(result.objects("diagnostics"));
    composer.document(source, name, result.objects("evaluations"));
    return composer.rows;
  }

  private void evaluations(List<JsonTree> evaluations) throws IOException {
    for (int i = 0; i < evaluations.size(); i++) {
      String id = evaluationId(i);
      EvaluationRows form =
          new EvaluationRows(
              evaluations.get(i),
              documentId,
              id,
              (table, column, number) -> tooLong.add(note(id, table, column, number.toString())));
      form.write(i, rows);
    }
  }

  private String evaluationId(int index) {
    return documentId + "#" + index;
  }

  private RowBuilder diagnostic() {
    return new RowBuilder(TidyTable.DIAGNOSTICS, this::lostEdge).set("document_id", documentId);
  }

  /** A box whose edge is too long is a box nowhere; the edge stays empty. */
  private void lostEdge(TidyTable table, Column column, Number number) {
    tooLong.add(note(null, table, column, number.toString()));
  }

  private RowBuilder note(String evaluationId, TidyTable table, Column column, String number) {
    String field = table.tableName() + "." + column.name();
    return new RowBuilder(TidyTable.DIAGNOSTICS, this::lostEdge)
        .set("document_id", documentId)
        .set("evaluation_id", Optional.ofNullable(evaluationId))
        .set("severity", Severity.WARNING.name())
        .set("code", TOO_LONG)
        .set("field", field)
        .set("message", field + " cannot hold all digits of " + number);
  }

  private void diagnostics(List<JsonTree> diagnostics) throws IOException {
    for (JsonTree one : diagnostics) {
      RowBuilder row =
          diagnostic()
              .set("evaluation_id", one.integer("evaluation").map(this::evaluationId))
              .set("severity", one.text("severity"))
              .set("code", one.text("code"))
              .set("message", one.text("message"))
              .set("field", one.text("field"))
              .set("page", one.integer("page"));
      Origin.writeBox(row, one.numbers("box"));
      add(row, one.text("severity").orElse(""));
    }
    for (RowBuilder row : List.copyOf(tooLong)) {
      add(row, Severity.WARNING.name());
    }
  }

  private void add(RowBuilder row, String severity) throws IOException {
    errors += severity.equals(Severity.ERROR.name()) ? 1 : 0;
    warnings += severity.equals(Severity.WARNING.name()) ? 1 : 0;
    List<List<Object>> diagnostics = rows.get(TidyTable.DIAGNOSTICS);
    diagnostics.add(row.set("diagnostic_index", diagnostics.size()).build());
  }

  private void document(JsonTree source, Optional<String> name, List<JsonTree> evaluations)
      throws IOException {
    boolean verified = true;
    for (JsonTree evaluation : evaluations) {
      verified &= evaluation.text("verdict").orElse("").equals(Verdict.VERIFIED.name());
    }
    RowBuilder row =
        new RowBuilder(TidyTable.DOCUMENTS, this::lostEdge)
            .set("document_id", documentId)
            .set("sha256", documentId)
            .set("name", name.isPresent() ? name : source.text("name"))
            .set("pages", source.integer("pages"))
            .set("state", "READ")
            .set("evaluation_count", evaluations.size())
            .set("error_count", errors)
            .set("warning_count", warnings)
            .set("needs_review", errors + warnings > 0 || !verified);
    rows.get(TidyTable.DOCUMENTS).add(row.build());
  }
}
