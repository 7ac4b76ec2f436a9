package io.github.zipingbiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zipingbiao.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A Jackson that was told nothing writes results as {@link JsonWriter} does. */
class JacksonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ReadResult result = SampleResults.full();

  private interface Writing {
    void write(JsonWriter writer, ByteArrayOutputStream out) throws IOException;
  }

  private static JsonNode written(JsonWriter.Detail detail, Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(new JsonWriter(JsonWriter.Layout.LINE, detail), out);
    return MAPPER.readTree(out.toByteArray());
  }

  private static JsonNode plainly(Object value) throws IOException {
    return MAPPER.readTree(MAPPER.writeValueAsString(value));
  }

  @Test
  void aResultAndItsPartsAreTheJsonOfConvert() throws IOException {
    JsonNode document =
        written(JsonWriter.Detail.VALUES, (writer, out) -> writer.writeResult(result, out));
    assertEquals(document, plainly(result));
    assertEquals(document.get("evaluations"), plainly(result.evaluations()));
    assertEquals(document.get("diagnostics"), plainly(result.diagnostics()));
  }

  @Test
  void tablesAreTheJsonOfTheCommandTables() throws IOException {
    JsonNode document =
        written(JsonWriter.Detail.VALUES, (writer, out) -> writer.writeTables(result, out));
    assertEquals(document.get("tables"), plainly(result.tables()));
  }

  @Test
  void theProvenanceIsTheJsonThatConvertAdds() throws IOException {
    JsonNode document =
        written(JsonWriter.Detail.PROVENANCE, (writer, out) -> writer.writeResult(result, out));
    assertEquals(
        document.at("/evaluations/0/provenance"),
        plainly(result.evaluations().get(0).provenance()));
  }
}
