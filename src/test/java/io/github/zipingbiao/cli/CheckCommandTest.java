package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String FORM =
      """
      {"schemaVersion": 1, "source": {"name": "a.pdf"}, "evaluations": [{
        "pages": [2, 3], "title": "x {\\"checks\\": []}", "other": [{"label": "a", "value": "b"}],
        "funds": {"unit": "万元", "lines": [{"source": "TOTAL", "label": "总额", "annualBudget": 100,
          "executed": 95, "weight": 10, "executionRate": 0.95, "score": 9.5}]},
        "indicators": [{"name": "修桥", "weight": 90, "score": 90, "target": "≥5座", "actual": "5座",
          "targetValue": {"type": "QUANTITY", "comparison": "AT_LEAST", "amount": 5, "unit": "座"},
          "actualValue": {"type": "QUANTITY", "comparison": "EQUAL", "amount": %s, "unit": "座"}}],
        "total": {"weight": 100, "score": %s},
        "checks": [{"rule": "SCORE_SUM", "status": "PASS", "expected": 1, "found": 1,
           "fields": ["/total/score"], "message": "of before it was edited"}],
        "verdict": "VERIFIED"%s}],
       "diagnostics": []}
      """;

  @TempDir private Path folder;
  private CommandLineRun command;

  @BeforeEach
  void begin() {
    command = new CommandLineRun();
  }

  private String write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return file.toString();
  }

  private static String form(String actual, String total, String provenance) {
    return FORM.formatted(actual, total, provenance);
  }

  @Test
  void computesTheRulesAnewForEarlierJson() throws IOException {
    String file = write("a.json", form("4", "99.9", ""));
    assertEquals(1, command.run("check", file));
    assertEquals(
        file
            + ":2: ERROR SCORE_SUM: the scores come to 99.5, but the total score is 99.9\n"
            + file
            + ":2: WARNING TARGET_MET: 修桥: 4 was reached of 5 planned, but no points were lost and no reason is given\n",
        command.out());
    assertEquals("1 document in 0 s: good 0, doubtful 1, failed 0\n", command.err());
  }

  @Test
  void namesThePageOfTheFieldWhereTheJsonSaysIt() throws IOException {
    String places = ", \"provenance\": {\"/total/score\": [{\"page\": 3, \"box\": [1, 2, 3, 4]}]}";
    String file = write("a.json", form("5", "99.9", places));
    assertEquals(1, command.run("check", file));
    assertTrue(command.out().startsWith(file + ":3: ERROR SCORE_SUM:"), command.out());
  }

  @Test
  void endsWithZeroAndSaysNothingWhereNothingFails() throws IOException {
    String file = write("a.json", form("5", "99.5", ""));
    assertEquals(0, command.run("check", file));
    assertEquals("", command.out());
  }

  @Test
  void findsJsonAndDocumentsInFolders() throws IOException {
    write("a.json", form("5", "99.9", ""));
    write("b.pdf", "good");
    write("c.txt", "good");
    write("d.doc", "neither");
    assertEquals(1, command.run("check", folder.toString()));
    assertEquals(1, command.out().lines().count(), command.out());
    assertEquals("[b.pdf, c.txt]", command.documentsRead().toString());
  }

  @Test
  void tellsOfAFormOnceThatSeveralInputsHold() throws IOException {
    String named = "{\"name\": \"a.pdf\", \"sha256\": \"%s\"}";
    String result = form("5", "99.9", "").replace("{\"name\": \"a.pdf\"}", named);
    String first = result.formatted("00ff");
    Files.createDirectories(folder.resolve("tables"));
    Files.createDirectories(folder.resolve(".zipingbiao"));
    write("a.json", first);
    write("b.json", result.formatted("11ff"));
    write("copy-of-a.json", first);
    write("tables/evaluations.ndjson", first.replace("\n", " ") + "\n");
    write(".zipingbiao/ledger.ndjson", "{}\n");
    assertEquals(1, command.run("check", folder.toString()));
    List<String> lines = command.out().lines().toList();
    assertEquals(2, lines.size(), command.out());
    assertTrue(lines.get(0).startsWith(folder.resolve("a.json") + ":2: "), command.out());
    assertTrue(lines.get(1).startsWith(folder.resolve("b.json") + ":2: "), command.out());
    assertTrue(command.err().startsWith("4 documents in "), command.err());
  }

  @Test
  void readsSeveralResultsAndEvaluationsOneALine() throws IOException {
    String line = form("5", "99.9", "").replace("\n", " ");
    assertEquals(1, command.run("check", write("a.ndjson", line + "\n" + line + "\n")));
    assertEquals(2, command.out().lines().count(), command.out());
    String bare =
        line.substring(line.indexOf("[{") + 1, line.indexOf("\"verdict\"")) + "\"verdict\": null}";
    command = new CommandLineRun();
    assertEquals(1, command.run("check", write("b.ndjson", bare + "\n")));
    assertEquals(1, command.out().lines().count(), command.out());
  }

  @Test
  void sayWhatIsNoResultAndEndWithOne() throws IOException {
    String whole = form("5", "99.5", "");
    String[] contents = {"", "{}", "[1]", "no json", whole.substring(0, whole.length() / 2)};
    for (String content : contents) {
      command = new CommandLineRun();
      assertEquals(1, command.run("check", write("a.json", content)), content);
      assertTrue(command.err().contains("ERROR NOT_A_RESULT"), command.err());
    }
  }

  @Test
  void endsWithOneForADocumentThatCannotBeRead() throws IOException {
    assertEquals(1, command.run("check", write("a.pdf", "damaged")));
    assertTrue(command.err().contains("DAMAGED"), command.err());
    assertEquals("", command.out());
  }

  @Test
  void endsWithTwoWhereNothingIsNamed() {
    assertEquals(2, command.run("check"));
  }
}
