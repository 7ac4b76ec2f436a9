package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.SampleResults;
import io.github.zipingbiao.report.ArchiveReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedArchiveTest {
  @TempDir private Path folder;

  private static ReadResult result(String name, char digit) {
    String sha256 = String.valueOf(digit).repeat(64);
    return SampleResults.of(name, sha256, SampleResults.fullForm());
  }

  private static byte[] json(ReadResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.VALUES).writeResult(result, out);
    return out.toByteArray();
  }

  private void file(String name, ReadResult result) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, json(result));
  }

  private void ledger(String... lines) throws IOException {
    Path file = folder.resolve(".zipingbiao/ledger.ndjson");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        String.join("\n", lines) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static String failed(String path, String code) {
    return "{\"document\":\"%s\",\"sha256\":null,\"failure\":\"%s\",\"message\":\"why\"}"
        .formatted(path, code);
  }

  private static String read(String path, char digit) {
    return "{\"document\":\"%s\",\"sha256\":\"%s\",\"failure\":null,\"message\":null}"
        .formatted(path, String.valueOf(digit).repeat(64));
  }

  private SavedArchive archive() {
    return new SavedArchive(folder, folder.resolve("report.html"));
  }

  private String page() throws IOException {
    return page(archive());
  }

  private static String page(SavedArchive archive) throws IOException {
    ArchiveReport report = new ArchiveReport();
    archive.addTo(report);
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    report.write(html);
    return html.toString(StandardCharsets.UTF_8);
  }

  private static void assertDocuments(int expected, String page) {
    assertTrue(page.contains("<dt>文件</dt><dd>" + expected + "</dd>"), page);
  }

  @Test
  void readsTheJsonFilesAndLinksToThemAndToTheirReviewPages() throws IOException {
    file("2021/a.json", result("a.pdf", 'a'));
    file("2021/b.json", result("b.pdf", 'b'));
    Files.writeString(folder.resolve("2021/a.html"), "a page to review it");
    String page = page();
    assertDocuments(2, page);
    assertTrue(page.contains("2021/a.pdf</span> <a href=\"./2021/a.html\">"), page);
    assertTrue(page.contains("2021/b.pdf</span> <a href=\"./2021/b.json\">"), page);
  }

  @Test
  void linksLeadFromThePageWhereverItIs() throws IOException {
    file("out/a.json", result("a.pdf", 'a'));
    Path elsewhere = folder.resolve("pages/report.html");
    String page = page(new SavedArchive(folder.resolve("out"), elsewhere));
    assertTrue(page.contains("href=\"./../out/a.json\""), page);
  }

  @Test
  void namesWhatIsNoResultAndWhatIsTorn() throws IOException {
    file("a.json", result("a.pdf", 'a'));
    Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");
    Files.writeString(folder.resolve("torn.json"), "{\"schemaVersion\": 1, ");
    SavedArchive archive = archive();
    String page = page(archive);
    assertDocuments(1, page);
    assertEquals(List.of(folder.resolve("package.json")), archive.skipped());
    assertEquals(1, archive.problems().size());
    assertTrue(archive.problems().get(0).label().endsWith("torn.json"));
    assertTrue(page.contains("torn.json</span>"), page);
  }

  @Test
  void takesWhatHasNoFileFromTheStore() throws IOException {
    file("a.json", result("a.pdf", 'a'));
    ResultStore store = new ResultStore(folder, Recognition.AUTO);
    store.write(result("a.pdf", 'a'));
    store.write(result("b.pdf", 'b'));
    ledger("{\"run\":\"now\",\"documents\":3}", read("a.pdf", 'a'), read("2020/b.pdf", 'b'));
    ledger(read("gone.pdf", 'c'));
    SavedArchive archive = archive();
    String page = page(archive);
    assertDocuments(2, page);
    assertFalse(page.contains("未重复计入"), page);
    assertTrue(page.contains("2020/b.pdf"), page);
    assertEquals(1, archive.problems().size());
    assertTrue(page.contains("gone.pdf</span>"), page);
  }

  @Test
  void listsDocumentsThatFailedInTheLastRunThatDealtWithThem() throws IOException {
    file("mended.json", result("mended.pdf", 'a'));
    ledger(
        "{\"run\":\"1\",\"documents\":3}",
        failed("mended.pdf", "TIMEOUT"),
        failed("broken.pdf", "DAMAGED"),
        "{\"document\":\"to",
        "{\"run\":\"2\",\"documents\":1}",
        read("mended.pdf", 'a'));
    String page = page();
    assertDocuments(1, page);
    assertTrue(page.contains("broken.pdf</span>"), page);
    assertTrue(page.contains("文件损坏"), page);
    assertFalse(page.contains("超时"), page);
  }

  @Test
  void keepsDocumentsOfOnePathFromDifferentFoldersApart() throws IOException {
    ResultStore store = new ResultStore(folder, Recognition.AUTO);
    store.write(result("a.pdf", 'a'));
    store.write(result("a.pdf", 'b'));
    ledger("{\"run\":\"1\",\"documents\":2}", read("a.pdf", 'a'), read("a.pdf", 'b'));
    assertDocuments(2, page());
  }

  @Test
  void readsTheCollectedFormsWhereThereIsNothingElse() throws IOException {
    Path lines = Files.createDirectories(folder.resolve("tables")).resolve("evaluations.ndjson");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter writer = new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.VALUES);
    ReadResult two =
        SampleResults.of(
            "a.pdf", "a".repeat(64), SampleResults.fullForm(), SampleResults.blankForm());
    writer.writeEvaluations(two, out);
    writer.writeEvaluations(result("b.pdf", 'b'), out);
    Files.write(lines, out.toByteArray());
    String page = page();
    assertDocuments(2, page);
    assertTrue(page.contains("<dt>自评表</dt><dd>3</dd>"), page);
    assertTrue(page.contains("evaluations.ndjson"), page);
  }

  @Test
  void thePageItselfIsNoReviewPage() throws IOException {
    file("report.json", result("report.pdf", 'a'));
    Files.writeString(folder.resolve("report.html"), "an earlier report");
    assertFalse(page().contains("href=\"./report.html\""));
    assertEquals(Optional.empty(), archive().problems().stream().findAny());
  }
}
