package io.github.zipingbiao.export.tables;

import io.github.zipingbiao.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a document that could not be read. */
final class FailedRows {
  /** What the key of a document without known bytes begins with; no SHA-256 does. */
  private static final String PATH = "path:";

  private static final RowBuilder.TooLong NO_NUMBERS = (table, column, number) -> {};

  private FailedRows() {}

  static Map<TidyTable, List<List<Object>>> of(
      String name, Optional<String> sha256, String code, String message) {
    String id = sha256.orElse(PATH + name);
    RowBuilder document =
        new RowBuilder(TidyTable.DOCUMENTS, NO_NUMBERS)
            .set("document_id", id)
            .set("sha256", sha256)
            .set("name", name)
            .set("state", "FAILED")
            .set("reason", code)
            .set("message", message)
            .set("evaluation_count", 0)
            .set("error_count", 1)
            .set("warning_count", 0)
            .set("needs_review", true);
    RowBuilder diagnostic =
        new RowBuilder(TidyTable.DIAGNOSTICS, NO_NUMBERS)
            .set("document_id", id)
            .set("diagnostic_index", 0)
            .set("severity", Severity.ERROR.name())
            .set("code", code)
            .set("message", message);
    try {
      return Map.of(
          TidyTable.DOCUMENTS, List.of(document.build()),
          TidyTable.DIAGNOSTICS, List.of(diagnostic.build()));
    } catch (IOException e) {
      throw new UncheckedIOException("name and code must not be empty", e);
    }
  }
}
