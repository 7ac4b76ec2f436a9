package io.github.zipingbiao.export.tables;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents for tests of tables: read ones, hostile ones, failed ones. */
final class TableSamples {
  /** Texts that formats like to stumble over. */
  static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "=230亩",
          "+1",
          "-1",
          "@SUM(A1)",
          "＝1+1",
          "'quoted'",
          "\t=1",
          "\n=1",
          "<script>alert('x')</script> & ]]>",
          "say \"so\", twice\nand so on; a\tb",
          "a\r\nb\rc",
          "nul \u0000 bell \u0007 not \uFFFE end",
          "emoji 😀 and 𠮷",
          "half \uD83D alone",
          "_x0041_ is no letter",
          "  blanks around  ",
          "007",
          "1e5",
          "TRUE",
          "2021-12-31",
          "NULL",
          "\\N",
          "数".repeat(40_000));

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private TableSamples() {}

  /** Returns a document of every sort; keys are distinct. */
  static List<DocumentRows> all() throws IOException {
    List<DocumentRows> all = new ArrayList<>();
    all.add(DocumentRows.of(SampleResults.full()));
    for (String text : HOSTILE) {
      all.add(hostile(text, "hostile" + all.size()));
    }
    all.add(DocumentRows.of(SampleResults.of("no form.pdf", "ff00")));
    all.add(DocumentRows.failed("=a.pdf", Optional.of("ff01"), "DAMAGED", "=cut off"));
    all.add(DocumentRows.failed("b/文.pdf", Optional.empty(), "NOT_ACCESSIBLE", "gone\nfor good"));
    SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
    for (String name :
        List.of("standard-one-page", "three-pages-cut-cells", "two-forms-one-table")) {
      all.add(DocumentRows.of(reader.read(Path.of("testdata", name, "input.pdf"))));
    }
    return all;
  }

  /** Returns the full sample with one text wherever a text of the document may stand. */
  static DocumentRows hostile(String text, String sha256) throws IOException {
    ObjectNode result = full();
    ((ObjectNode) result.get("source")).put("sha256", sha256).put("name", text);
    ObjectNode form = (ObjectNode) result.get("evaluations").get(0);
    form.put("title", text);
    ((ObjectNode) form.get("project")).put("name", text).put("code", text);
    ((ObjectNode) form.get("funds")).put("unit", text);
    ((ObjectNode) form.get("indicators").get(0)).put("name", text).put("target", text);
    ((ObjectNode) result.get("diagnostics").get(0)).put("message", text);
    return rows(result);
  }

  /** Returns the full sample as JSON to change. */
  static ObjectNode full() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.PROVENANCE)
        .writeResult(SampleResults.full(), out);
    return (ObjectNode) JSON.readTree(out.toByteArray());
  }

  static DocumentRows rows(ObjectNode result) throws IOException {
    return DocumentRows.of(new ByteArrayInputStream(JSON.writeValueAsBytes(result)));
  }
}
