package io.github.zipingbiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.report.ArchiveReport.Addition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchiveReportTest {
  private static final String WARNING =
      "{\"severity\": \"WARNING\", \"code\": \"LOW_CONFIDENCE\", \"message\": \"look\"}";

  private final ArchiveReport report = new ArchiveReport();

  private Addition add(String json) throws IOException {
    return add(json, DocumentPlace.withoutLinks("2021/"));
  }

  private Addition add(String json, DocumentPlace place) throws IOException {
    return report.add(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), place);
  }

  private String page() throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    report.write(html);
    return html.toString(StandardCharsets.UTF_8);
  }

  private String section(String name) throws IOException {
    Matcher section =
        Pattern.compile("<section id=\"" + name + "\".*?</section>", Pattern.DOTALL)
            .matcher(page());
    assertTrue(section.find(), name);
    return section.group();
  }

  /** Returns the texts of the cells of a table, a row a line. */
  private String rows(String name) throws IOException {
    String body = section(name).replaceAll("(?s)<thead>.*?</thead>|<svg.*?</svg>", "");
    return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
        .matcher(body)
        .results()
        .map(row -> row.group(1).replaceAll("</t[hd]>", "|").replaceAll("<[^>]*>", ""))
        .collect(Collectors.joining("\n"));
  }

  private void addForms(FormJson... forms) throws IOException {
    assertEquals(Addition.COUNTED, add(FormJson.document("doc", "", forms)));
  }

  @Test
  void amountsAreAddedUpExactlyInTenThousandYuan() throws IOException {
    addForms(
        new FormJson().with("budget", "0.1").with("executed", "0.1"),
        new FormJson().with("budget", "0.2").with("executed", "0.2"),
        new FormJson().with("unit", "\"元\"").with("budget", "1234567.89").with("executed", "0"),
        new FormJson().with("unit", "\"亿元\"").with("budget", "1.5").with("executed", "1.2"));
    assertEquals(
        "项目支出|4|4|15,123.756789|12,000.3|79.35%|4|15,123.756789|12,000.3|", rows("totals"));
  }

  @Test
  void amountsWithoutAUnitOrWithoutTheirCounterpartAreLeftOutAndCounted() throws IOException {
    addForms(
        new FormJson(),
        new FormJson().with("unit", "null"),
        new FormJson().with("unit", "\"万美元\""),
        new FormJson().with("budget", "null"));
    assertEquals("项目支出|4|1|100|90|90%|1|100|90|", rows("totals"));
    assertTrue(section("totals").contains("1 份缺预算数或执行数，2 份未印金额单位或单位不明"));
  }

  @Test
  void kindsOfFormsAreNotAddedUpAndVerifiedAmountsStandApart() throws IOException {
    addForms(
        new FormJson(),
        new FormJson().with("verdict", "\"INCOMPLETE\"").with("budget", "900"),
        new FormJson().with("kind", "\"DEPARTMENT\"").with("budget", "5000"));
    assertEquals(
        "项目支出|2|2|1,000|180|18%|1|100|90|\n部门整体支出|1|1|5,000|90|1.8%|1|5,000|90|", rows("totals"));
    assertEquals("2022|3||2|0|0|1|2|1,000|180|18%|", rows("years"));
  }

  @Test
  void yearsAndDepartmentsAreCountedAlsoWhereTheyAreBlank() throws IOException {
    addForms(
        new FormJson().with("year", "2023").with("department", "\"甲局\""),
        new FormJson().with("year", "2021").with("department", "\"乙局\""),
        new FormJson().with("year", "2023").with("department", "\"乙局\"").with("unit", "null"),
        new FormJson().with("year", "null").with("department", "null").failing("SCORE_SUM"));
    assertEquals(
        "2021|1||1|0|0|0|1|100|90|90%|\n2023|2||2|0|0|0|1|100|90|90%|\n未注明|1||0|1|0|0|1|100|90|90%|",
        rows("years"));
    assertEquals(
        "乙局|2||2|0|0|0|1|100|90|90%|\n甲局|1||1|0|0|0|1|100|90|90%|\n未注明|1||0|1|0|0|1|100|90|90%|",
        rows("departments"));
  }

  @Test
  void departmentsBeyondTheLargestAreOneRow() throws IOException {
    for (int i = 10; i < 40; i++) {
      FormJson form = new FormJson().with("department", "\"局" + i + "\"");
      add(FormJson.document("doc" + i, "", form));
    }
    String rows = rows("departments");
    assertEquals(21, rows.lines().count());
    assertTrue(rows.endsWith("其余 10 个|10||10|0|0|0|10|1,000|900|90%|"), rows);
  }

  @Test
  void ratesAreThoseOfTheWholeFundAsPrintedOrElseComputed() throws IOException {
    addForms(
        new FormJson().with("rate", "0.9571"),
        new FormJson().with("rate", "null").with("executed", "100"),
        new FormJson().with("rate", "null").with("executed", "null"),
        new FormJson().with("rate", "1.2"));
    assertEquals("95%–100%|1|\n正好 100%|1|\n高于 100%|1|", rows("rates"));
    assertTrue(section("rates").contains("共 3 份，平均 105.24%"));
    assertTrue(section("rates").contains("其中 1 份未印执行率"));
  }

  @Test
  void scoresAreCountedAndTheLowestComeFirst() throws IOException {
    addForms(
        new FormJson().with("score", "95").with("project", "\"甲\""),
        new FormJson().with("score", "60.5").with("project", "\"乙\""),
        new FormJson().with("score", "null"),
        new FormJson().with("score", "100"));
    assertEquals("60–65|1|\n95–100|1|\n正好 100|1|", rows("scores"));
    List<String> lowest = rows("lowest").lines().toList();
    assertEquals("60.5|100|乙d|2022|核对无误|2021/doc.pdf第 2 份|", lowest.get(0));
    assertEquals(3, lowest.size());
  }

  @Test
  void aCutListSaysSo() throws IOException {
    for (int i = 0; i < 50; i++) {
      add(FormJson.document("doc" + i, WARNING, new FormJson().with("score", "" + (50 + i))));
    }
    assertEquals(20, rows("lowest").lines().count());
    assertTrue(section("lowest").contains("共 50 项，只列出前 20 项"));
    assertTrue(rows("lowest").startsWith("50|"));
    assertFalse(section("review").contains("只列出"));
    assertEquals(50, rows("review").lines().count());
  }

  @Test
  void aContradictionIsSaidWithItsRuleAndFigures() throws IOException {
    addForms(new FormJson().failing("SCORE_SUM"), new FormJson());
    assertEquals("pd|2022|得分合计：应为 93，实为 94.5m&lt;m|2021/doc.pdf第 1 份|", rows("contradictory"));
    assertEquals("得分合计|1|1|1|0|", rows("rules"));
  }

  @Test
  void aRemarkFailsWithoutContradiction() throws IOException {
    addForms(new FormJson().failing("TARGET_MET").with("verdict", "\"VERIFIED\""));
    assertEquals("目标是否完成|1|1|0|0|", rows("rules"));
    assertTrue(section("contradictory").contains("没有。"));
  }

  @Test
  void lostPointsAreThoseOfRowsWithBothFigures() throws IOException {
    String rows =
        "{\"level1\": \"产出指标\", \"weight\": 10, \"score\": 7.5},"
            + "{\"level1\": \"产出指标\", \"weight\": 5, \"score\": null},"
            + "{\"level1\": \"产出指标\", \"weight\": 20, \"score\": 20},"
            + "{\"level1\": null, \"weight\": 1, \"score\": 0}";
    addForms(new FormJson().with("indicators", rows));
    assertEquals("资金执行|1|0|10|1|10%|\n产出指标|3|1|30|2.5|8.33%|\n未注明|1|0|1|1|100%|", rows("points"));
  }

  @Test
  void documentsToReviewAreThoseWithAWarningOrAFormThatIsNotVerified() throws IOException {
    add(FormJson.document("fine", "", new FormJson()));
    add(FormJson.document("doubt", "", new FormJson().with("verdict", "\"INCOMPLETE\"")));
    add(FormJson.document("warned", WARNING + "," + WARNING, new FormJson()));
    add(FormJson.document("told", WARNING.replace("WARNING", "INFO"), new FormJson()));
    add(FormJson.document("bad", WARNING.replace("WARNING", "ERROR")));
    assertEquals(
        "2021/bad.pdf|0|1|0|识别把握不大 |\n2021/warned.pdf|1|0|2|识别把握不大 ×2 |\n2021/doubt.pdf|1|0|0|未能全部确认 |",
        rows("review"));
    assertTrue(page().contains("有 1 个文件中没有找到自评表"));
  }

  @Test
  void documentsThatCouldNotBeReadAreListed() throws IOException {
    report.addFailed("b.pdf", "DAMAGED", "it <breaks> off");
    report.addFailed("a.pdf", "NEW_CODE", "why");
    assertEquals("a.pdf|NEW_CODEwhy|\nb.pdf|文件损坏it &lt;breaks&gt; off|", rows("failed"));
  }

  @Test
  void documentsWithTheSameBytesAreCountedOnce() throws IOException {
    String json = FormJson.document("same", "", new FormJson());
    assertEquals(Addition.COUNTED, add(json));
    assertEquals(Addition.COPY, add(json));
    assertTrue(report.contains("same"));
    assertFalse(report.contains("other"));
    assertEquals("项目支出|1|1|100|90|90%|1|100|90|", rows("totals"));
    assertTrue(page().contains("另有 1 个文件与已统计的文件内容完全相同"));
  }

  @Test
  void linesWithOneFormEachAreCountedAsOneDocument() throws IOException {
    assertEquals(Addition.COUNTED, add(FormJson.line("x", 0, new FormJson())));
    assertEquals(Addition.COUNTED, add(FormJson.line("x", 1, new FormJson())));
    assertEquals(Addition.COPY, add(FormJson.line("x", 1, new FormJson())));
    assertTrue(page().contains("<dt>文件</dt><dd>1</dd>"));
    assertTrue(page().contains("<dt>自评表</dt><dd>2</dd>"));
    assertTrue(page().contains("evaluations.ndjson"));
    assertTrue(rows("lowest").contains("第 2 份"));
  }

  @Test
  void otherJsonIsLeftOutAndATornResultIsBroken() throws IOException {
    String whole = FormJson.document("doc", WARNING, new FormJson());
    for (String other : List.of("[1, 2]", "{}", "{\"source\": 5, \"a\": [{}]}", "\"text\"")) {
      assertEquals(Addition.OTHER_JSON, add(other), other);
    }
    String later = whole.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2");
    assertEquals(Addition.OTHER_JSON, add(later));
    String[] broken = {
      "",
      "no json",
      "{\"source\": 5,",
      whole + "{}",
      whole.substring(0, whole.length() / 2),
      whole.substring(0, whole.length() - 1),
      whole.replace("VERIFIED", "SURE"),
      whole.replace("\"lines\": [", "\"lines\": [[], ")
    };
    for (String text : broken) {
      assertEquals(Addition.BROKEN, add(text), text);
    }
    assertTrue(page().contains("<dt>自评表</dt><dd>0</dd>"));
  }

  @Test
  void numbersTooLongToAddUpAreLeftOutAndCounted() throws IOException {
    addForms(
        new FormJson().with("budget", "1e999999999").with("executed", "1e-999999999"),
        new FormJson());
    assertEquals("项目支出|2|1|100|90|90%|1|100|90|", rows("totals"));
    assertTrue(page().contains("有 2 个数字过长"));
  }

  @Test
  void whatStandsInADocumentBecomesNoMarkup() throws IOException {
    String evil = "<script>alert(1)</script><img src=x onerror='a()'>\\\" &amp;";
    String json =
        FormJson.document(
            "doc",
            WARNING.replace("LOW_CONFIDENCE", evil),
            new FormJson()
                .failing(evil)
                .with("project", '"' + evil + '"')
                .with("department", '"' + evil + '"')
                .with("unit", '"' + evil + '"')
                .with("indicators", "{\"level1\": \"%s\"}".formatted(evil)));
    String link = "x\"><script>.json";
    add(json, new DocumentPlace("<b>/", Optional.of(link), Optional.of("javascript:alert(1)")));
    report.addFailed("<script>", "<script>", "<script>");
    String page = page();
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("<b>"));
    assertFalse(page.contains("href=\"javascript"));
    assertTrue(page.contains("href=\"./x%22%3E%3Cscript%3E.json\""), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertTrue(page.contains("&quot; &amp;amp;"));
  }

  @Test
  void linksLeadToTheFilesWhateverTheirNames() {
    assertEquals("./../a%20b/%E7%94%B2%23%3F%25.json", DocumentLinks.url("../a b/甲#?%.json"));
    assertEquals("./javascript%3Aalert%281%29", DocumentLinks.url("javascript:alert(1)"));
  }

  @Test
  void anEmptyArchiveGivesAPageThatSaysSo() throws IOException {
    String page = page();
    assertTrue(page.contains("这个档案里还没有可统计的自评表"));
    assertTrue(page.endsWith("</body></html>\n"));
    assertFalse(page.contains("<svg"));
    assertTrue(section("failed").contains("没有。"));
  }

  @Test
  void thePageLoadsNothingAndIsTheSameEachTime() throws IOException {
    addForms(new FormJson(), new FormJson().failing("SCORE_SUM"));
    String page = page();
    assertTrue(page.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"));
    assertFalse(page.contains("http://") || page.contains("https://") || page.contains("url("));
    assertFalse(page.contains("style=\""));
    assertEquals(page, page());
  }

  @Test
  void everyKeyHasItsWords() throws IOException {
    addForms(new FormJson(), new FormJson().failing("SCORE_SUM"));
    add(FormJson.document("doubt", WARNING, new FormJson().with("rate", "-1")));
    add(FormJson.document("none", ""));
    Matcher key =
        Pattern.compile(">(page|note|column|section|tile|chart|nav|kind|medium)[.A-Za-z]*<")
            .matcher(page());
    assertFalse(key.find(), () -> key.group());
    assertFalse(page().matches("(?s).*\\{[0-9]\\}.*"));
  }
}
