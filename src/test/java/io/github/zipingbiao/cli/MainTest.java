package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.export.JsonSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir private Path folder;

  private final CommandLineRun cli = new CommandLineRun();

  @Test
  void printsOneFileForPeople() throws IOException {
    assertEquals(Main.OK, cli.run("convert", file("a.pdf", "good")));
    assertTrue(cli.out().startsWith("{\n  \"schemaVersion\": 1,\n"), cli.out());
    assertEquals("1 document in 0 s: good 1, doubtful 0, failed 0\n", cli.err());
    CommandLineRun quiet = new CommandLineRun();
    quiet.run("convert", "-q", folder.resolve("a.pdf").toString());
    assertEquals("", quiet.err());
  }

  @Test
  void printsSeveralFilesOneALineInOrderWhateverTheThreads() throws IOException {
    List<String> names = IntStream.range(100, 160).mapToObj(i -> i + ".pdf").toList();
    for (String name : names) {
      file(name, "good");
    }
    assertEquals(Main.OK, cli.run("convert", "--threads", "4", folder.toString()));
    List<String> lines = cli.out().lines().toList();
    assertEquals(
        names,
        lines.stream().map(line -> line.replaceAll(".*?\"name\":\"(.*?)\".*", "$1")).toList());
    CommandLineRun again = new CommandLineRun();
    again.run("convert", "--threads", "1", folder.toString());
    assertEquals(cli.out(), again.out());
  }

  @Test
  void anUnreadableFileStopsNoOtherAndIsOneLine() throws IOException {
    file("1.pdf", "good");
    String bad = file("2.pdf", "damaged");
    file("3.pdf", "crash");
    file("4.pdf", "good");
    assertEquals(Main.SOME_FAILED, cli.run("convert", folder.toString()));
    assertEquals(2, cli.out().lines().count());
    List<String> messages = cli.err().lines().toList();
    assertEquals(3, messages.size(), cli.err());
    assertEquals(bad + ": ERROR DAMAGED: it breaks off (fetch the file again)", messages.get(0));
    assertTrue(messages.get(1).contains("3.pdf: ERROR INTERNAL_ERROR: "), messages.get(1));
  }

  @Test
  void aMissingFileIsOneLineAndStatusOne() {
    String missing = folder.resolve("none.pdf").toString();
    assertEquals(Main.SOME_FAILED, cli.run("convert", "-q", missing));
    assertEquals(
        missing
            + ": ERROR NOT_ACCESSIBLE: there is no such file (check the path and its"
            + " permissions)\n",
        cli.err());
  }

  @Test
  void diagnosticsNameFilePageSeverityAndCode() throws IOException {
    String file = file("a.pdf", "diagnosed");
    String info = file + ": INFO NO_FORM_FOUND: Nothing here\n";
    String warning = file + ":7: WARNING LOW_CONFIDENCE: Look at it\n";
    assertEquals(Main.OK, cli.run("convert", file));
    assertEquals(
        """
        warnings: LOW_CONFIDENCE 1 (-v names each)
        1 document in 0 s: good 0, doubtful 1, failed 0
        """,
        cli.err());
    CommandLineRun verbose = new CommandLineRun();
    verbose.run("convert", "-v", file);
    assertTrue(verbose.err().contains(warning + info + file + ": DOUBTFUL, forms: 2\n"));
    CommandLineRun quiet = new CommandLineRun();
    quiet.run("convert", "-q", file);
    assertEquals("", quiet.err());
  }

  @Test
  void whatIsTheSameOfManyFieldsIsSaidOnce() throws IOException {
    String warning = file("a.pdf", "diagnosed often") + ":3: WARNING PAGE_UNREADABLE: ";
    cli.run("convert", "-v", folder.toString());
    String expected = warning + "the same (2 times)\n" + warning + "other\n";
    assertTrue(cli.err().startsWith(expected), cli.err());
    CommandLineRun brief = new CommandLineRun();
    brief.run("convert", folder.toString());
    assertTrue(brief.err().startsWith("warnings: PAGE_UNREADABLE 3 (-v names each)\n"));
  }

  @Test
  void tellsWhatBecameOfTheCellsOfAForm() throws IOException {
    String file = file("a.pdf", "counted");
    cli.run("convert", "-v", file);
    String account = "105 cells: 40 labels, 55 fields, 3 other values, 7 blanks and fillers\n";
    assertTrue(cli.err().contains(file + ": form 1: " + account), cli.err());
  }

  @Test
  void anErrorDiagnosticIsStatusOneThoughTheResultIsWritten() throws IOException {
    assertEquals(Main.SOME_FAILED, cli.run("convert", file("a.pdf", "defective")));
    assertTrue(cli.out().contains("PAGE_UNREADABLE"));
    assertTrue(cli.err().contains("a.pdf:3: ERROR PAGE_UNREADABLE: "));
  }

  @Test
  void readsStandardInputUnderItsName() {
    cli.standardInput("good");
    assertEquals(Main.OK, cli.run("convert", "-"));
    assertTrue(cli.out().contains("\"name\": \"stdin\""), cli.out());
  }

  @Test
  void givesUpAStuckDocumentAndGoesOn() throws IOException {
    file("1.pdf", "stuck");
    file("2.pdf", "good");
    assertEquals(
        Main.SOME_FAILED,
        cli.run("convert", "--threads", "1", "--timeout", "100ms", folder.toString()));
    assertEquals(1, cli.out().lines().count());
    assertTrue(cli.err().contains("1.pdf: ERROR TIMEOUT: not read within 0.1 s"), cli.err());
  }

  @Test
  void writesAFileForEachDocumentBelowTheFolder() throws IOException {
    Path archive = archive("a.pdf", "a.PDF", "2021/b.pdf");
    Path out = folder.resolve("out");
    assertEquals(Main.OK, cli.run("convert", archive.toString(), "-o", out.toString()));
    assertEquals(List.of("2021/b.json", "a.PDF.json", "a.pdf.json"), filesBelow(out));
    assertEquals("", cli.out());
  }

  @Test
  void collectsEvaluationsInTheOrderOfTheDocuments() throws IOException {
    Path archive = archive("c.pdf", "a.pdf", "b.pdf");
    Path out = folder.resolve("out");
    cli.run("convert", "-f", "ndjson", archive.toString(), "-o", out.toString(), "--threads", "3");
    List<String> lines = Files.readAllLines(out.resolve("tables/evaluations.ndjson"));
    assertEquals(List.of("tables/evaluations.ndjson"), filesBelow(out));
    assertEquals(
        List.of("a.pdf", "b.pdf", "c.pdf"),
        lines.stream().map(line -> line.replaceAll(".*?\"name\":\"(.*?)\".*", "$1")).toList());
  }

  @Test
  void resumesWithWhatIsMissingDamagedOrChanged() throws IOException {
    Path archive = archive("a.pdf", "b.pdf", "c.pdf", "d.pdf");
    String out = folder.resolve("out").toString();
    cli.run("convert", "-f", "json,ndjson", archive.toString(), "-o", out);
    String lines = Files.readString(folder.resolve("out/tables/evaluations.ndjson"));
    String second = Files.readString(folder.resolve("out/b.json"));
    String third = Files.readString(folder.resolve("out/c.json"));
    Files.delete(folder.resolve("out/b.json"));
    Files.writeString(folder.resolve("out/c.json"), "{\"schemaVersion\":1,");
    Files.writeString(archive.resolve("d.pdf"), "good, but not the same");

    CommandLineRun again = new CommandLineRun();
    assertEquals(
        Main.OK,
        again.run("convert", "--resume", "-f", "json,ndjson", archive.toString(), "-o", out));
    assertEquals(List.of("d.pdf"), again.documentsRead());
    assertEquals(second, Files.readString(folder.resolve("out/b.json")));
    assertEquals(third, Files.readString(folder.resolve("out/c.json")));
    String renewed = Files.readString(folder.resolve("out/tables/evaluations.ndjson"));
    assertEquals(lines.lines().limit(3).toList(), renewed.lines().limit(3).toList());
    assertEquals(4, renewed.lines().count());
  }

  @Test
  void resumingForMoreDetailAndFormatsReadsNothingAgain() throws IOException {
    Path archive = archive("a.pdf");
    String out = folder.resolve("out").toString();
    cli.run("convert", archive.toString(), "-o", out);
    CommandLineRun again = new CommandLineRun();
    again.run(
        "convert", "--resume", "--provenance", "-f", "json,csv", archive.toString(), "-o", out);
    assertEquals(List.of(), again.documentsRead());
    assertTrue(Files.readString(folder.resolve("out/a.json")).contains("\"provenance\""));
    assertTrue(Files.isRegularFile(folder.resolve("out/tables/indicators.csv")));
  }

  @Test
  void readsAgainWhatIsNoLongerWholeInTheStore() throws IOException {
    Path archive = archive("a.pdf");
    Path out = folder.resolve("out");
    cli.run("convert", archive.toString(), "-o", out.toString());
    try (Stream<Path> stored = Files.walk(out.resolve(".zipingbiao/results"))) {
      Path file = stored.filter(Files::isRegularFile).findFirst().orElseThrow();
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
    }
    CommandLineRun again = new CommandLineRun();
    assertEquals(
        Main.OK, again.run("convert", "--resume", archive.toString(), "-o", out.toString()));
    assertEquals(List.of("a.pdf"), again.documentsRead());
  }

  @Test
  void readsFilesWithTheSameBytesOnce() throws IOException {
    file("archive/a.pdf", "good");
    file("archive/b.pdf", "good");
    file("archive/c.pdf", "good");
    String archive = folder.resolve("archive").toString();
    Path out = folder.resolve("out");
    cli.run("convert", "-f", "json,ndjson,csv", archive, "-o", out.toString());
    assertEquals(1, cli.documentsRead().size());
    assertEquals(List.of("a.json", "b.json", "c.json"), filesBelow(out).subList(0, 3));
    assertEquals(2, Files.readAllLines(out.resolve("tables/documents.csv")).size());
    assertEquals(1, Files.readAllLines(out.resolve("tables/evaluations.ndjson")).size());
  }

  @Test
  void readsAgainWhatWasReadWithAnotherRecognition() throws IOException {
    String archive = archive("a.pdf").toString();
    String out = folder.resolve("out").toString();
    cli.run("convert", archive, "-o", out);
    CommandLineRun again = new CommandLineRun();
    again.run("convert", "--resume", "--ocr", "never", archive, "-o", out);
    assertEquals(List.of("a.pdf"), again.documentsRead());
    CommandLineRun third = new CommandLineRun();
    third.run("convert", "--resume", archive, "-o", out);
    assertEquals(List.of(), third.documentsRead());
  }

  @Test
  void writesTablesInAllFormatsAlsoOfDocumentsThatCannotBeRead() throws IOException {
    Path archive = archive("a.pdf");
    Files.writeString(archive.resolve("b.pdf"), "stuck");
    Path out = folder.resolve("out");
    cli.run(
        "convert",
        "-f",
        "csv,xlsx,parquet,duckdb",
        "--labels",
        "zh",
        "--timeout",
        "100ms",
        archive.toString(),
        "-o",
        out.toString());
    List<String> files = filesBelow(out);
    assertTrue(files.contains("tables/zipingbiao.xlsx"), files.toString());
    assertTrue(files.contains("tables/zipingbiao.duckdb"), files.toString());
    assertTrue(files.contains("tables/indicators.parquet"), files.toString());
    List<String> documents = Files.readAllLines(out.resolve("tables/documents.csv"));
    assertEquals(3, documents.size());
    assertTrue(documents.get(2).contains("TIMEOUT"), documents.get(2));
    assertEquals(14, files.size(), files.toString());
  }

  @Test
  void theLedgerHoldsEveryDocumentOfEveryRun() throws IOException {
    Path archive = archive("a.pdf");
    Files.writeString(archive.resolve("b.pdf"), "stuck");
    String out = folder.resolve("out").toString();
    for (int run = 0; run < 2; run++) {
      new CommandLineRun()
          .run("convert", "--resume", "--timeout", "100ms", archive.toString(), "-o", out);
    }
    List<String> lines = Files.readAllLines(folder.resolve("out/.zipingbiao/ledger.ndjson"));
    assertEquals(6, lines.size());
    assertTrue(lines.get(1).contains("\"document\":\"a.pdf\""), lines.get(1));
    assertTrue(lines.get(1).contains("\"reused\":false"), lines.get(1));
    assertTrue(lines.get(2).contains("\"failure\":\"TIMEOUT\""), lines.get(2));
    assertTrue(lines.get(4).contains("\"reused\":true"), lines.get(4));
  }

  @Test
  void aRunThatIsBrokenOffKeepsTheTablesOfTheOneBefore() throws IOException {
    Path archive = archive("a.pdf");
    Path out = folder.resolve("out");
    cli.run("convert", "-f", "csv", archive.toString(), "-o", out.toString());
    Path left = Files.createDirectories(out.resolve("tables/.zipingbiao-left"));
    Files.writeString(left.resolve("documents.csv"), "half");

    cli.run("convert", "-f", "csv", archive.toString(), "-o", out.toString());

    assertFalse(Files.exists(left));
    assertEquals(2, Files.readAllLines(out.resolve("tables/documents.csv")).size());
  }

  @Test
  void anOutputThatCannotBeWrittenFailsThatDocumentAlone() throws IOException {
    Path archive = archive("a.pdf", "b.pdf");
    Files.createDirectories(folder.resolve("out/a.json/in-the-way"));
    assertEquals(
        Main.SOME_FAILED,
        cli.run("convert", archive.toString(), "-o", folder.resolve("out").toString()));
    assertTrue(cli.err().contains("a.pdf: ERROR NOT_WRITTEN: "), cli.err());
    assertEquals(List.of("b.json"), filesBelow(folder.resolve("out")));
  }

  @Test
  void saysWhatToDoWhereTheOutputFolderCannotBeMade() throws IOException {
    Path archive = archive("a.pdf");
    String below = file("taken", "a file") + "/out";
    assertEquals(Main.SOME_FAILED, cli.run("convert", archive.toString(), "-o", below));
    assertTrue(cli.err().startsWith("zipingbiao: ERROR NOT_WRITTEN: "), cli.err());
    assertTrue(cli.err().contains("(check the output folder"), cli.err());
  }

  @Test
  void printsTables() throws IOException {
    assertEquals(Main.OK, cli.run("tables", file("a.pdf", "diagnosed")));
    assertTrue(cli.out().contains("\"tables\": [ {\n"), cli.out());
    assertFalse(cli.out().contains("evaluations"));
  }

  @Test
  void printsTheSchemaAndTheVersion() throws IOException {
    assertEquals(Main.OK, cli.run("schema"));
    assertEquals(JsonSchema.text(), cli.out());
    CommandLineRun version = new CommandLineRun();
    assertEquals(Main.OK, version.run("version"));
    assertTrue(version.out().matches("zipingbiao \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "convert",
        "convert a.pdf -f csv",
        "convert a.pdf -f json,ndjson",
        "convert a.pdf --threads 0",
        "convert a.pdf --timeout soon",
        "convert a.pdf --timeout 0",
        "convert a.pdf --ocr perhaps",
        "convert a.pdf --resume",
        "convert a.pdf -o out -f html",
        "convert a.pdf -o out --labels fr",
        "convert a.pdf -q -v",
        "tables a.pdf -o out"
      })
  void wrongUsageIsStatusTwoWithAReason(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertEquals(Main.WRONG_USAGE, cli.run(arguments));
    assertTrue(cli.err().contains("ERROR USAGE: "), cli.err());
    assertEquals(2, cli.err().lines().count(), cli.err());
    assertTrue(cli.err().contains("\ntry: zipingbiao help"), cli.err());
    assertEquals("", cli.out());
  }

  @ParameterizedTest
  @CsvSource({
    "convrt a.pdf, convert",
    "convert a.pdf --treads 2, --threads",
    "convert a.pdf --treads=2, --threads",
    "help chek, check",
    "convert a.pdf --provnance, --provenance"
  })
  void wrongUsageNamesWhatWasLikelyMeant(String line, String meant) {
    assertEquals(Main.WRONG_USAGE, cli.run(line.split(" ", -1)));
    assertTrue(cli.err().contains("; did you mean " + meant + "?\n"), cli.err());
  }

  @Test
  void namesFilesOfOtherKindsAndCountsThem() throws IOException {
    Path archive = archive("a.pdf", "b.docx", "c.XLSX", "2021/d.docx", "e", ".hidden");
    assertEquals(Main.OK, cli.run("convert", archive.toString()));
    assertTrue(
        cli.err()
            .startsWith(
                "4 files of other kinds passed over: .docx 2, .xlsx 1, without ending 1"
                    + " (-v names each)\n"),
        cli.err());
    CommandLineRun verbose = new CommandLineRun();
    verbose.run("convert", "-v", archive.toString());
    assertTrue(verbose.err().contains(archive.resolve("c.XLSX") + ": INFO PASSED_OVER"));
    assertEquals(
        Main.SOME_FAILED, new CommandLineRun().run("convert", "--strict", archive.toString()));
  }

  @Test
  void saysThatNoFormWasFound() throws IOException {
    String file = file("a.pdf", "without form");
    assertEquals(Main.OK, cli.run("convert", file));
    assertTrue(cli.err().contains("no form found in 1 document"), cli.err());
    assertEquals(Main.SOME_FAILED, new CommandLineRun().run("convert", "--strict", file));
    String good = file("b.pdf", "good");
    assertEquals(Main.OK, new CommandLineRun().run("convert", "--strict", good));
  }

  @Test
  void saysThatAFolderHoldsNoDocument() throws IOException {
    Path archive = archive("a.docx");
    assertEquals(Main.SOME_FAILED, cli.run("convert", archive.toString()));
    assertTrue(
        cli.err().contains(archive + ": ERROR NO_DOCUMENT: there is no TXT or PDF"), cli.err());
    assertTrue(cli.err().contains("1 file of another kind passed over: .docx 1"), cli.err());
  }

  @Test
  void helpAndVersionAreFoundWhereverTheyAreLookedFor() {
    assertEquals(Main.OK, cli.run("help", "convert"));
    CommandLineRun option = new CommandLineRun();
    assertEquals(Main.OK, option.run("convert", "--help"));
    assertEquals(option.out(), cli.out());
    assertTrue(cli.out().contains("file, text,"), cli.out());
    CommandLineRun all = new CommandLineRun();
    assertEquals(Main.OK, all.run("help"));
    assertTrue(all.out().contains("  soak"), all.out());
    CommandLineRun version = new CommandLineRun();
    assertEquals(Main.OK, version.run("--version"));
    assertTrue(version.out().startsWith("zipingbiao "), version.out());
  }

  @Test
  void helpGoesToStandardOutput() {
    assertEquals(Main.OK, cli.run("convert", "--help"));
    assertTrue(cli.out().startsWith("Usage: zipingbiao convert"), cli.out());
    assertEquals("", cli.err());
  }

  @Test
  void endsQuietlyWhenNobodyReadsStandardOutputAnyMore() throws IOException {
    Path archive = archive("a.pdf", "b.pdf");
    cli.standardOutput(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        });
    assertEquals(Main.OK, cli.run("convert", archive.toString()));
    assertEquals("", cli.err());
  }

  @Test
  void saysWhenStandardOutputIsFull() throws IOException {
    cli.standardOutput(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        });
    assertEquals(Main.SOME_FAILED, cli.run("convert", file("a.pdf", "good")));
    assertTrue(cli.err().startsWith("zipingbiao: ERROR NOT_WRITTEN: "), cli.err());
    assertTrue(cli.err().contains("No space left on device"), cli.err());
    assertTrue(cli.err().contains("free space"), cli.err());
  }

  @Test
  void showsProgressOnATerminalAlone() throws IOException {
    Path archive = archive("a.pdf", "b.pdf");
    file("archive/c.pdf", "damaged");
    cli.terminal();
    cli.run("convert", archive.toString(), "-o", folder.resolve("out").toString());
    assertTrue(cli.err().contains("2/3"), cli.err());
    assertTrue(cli.err().endsWith("good 2, doubtful 0, failed 1\n"), cli.err());
  }

  @Test
  void aLineFeedInAMessageMakesNoSecondLine() throws IOException {
    cli.run("convert", "-v", file("a.pdf", "diagnosed on two lines"));
    assertTrue(cli.err().contains("one two\n"), cli.err());
  }

  private Path archive(String... names) throws IOException {
    for (String name : names) {
      file("archive/" + name, "good " + name);
    }
    return folder.resolve("archive");
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  /** Returns the outputs, without what the program keeps for itself. */
  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(".zipingbiao/"))
          .sorted()
          .toList();
    }
  }
}
