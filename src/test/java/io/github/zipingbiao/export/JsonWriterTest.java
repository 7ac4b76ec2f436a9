package io.github.zipingbiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.export.JsonWriter.Detail;
import io.github.zipingbiao.export.JsonWriter.Layout;
import io.github.zipingbiao.model.IndicatorValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final String FULL_FORM =
      """
      {"kind":"PROJECT","title":"项目支出绩效自评表","fiscalYear":2021,"pages":[1,8],\
      "medium":"DIGITAL","project":{"name":"某项目","code":"001",\
      "supervisingDepartment":"某局","implementingUnit":"某中心","leader":"某人",\
      "phone":"010-1"},"funds":{"unit":"万元","lines":[{"source":"TOTAL",\
      "label":"年度资金总额","initialBudget":361.5,"annualBudget":361.5,"executed":346,\
      "weight":10,"executionRate":0.9571,"score":9.57,"unit":null}]},"goals":{"expected":\
      "目标一\\n目标二","adjusted":"调整","actual":"完成"},"indicators":[{\
      "level1":"产出指标","level1Points":50,"level2":"数量指标","level2Points":10,\
      "name":"培训场次","target":"6-8场","actual":"7","weight":8,"score":8,\
      "deviation":null,"targetValue":{"type":"QUANTITY","comparison":"BETWEEN",\
      "amount":6,"upper":8,"unit":"场"},"actualValue":null,\
      "other":[{"label":"备注","value":"无"}],"level1Kind":null,"level2Kind":null}],"total":{"weight":100,"score":99.57,\
      "grade":"优"},"other":[{"label":"评价结论","value":"好"},\
      {"label":null,"value":"无标签"}],"checks":[{"rule":"SCORE_SUM","status":"PASS",\
      "expected":99.57,"found":99.57,"fields":["/total/score","/indicators/0/score"],\
      "message":"The scores sum up to the total"}],"verdict":"VERIFIED"}\
      """;

  private static final String BLANK_FORM =
      """
      {"kind":"OTHER","title":null,"fiscalYear":null,"pages":[1,1],"medium":"SCANNED",\
      "project":{"name":null,"code":null,"supervisingDepartment":null,\
      "implementingUnit":null,"leader":null,"phone":null},"funds":{"unit":null,"lines":[]},\
      "goals":{"expected":null,"adjusted":null,"actual":null},"indicators":[],\
      "total":{"weight":null,"score":null,"grade":null},"other":[],"checks":[],\
      "verdict":"INCOMPLETE"}\
      """;

  @Test
  void writesEveryKeyInOrderAndUnknownAsNullOrEmptyList() throws IOException {
    String diagnostics =
        """
        [{"severity":"WARNING","code":"LOW_CONFIDENCE","message":"Look at it","evaluation":0,\
        "field":"/indicators/0/score","page":7,"box":[1.0,2.0,3.1,100.3]},\
        {"severity":"INFO","code":"NO_FORM_FOUND","message":"Nothing here","evaluation":null,\
        "field":null,"page":null,"box":null}]\
        """;
    String expected =
        "{\"schemaVersion\":1,\"source\":{\"name\":\"a.pdf\",\"sha256\":\""
            + SampleResults.SHA256
            + "\",\"pages\":8},\"evaluations\":["
            + FULL_FORM
            + ","
            + BLANK_FORM
            + "],\"diagnostics\":"
            + diagnostics
            + "}\n";
    assertEquals(expected, result(Layout.LINE, Detail.VALUES, SampleResults.full()));
  }

  @Test
  void prettyAndLineLayoutHoldTheSame() throws IOException {
    String pretty = result(Layout.PRETTY, Detail.PROVENANCE, SampleResults.full());
    String line = result(Layout.LINE, Detail.PROVENANCE, SampleResults.full());
    assertEquals(tree(line), tree(pretty));
    assertTrue(pretty.startsWith("{\n  \"schemaVersion\": 1,\n"), pretty);
  }

  @Test
  void writesProvenanceOnlyOnRequest() throws IOException {
    JsonNode with = tree(result(Layout.LINE, Detail.PROVENANCE, SampleResults.full()));
    JsonNode without = tree(result(Layout.LINE, Detail.VALUES, SampleResults.full()));
    JsonNode span = with.at("/evaluations/0/provenance").get("/total/score").get(0);
    assertEquals(
        "{\"page\":8,\"box\":[0.0,0.0,10.0,10.0],\"text\":\"99.57\",\"confidence\":1.0}",
        span.toString());
    assertTrue(with.at("/evaluations/1/provenance").isEmpty());
    assertTrue(with.at("/evaluations/1").has("provenance"));
    assertFalse(without.at("/evaluations/0").has("provenance"));
  }

  @Test
  void deadlinesAndDescriptionsKeepTheKeysOfQuantities() throws IOException {
    ReadResult result =
        SampleResults.of(
            "b.pdf",
            SampleResults.SHA256,
            SampleResults.formWithValues(
                SampleResults.deadline(), new IndicatorValue.Description()));
    JsonNode indicator =
        tree(result(Layout.LINE, Detail.VALUES, result)).at("/evaluations/0/indicators/0");
    String empty = "\"comparison\":null,\"amount\":null,\"upper\":null,\"unit\":null";
    assertEquals(
        "{\"type\":\"DEADLINE\"," + empty + ",\"date\":\"2021-12-31\",\"quarter\":4}",
        indicator.get("targetValue").toString());
    assertEquals(
        "{\"type\":\"DESCRIPTION\"," + empty + "}", indicator.get("actualValue").toString());
  }

  @Test
  void writesEachEvaluationOnALineOfItsOwnWithItsSource() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(Layout.LINE, Detail.VALUES).writeEvaluations(SampleResults.full(), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    String source =
        "{\"source\":{\"name\":\"a.pdf\",\"sha256\":\""
            + SampleResults.SHA256
            + "\",\"pages\":8},\"index\":";
    assertEquals(2, lines.size());
    assertEquals(source + "0," + FULL_FORM.substring(1), lines.get(0));
    assertEquals(source + "1," + BLANK_FORM.substring(1), lines.get(1));
  }

  @Test
  void writesTablesWithTheRectanglesBehindAPageBreak() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(Layout.LINE, Detail.VALUES).writeTables(SampleResults.full(), out);
    String expected =
        """
        [{"pages":[1,2],"rows":1,"columns":2,"cells":[{"row":0,"column":0,"rowSpan":1,\
        "columnSpan":1,"page":1,"box":[0.0,700.0,50.0,800.0],"text":"合计",\
        "continued":[{"page":2,"box":[0.0,40.0,50.0,60.0]}]},{"row":0,"column":1,\
        "rowSpan":1,"columnSpan":1,"page":2,"box":[0.0,40.0,50.0,60.0],"text":"",\
        "continued":[]}]}]\
        """;
    assertEquals(expected, tree(out.toString(StandardCharsets.UTF_8)).get("tables").toString());
  }

  @Test
  void replacesHalfCharactersOfAGarbledTextLayer() throws IOException {
    ReadResult garbled =
        SampleResults.of("x\uD800y\uDC00\uD83D\uDE00\uD83D.pdf", SampleResults.SHA256);
    JsonNode source = tree(result(Layout.LINE, Detail.VALUES, garbled)).get("source");
    assertEquals("x\uFFFDy\uFFFD\uD83D\uDE00\uFFFD.pdf", source.get("name").asText());
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    new JsonWriter(Layout.LINE, Detail.VALUES).writeResult(SampleResults.full(), out);
    assertTrue(out.size() > 0);
  }

  private static String result(Layout layout, Detail detail, ReadResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(layout, detail).writeResult(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
