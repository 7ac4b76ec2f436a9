package io.github.zipingbiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.JsonWriter.Detail;
import io.github.zipingbiao.export.JsonWriter.Layout;
import io.github.zipingbiao.model.Medium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder under {@code testdata} is read and compared with the records expected there. */
class GoldenTest {
  static List<Path> cases() {
    return TestCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheRecordsExpectedOfTheCase(Path folder) throws IOException {
    Path input = TestCases.input(folder);
    Path expected = folder.resolve("expected.json");
    if (!Files.exists(expected)) {
      fail(
          "no expectation yet; look at the records and, when they are right, keep them:\n"
              + "  java -jar target/zipingbiao-cli.jar convert "
              + input
              + " > "
              + expected);
    }
    ReadResult result = TestCases.read(input);
    assertEquals(comparable(Files.readString(expected), result), comparable(json(result), result));
  }

  /** How sure recognition is differs a little between processors, and so do its diagnostics. */
  private static String comparable(String json, ReadResult result) {
    boolean recognised =
        result.evaluations().stream().anyMatch(form -> form.medium() == Medium.SCANNED);
    return recognised ? json.substring(0, json.indexOf("\n  \"diagnostics\"")) : json;
  }

  static String json(ReadResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(Layout.PRETTY, Detail.VALUES).writeResult(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
