package io.github.zipingbiao.export.tables;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.export.JsonTree;
import io.github.zipingbiao.export.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one document in all tables. A row is a list with one cell for each column, null for
 * an empty one; the class of a cell is told by {@link ColumnType.Kind}. Immutable and thread-safe.
 */
public final class DocumentRows {
  private final Map<TidyTable, List<List<Object>>> rows;

  private DocumentRows(Map<TidyTable, List<List<Object>>> rows) {
    this.rows = rows;
  }

  /**
   * Makes the rows of a result.
   *
   * @param result what was read
   * @throws IOException never for a result of this library
   */
  public static DocumentRows of(ReadResult result) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.PROVENANCE).writeResult(result, json);
    return of(new ByteArrayInputStream(json.toByteArray()));
  }

  /**
   * Makes the rows of a result that {@link JsonWriter#writeResult} wrote. Without provenance in it
   * the columns of page, box and confidence of funds and indicators are empty.
   *
   * @param json the JSON text in UTF-8; it stays open
   * @throws IOException if it cannot be read or is no result of this schema version
   */
  public static DocumentRows of(InputStream json) throws IOException {
    return new DocumentRows(RowComposer.compose(JsonTree.read(json), Optional.empty()));
  }

  /**
   * Makes the rows of a result under another name, such as its path in the archive.
   *
   * @param json as {@link #of(InputStream)} takes it
   * @param name what {@code documents.name} becomes
   * @throws IOException if it cannot be read or is no result of this schema version
   */
  public static DocumentRows of(InputStream json, String name) throws IOException {
    return new DocumentRows(RowComposer.compose(JsonTree.read(json), Optional.of(name)));
  }

  /**
   * Makes the rows of a document that could not be read: one in {@code documents} and one with
   * severity ERROR in {@code diagnostics}.
   *
   * @param name name or path of the document
   * @param sha256 SHA-256 of its bytes, empty where they could not be fetched
   * @param code why, as a constant
   * @param message why, for a person
   */
  public static DocumentRows failed(
      String name, Optional<String> sha256, String code, String message) {
    return new DocumentRows(FailedRows.of(name, sha256, code, message));
  }

  /** Returns the rows of a table in document order. */
  public List<List<Object>> rows(TidyTable table) {
    return rows.getOrDefault(table, List.of());
  }
}
