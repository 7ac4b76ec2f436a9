package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies a saved result, token by token, without provenance where that is not wanted. */
final class SavedCopy {
  private final JsonParser in;
  private final JsonGenerator out;
  private final JsonWriter.Detail detail;

  SavedCopy(JsonParser in, JsonGenerator out, JsonWriter.Detail detail) {
    this.in = in;
    this.out = out;
    this.detail = detail;
  }

  /** Copies a whole document under another name. */
  void document(String name) throws IOException {
    in.nextToken();
    out.writeStartObject();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      switch (field) {
        case "source" -> source(name);
        case "evaluations" -> evaluations();
        default -> out.copyCurrentStructureExact(in);
      }
    }
    out.writeEndObject();
  }

  private void source(String name) throws IOException {
    out.writeFieldName("source");
    in.nextToken();
    out.writeStartObject();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      if (in.currentName().equals("name")) {
        in.nextToken();
        out.writeStringField("name", name);
      } else {
        out.copyCurrentStructureExact(in);
      }
    }
    out.writeEndObject();
  }

  private void evaluations() throws IOException {
    out.writeFieldName("evaluations");
    in.nextToken();
    out.writeStartArray();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      out.writeStartObject();
      evaluationFields();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Copies the fields of an evaluation, from behind its opening brace to the closing one. */
  void evaluationFields() throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean left = in.currentName().equals("provenance") && detail == JsonWriter.Detail.VALUES;
      if (left) {
        in.nextToken();
        in.skipChildren();
      } else {
        out.copyCurrentStructureExact(in);
      }
    }
  }
}
