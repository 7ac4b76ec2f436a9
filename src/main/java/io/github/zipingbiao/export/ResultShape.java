package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.json.JsonShape;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.Provenance;
import io.github.zipingbiao.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link JsonWriter} writes of a result or a part of it, as maps and lists. Stateless. */
public final class ResultShape implements JsonShape {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final JsonWriter WRITER =
      new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.VALUES);

  /** Makes the service. */
  public ResultShape() {}

  @Override
  public Object of(Object result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      WRITER.write(bytes, json -> members(json, result));
      try (JsonParser parser = FACTORY.createParser(bytes.toByteArray())) {
        parser.nextToken();
        return value(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing goes wrong in memory", e);
    }
  }

  private static void members(JsonFields json, Object result) throws IOException {
    if (result instanceof ReadResult document) {
      WRITER.result(json, document);
    } else if (result instanceof SelfEvaluation evaluation) {
      EvaluationJson.write(json, evaluation);
    } else if (result instanceof Provenance provenance) {
      EvaluationJson.spans(json, provenance);
    } else if (result instanceof Table table) {
      TableJson.write(json, table);
    } else if (result instanceof Diagnostic diagnostic) {
      JsonWriter.diagnostic(json, diagnostic);
    } else {
      throw new IllegalArgumentException("no shape is known of " + result.getClass());
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_STRING -> parser.getText();
      default -> null;
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }
}
