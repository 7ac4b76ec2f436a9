package io.github.zipingbiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.TestCases;
import io.github.zipingbiao.export.JsonWriter.Detail;
import io.github.zipingbiao.export.JsonWriter.Layout;
import io.github.zipingbiao.model.IndicatorValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(Detail.class)
  void acceptsWhatIsWritten(Detail detail) throws IOException {
    assertEquals(Set.of(), validate(written(SampleResults.full(), detail)));
  }

  @Test
  void acceptsDeadlinesAndDescriptions() throws IOException {
    ReadResult result =
        SampleResults.of(
            "b.pdf",
            SampleResults.SHA256,
            SampleResults.formWithValues(
                SampleResults.deadline(), new IndicatorValue.Description()));
    assertEquals(Set.of(), validate(written(result, Detail.VALUES)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void acceptsWhatIsReadFromEveryTestDocument(Path document) throws IOException {
    ReadResult result = TestCases.read(document);
    assertEquals(Set.of(), validate(written(result, Detail.PROVENANCE)));
  }

  static List<Path> documents() throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of("testdata"))) {
      return paths.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  @Test
  void demandsEveryKeyButProvenance() throws IOException {
    JsonNode whole = written(SampleResults.full(), Detail.PROVENANCE);
    for (String pointer : membersBelow(whole, "")) {
      JsonNode copy = whole.deepCopy();
      int cut = pointer.lastIndexOf('/');
      ((ObjectNode) copy.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
      boolean optional = pointer.endsWith("/provenance");
      assertEquals(optional, validate(copy).isEmpty(), pointer);
    }
  }

  @Test
  void allowsNoUnknownKey() throws IOException {
    JsonNode whole = written(SampleResults.full(), Detail.VALUES);
    for (String pointer : membersBelow(whole, "")) {
      JsonNode copy = whole.deepCopy();
      ((ObjectNode) copy.at(pointer.substring(0, pointer.lastIndexOf('/')))).put("surprise", 1);
      assertFalse(validate(copy).isEmpty(), pointer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/evaluations/0, kind, '\"SOMETHING\"'",
    "/evaluations/0/project, name, '\"\"'",
    "/evaluations/0/total, score, '\"99.57\"'",
    "/evaluations/0/indicators/0/targetValue, upper, 'null'",
    "/evaluations/0/indicators/0/targetValue, comparison, '\"EQUAL\"'",
    "/evaluations/0, pages, '[1]'",
    "/source, sha256, '\"abc\"'",
    "/diagnostics/0, box, '[1, 2, 3]'",
    "/diagnostics/0, field, '\"no pointer\"'"
  })
  void rejectsWrongValues(String parent, String key, String value) throws IOException {
    JsonNode json = written(SampleResults.full(), Detail.VALUES);
    ((ObjectNode) json.at(parent)).set(key, MAPPER.readTree(value));
    assertFalse(validate(json).isEmpty());
  }

  private static Set<ValidationMessage> validate(JsonNode json) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(JsonSchema.text())
        .validate(json);
  }

  private static JsonNode written(ReadResult result, Detail detail) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(Layout.LINE, detail).writeResult(result, out);
    return MAPPER.readTree(out.toByteArray());
  }

  /** Returns the pointers of all members of objects, leaving out the free keys of provenance. */
  private static List<String> membersBelow(JsonNode node, String pointer) {
    List<String> members = new ArrayList<>();
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        members.addAll(membersBelow(array.get(i), pointer + "/" + i));
      }
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      members.add(pointer + "/" + name);
      if (!name.equals("provenance")) {
        members.addAll(membersBelow(node.get(name), pointer + "/" + name));
      }
    }
    return members;
  }
}
