package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir private Path folder;
  private CommandLineRun command;

  @BeforeEach
  void begin() {
    command = new CommandLineRun();
  }

  private static int convert(Path in, Path out) {
    PrintStream sink = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Streams streams = new Streams(InputStream.nullInputStream(), sink, sink, false);
    String[] arguments = {"convert", in.toString(), "-o", out.toString()};
    return Main.run(streams, ReaderFactory::library, arguments);
  }

  @Test
  void reportsOnAnArchiveThatWasConverted() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/2022"));
    for (String name : new String[] {"standard-one-page", "department-whole", "not-a-form"}) {
      Files.copy(Path.of("testdata/" + name + "/input.pdf"), in.resolve(name + ".pdf"));
    }
    Files.copy(in.resolve("standard-one-page.pdf"), in.resolve("zz-copy.pdf"));
    Files.writeString(in.resolve("broken.pdf"), "%PDF-1.7 and no more");
    Path out = folder.resolve("out");
    assertEquals(1, convert(folder.resolve("in"), out));
    assertEquals(0, command.run("report", out.toString()), command.err());
    assertEquals("", command.out());
    assertEquals("", command.err());
    String page = Files.readString(out.resolve("report.html"));
    assertTrue(page.contains("<dt>文件</dt><dd>3</dd>"), page);
    assertTrue(page.contains("<dt>自评表</dt><dd>2</dd>"), page);
    assertTrue(page.contains("<dt>未能读取的文件</dt><dd>1</dd>"), page);
    assertTrue(page.contains("2022/broken.pdf"), page);
    assertTrue(page.contains("另有 1 个文件与已统计的文件内容完全相同"), page);
    assertTrue(page.contains("href=\"./2022/department-whole.json\""), page);
    assertTrue(page.contains("312.4"), "the budget of the project");
  }

  @Test
  void writesThePageWhereItIsToldAndNothingElse() throws IOException {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Path page = folder.resolve("pages/page.html");
    assertEquals(0, command.run("report", archive.toString(), "-o", page.toString()));
    assertTrue(command.err().contains(archive + ": WARNING NO_DOCUMENT"), command.err());
    assertTrue(Files.readString(page).endsWith("</body></html>\n"));
    try (var files = Files.list(archive)) {
      assertEquals(0, files.count());
    }
    try (var files = Files.list(page.getParent())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void namesOtherJsonAndGoesOn() throws IOException {
    Files.writeString(folder.resolve("package.json"), "{}");
    assertEquals(0, command.run("report", folder.toString()));
    assertTrue(command.err().contains("package.json: INFO NOT_A_RESULT"), command.err());
  }

  @Test
  void endsWithOneForATornResultWhichThePageNames() throws IOException {
    Files.writeString(folder.resolve("torn.json"), "{\"schemaVersion\": 1,");
    assertEquals(1, command.run("report", folder.toString()));
    assertTrue(command.err().contains("torn.json: ERROR NOT_A_RESULT"), command.err());
    assertTrue(Files.readString(folder.resolve("report.html")).contains("torn.json"));
  }

  @Test
  void doesNotWriteOverThePageOfADocumentNamedReport() throws IOException {
    Files.writeString(folder.resolve("report.json"), "{}");
    Files.writeString(folder.resolve("report.html"), "the page to review it");
    assertEquals(2, command.run("report", folder.toString()));
    assertEquals("the page to review it", Files.readString(folder.resolve("report.html")));
    String other = folder.resolve("other.html").toString();
    assertEquals(0, new CommandLineRun().run("report", folder.toString(), "-o", other));
  }

  @Test
  void needsAFolderThatIsThere() {
    assertEquals(2, command.run("report"));
    assertEquals(2, command.run("report", folder.resolve("none").toString()));
    assertEquals(2, command.run("report", folder.toString(), "-o", folder.toString()));
    assertFalse(Files.exists(folder.resolve("report.html")));
  }

  @Test
  void saysThatThePageCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    String page = file.resolve("page.html").toString();
    assertEquals(1, command.run("report", folder.toString(), "-o", page));
    assertTrue(command.err().contains("NOT_WRITTEN"), command.err());
  }
}
