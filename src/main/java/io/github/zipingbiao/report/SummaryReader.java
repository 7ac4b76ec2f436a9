package io.github.zipingbiao.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.export.JsonWriter;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what a report wants to know of one document: a result, or a line of the collected output
 * with one form. Streams. Not thread-safe.
 */
final class SummaryReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private final JsonParser parser;
  private final JsonCursor json;
  private final FormReader line;
  private final List<FormSummary> forms = new ArrayList<>();
  private final EnumMap<Severity, Integer> severities = new EnumMap<>(Severity.class);
  private final Map<String, Integer> codes = new TreeMap<>();
  private Optional<Integer> schemaVersion = Optional.empty();
  private boolean evaluated;
  private String name = "";
  private Optional<String> sha256 = Optional.empty();
  private Optional<Integer> index = Optional.empty();

  private SummaryReader(JsonParser parser) {
    this.parser = parser;
    json = new JsonCursor(parser);
    line = new FormReader(json);
  }

  /**
   * Reads to the end.
   *
   * @return empty where this is JSON of something else
   * @throws JsonProcessingException if this is no JSON, breaks off, or is a result with a fault
   * @throws IOException if the stream throws it
   */
  static Optional<DocumentSummary> read(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonParseException(parser, "there is nothing in it");
      }
      Optional<DocumentSummary> summary =
          first == JsonToken.START_OBJECT ? new SummaryReader(parser).result() : skipped(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "there is more than one value in it");
      }
      return summary;
    } catch (CharConversionException e) {
      throw new JsonParseException(null, "this is not text in UTF-8", e);
    }
  }

  private static Optional<DocumentSummary> skipped(JsonParser parser) throws IOException {
    parser.skipChildren();
    return Optional.empty();
  }

  /** Other JSON: goes on to its end, as it may be torn. */
  private Optional<DocumentSummary> ended() throws IOException {
    while (!parser.getParsingContext().inRoot()) {
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "it breaks off");
      }
    }
    return Optional.empty();
  }

  private Optional<DocumentSummary> result() throws IOException {
    try {
      json.members(this::member);
    } catch (ShapeException e) {
      if (schemaVersion.isPresent() || index.isPresent()) {
        throw e;
      }
      return ended();
    }
    Optional<FormSummary> single = line.form();
    boolean whole = evaluated && schemaVersion.equals(Optional.of(JsonWriter.SCHEMA_VERSION));
    boolean one = !evaluated && index.isPresent() && single.isPresent();
    single.filter(form -> one).ifPresent(forms::add);
    return whole || one
        ? Optional.of(
            new DocumentSummary(name, sha256, index, forms, severities, codes, json.unusable()))
        : Optional.empty();
  }

  private void member(String member) throws IOException {
    switch (member) {
      case "schemaVersion" -> schemaVersion = json.integer();
      case "source" -> json.members(this::source);
      case "evaluations" -> {
        evaluated = true;
        json.elements(this::evaluation);
      }
      case "diagnostics" -> json.elements(this::diagnostic);
      case "index" -> index = json.integer();
      default -> lineMember(member);
    }
  }

  /** Only behind the number of the form, which lines begin with, these are members of a form. */
  private void lineMember(String member) throws IOException {
    if (index.isPresent()) {
      line.member(member);
    } else {
      json.skip();
    }
  }

  private void source(String member) throws IOException {
    switch (member) {
      case "name" -> name = json.text().map(Cut::name).orElse("");
      case "sha256" -> sha256 = json.text().map(Cut::name);
      default -> json.skip();
    }
  }

  private void evaluation() throws IOException {
    FormReader form = new FormReader(json);
    json.members(form::member);
    forms.add(form.form().orElseThrow(() -> new ShapeException(parser, "a form has no verdict")));
  }

  private void diagnostic() throws IOException {
    Diagnostic diagnostic = new Diagnostic();
    json.members(member -> diagnostic.member(json, member));
    severities.merge(diagnostic.severity, 1, Integer::sum);
    if (diagnostic.severity != Severity.INFO) {
      codes.merge(diagnostic.code, 1, Integer::sum);
    }
  }

  private static final class Diagnostic {
    private Severity severity = Severity.INFO;
    private String code = "";

    void member(JsonCursor json, String member) throws IOException {
      switch (member) {
        case "severity" -> severity = json.constant(Severity.class);
        case "code" -> code = json.text().map(Cut::name).orElse("");
        default -> json.skip();
      }
    }
  }
}
