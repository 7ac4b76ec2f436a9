package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A JSON text that {@link JsonWriter#writeResult} wrote earlier: what it says about itself, and
 * copies of it with less detail or in another layout. Reads from beginning to end without building
 * a tree.
 */
public final class SavedResult {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Opener opener;
  private int schemaVersion;
  private String sha256 = "";
  private int evaluations;
  private int withProvenance;
  private int verified;
  private Optional<Severity> worst = Optional.empty();

  private SavedResult(Opener opener) {
    this.opener = opener;
  }

  /** Opens the JSON text from its beginning. */
  @FunctionalInterface
  public interface Opener {
    /** Returns a new stream of the text in UTF-8. */
    InputStream open() throws IOException;
  }

  /**
   * Reads a file to its end.
   *
   * @return empty where there is no such file, or it is no complete result of this schema version
   * @throws IOException if the file exists and cannot be read
   */
  public static Optional<SavedResult> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return read(() -> Files.newInputStream(file));
  }

  /**
   * Reads a text to its end.
   *
   * @return empty where it is no complete result of this schema version
   * @throws IOException if it cannot be read
   */
  public static Optional<SavedResult> read(Opener opener) throws IOException {
    SavedResult saved = new SavedResult(opener);
    try (InputStream in = opener.open();
        JsonParser parser = FACTORY.createParser(in)) {
      boolean whole = saved.readFacts(parser) && parser.nextToken() == null;
      return whole && saved.schemaVersion == JsonWriter.SCHEMA_VERSION
          ? Optional.of(saved)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Returns the SHA-256 of the document in lower-case hexadecimal, "" where it is missing. */
  public String sha256() {
    return sha256;
  }

  /** Returns the number of evaluations. */
  public int evaluations() {
    return evaluations;
  }

  /** Returns whether every evaluation has the verdict VERIFIED. */
  public boolean allVerified() {
    return verified == evaluations;
  }

  /** Returns the highest severity among the diagnostics, empty where there are none. */
  public Optional<Severity> worst() {
    return worst;
  }

  /** Returns whether the file holds what a writer with this detail would have written. */
  public boolean has(JsonWriter.Detail detail) {
    return withProvenance == (detail == JsonWriter.Detail.PROVENANCE ? evaluations : 0);
  }

  /** Returns a new stream of the text, in UTF-8. */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /**
   * Writes the whole text as {@link JsonWriter#writeResult} does.
   *
   * @param name name of the document to write instead of the one that was saved
   * @throws IOException if the text cannot be read or {@code out} throws it
   */
  public void writeResult(
      OutputStream out, JsonWriter.Layout layout, JsonWriter.Detail detail, String name)
      throws IOException {
    try (InputStream in = opener.open();
        JsonParser parser = FACTORY.createParser(in)) {
      JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
      if (layout == JsonWriter.Layout.PRETTY) {
        generator.setPrettyPrinter(JsonWriter.prettyPrinter());
      }
      new SavedCopy(parser, generator, detail).document(name);
      generator.writeRaw('\n');
      generator.close();
      out.flush();
    }
  }

  /**
   * Writes the evaluations as {@link JsonWriter#writeEvaluations} does, one a line.
   *
   * @param name name of the document to write instead of the one that was saved
   * @throws IOException if the text cannot be read or {@code out} throws it
   */
  public void writeEvaluations(OutputStream out, JsonWriter.Detail detail, String name)
      throws IOException {
    try (InputStream in = opener.open();
        JsonParser parser = FACTORY.createParser(in)) {
      SavedSource source = new SavedSource();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "source" -> {
            source.read(parser);
            source.name = name;
          }
          case "evaluations" -> copyEvaluations(parser, source, detail, out);
          default -> parser.skipChildren();
        }
      }
    }
  }

  private boolean readFacts(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "schemaVersion" -> schemaVersion = parser.getValueAsInt();
        case "source" -> {
          SavedSource source = new SavedSource();
          source.read(parser);
          sha256 = source.sha256;
        }
        case "evaluations" -> eachObject(parser, this::readEvaluation);
        case "diagnostics" -> eachObject(parser, this::readDiagnostic);
        default -> parser.skipChildren();
      }
    }
    return parser.currentToken() == JsonToken.END_OBJECT;
  }

  private void readEvaluation(JsonParser parser) throws IOException {
    evaluations++;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("provenance")) {
        withProvenance++;
      } else if (name.equals("verdict") && parser.getText().equals(Verdict.VERIFIED.name())) {
        verified++;
      }
      parser.skipChildren();
    }
  }

  private void readDiagnostic(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("severity")) {
        String text = parser.getText();
        for (Severity severity : Severity.values()) {
          boolean worse = worst.isEmpty() || severity.compareTo(worst.get()) > 0;
          worst = severity.name().equals(text) && worse ? Optional.of(severity) : worst;
        }
      }
      parser.skipChildren();
    }
  }

  private static void copyEvaluations(
      JsonParser parser, SavedSource source, JsonWriter.Detail detail, OutputStream out)
      throws IOException {
    int[] index = {0};
    eachObject(
        parser,
        evaluation -> {
          JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
          generator.writeStartObject();
          source.write(generator);
          generator.writeNumberField("index", index[0]++);
          new SavedCopy(evaluation, generator, detail).evaluationFields();
          generator.writeEndObject();
          generator.writeRaw('\n');
          generator.close();
        });
  }

  private interface ObjectReader {
    /** Reads the members, from behind the opening brace to the closing one. */
    void read(JsonParser parser) throws IOException;
  }

  private static void eachObject(JsonParser parser, ObjectReader reader) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      reader.read(parser);
    }
  }

  private static final class SavedSource {
    private String name = "";
    private String sha256 = "";
    private int pages;

    void read(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "name" -> name = parser.getText();
          case "sha256" -> sha256 = parser.getText();
          case "pages" -> pages = parser.getValueAsInt();
          default -> parser.skipChildren();
        }
      }
    }

    void write(JsonGenerator generator) throws IOException {
      generator.writeObjectFieldStart("source");
      generator.writeStringField("name", name);
      generator.writeStringField("sha256", sha256);
      generator.writeNumberField("pages", pages);
      generator.writeEndObject();
    }
  }
}
