package io.github.zipingbiao.export.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zipingbiao.export.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** Labels and values as one text: JSON, so that every program can take them apart again. */
final class LabelledJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private LabelledJson() {}

  /** Returns the array, empty where there is nothing to list. */
  static Optional<String> of(List<JsonTree> labelled) throws IOException {
    if (labelled.isEmpty()) {
      return Optional.empty();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartArray();
      for (JsonTree one : labelled) {
        json.writeStartObject();
        for (String name : List.of("label", "value")) {
          json.writeStringField(name, one.text(name).orElse(null));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return Optional.of(text.toString());
  }
}
