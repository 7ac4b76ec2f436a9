package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.model.SelfEvaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Writes results as JSON in UTF-8, streaming: no tree is built.
 *
 * <p>Keys are always present and always in the same order; what is unknown is {@code null} or
 * {@code []}. Numbers are written out with exactly their decimal value, never with an exponent.
 * Boxes are in points, rounded to 0.1. Every method ends its output with a line feed, flushes the
 * stream and leaves it open. The shape of {@link #writeResult} is fixed by {@link JsonSchema}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonWriter {
  /** Value of {@code schemaVersion}; it grows only when a key changes its meaning. */
  public static final int SCHEMA_VERSION = 1;

  /** How the text is laid out. */
  public enum Layout {
    /** Indented, for people. */
    PRETTY,
    /** Everything on one line, for programs that read line by line. */
    LINE
  }

  /** What is written beside the values. */
  public enum Detail {
    /** The values alone. */
    VALUES,
    /** Also {@code provenance}: where each value stands in the document. */
    PROVENANCE
  }

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private final Layout layout;
  private final Detail detail;

  /** Makes a writer. */
  public JsonWriter(Layout layout, Detail detail) {
    this.layout = Objects.requireNonNull(layout, "layout");
    this.detail = Objects.requireNonNull(detail, "detail");
  }

  /**
   * Writes the whole result but its tables.
   *
   * @throws IOException if {@code out} throws it
   */
  public void writeResult(ReadResult result, OutputStream out) throws IOException {
    write(out, json -> result(json, result));
  }

  void result(JsonFields json, ReadResult result) throws IOException {
    json.number("schemaVersion", SCHEMA_VERSION);
    json.source(result.source());
    json.objects("evaluations", result.evaluations(), this::evaluation);
    json.objects("diagnostics", result.diagnostics(), JsonWriter::diagnostic);
  }

  /**
   * Writes the tables of the document, forms or not.
   *
   * @throws IOException if {@code out} throws it
   */
  public void writeTables(ReadResult result, OutputStream out) throws IOException {
    write(
        out,
        json -> {
          json.source(result.source());
          json.objects("tables", result.tables(), TableJson::write);
        });
  }

  /**
   * Writes each evaluation as a JSON text of its own: the keys of an evaluation, and before them
   * {@code source} and {@code index}, which tell the document and the place in it.
   *
   * @throws IOException if {@code out} throws it
   */
  public void writeEvaluations(ReadResult result, OutputStream out) throws IOException {
    List<SelfEvaluation> evaluations = result.evaluations();
    for (int i = 0; i < evaluations.size(); i++) {
      int index = i;
      write(
          out,
          json -> {
            json.source(result.source());
            json.number("index", index);
            evaluation(json, evaluations.get(index));
          });
    }
  }

  void write(OutputStream out, JsonFields.Body body) throws IOException {
    JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8);
    if (layout == Layout.PRETTY) {
      generator.setPrettyPrinter(prettyPrinter());
    }
    generator.writeStartObject();
    body.write(new JsonFields(generator));
    generator.writeEndObject();
    generator.writeRaw('\n');
    generator.close();
    out.flush();
  }

  /** A printer keeps its depth, so each document needs one of its own. */
  static DefaultPrettyPrinter prettyPrinter() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }

  private void evaluation(JsonFields json, SelfEvaluation evaluation) throws IOException {
    EvaluationJson.write(json, evaluation);
    if (detail == Detail.PROVENANCE) {
      EvaluationJson.writeProvenance(json, evaluation.provenance());
    }
  }

  static void diagnostic(JsonFields json, Diagnostic diagnostic) throws IOException {
    json.constant("severity", diagnostic.severity());
    json.constant("code", diagnostic.code());
    json.text("message", diagnostic.message());
    json.number("evaluation", diagnostic.evaluation());
    json.text("field", diagnostic.field());
    json.number("page", diagnostic.page());
    json.box("box", diagnostic.box());
  }
}
