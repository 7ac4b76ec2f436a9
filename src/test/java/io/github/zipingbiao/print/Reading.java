package io.github.zipingbiao.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.JsonWriter.Detail;
import io.github.zipingbiao.export.JsonWriter.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records read from a print, without the numbers of its pages.
 *
 * @param evaluations the array of the forms
 */
record Reading(JsonNode evaluations) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SelfEvaluationReader READER = SelfEvaluationReader.builder().build();

  static Reading of(byte[] pdf) throws IOException {
    ReadResult result = READER.read(pdf, "print.pdf");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonWriter(Layout.LINE, Detail.VALUES).writeResult(result, json);
    JsonNode forms = MAPPER.readTree(json.toByteArray()).get("evaluations");
    forms.forEach(form -> ((ObjectNode) form).remove("pages"));
    return new Reading(forms);
  }

  /** Returns name, score and reason of the indicators of the first form. */
  List<List<String>> indicators() {
    List<List<String>> indicators = new ArrayList<>();
    for (JsonNode indicator : evaluations.path(0).path("indicators")) {
      indicators.add(
          Stream.of("name", "score", "deviation").map(key -> text(indicator.get(key))).toList());
    }
    return indicators;
  }

  private static String text(JsonNode value) {
    return value.isNull()
        ? ""
        : value.isNumber()
            ? value.decimalValue().toPlainString()
            : value.textValue().replace("\n", "");
  }

  /** Returns each place where another reading differs, with both values. */
  List<String> differences(Reading other) {
    List<String> differences = new ArrayList<>();
    compare("", evaluations, other.evaluations, differences);
    return differences;
  }

  private static void compare(String path, JsonNode mine, JsonNode other, List<String> found) {
    if (mine.equals(other)) {
      return;
    }
    if (mine.isArray() && mine.size() != other.size()) {
      found.add(path + ": " + mine.size() + " -> " + other.size());
    } else if (mine.isArray() && other.isArray()) {
      for (int i = 0; i < mine.size(); i++) {
        compare(path + "/" + i, mine.get(i), other.get(i), found);
      }
    } else if (mine.isObject() && other.isObject()) {
      mine.fieldNames()
          .forEachRemaining(
              name -> compare(path + "/" + name, mine.get(name), other.path(name), found));
    } else {
      found.add(path + ": " + change(mine.toString(), other.toString()));
    }
  }

  /** Both texts from a little before the first character that differs. */
  private static String change(String mine, String other) {
    int start = Math.max(0, Arrays.mismatch(mine.toCharArray(), other.toCharArray()) - 6);
    return excerpt(mine, start) + " -> " + excerpt(other, start);
  }

  private static String excerpt(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + 40));
  }
}
