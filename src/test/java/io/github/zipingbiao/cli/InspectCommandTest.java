package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  @TempDir private Path folder;
  private CommandLineRun command;

  @BeforeEach
  void begin() {
    command = new CommandLineRun();
  }

  private List<String> written(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesAPictureOfEachPageAndAPageToReviewADocument() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/2022"));
    Files.copy(Path.of("testdata/sideways-page/input.pdf"), in.resolve("a.pdf"));
    Path out = folder.resolve("out");
    assertEquals(0, command.run("inspect", folder.resolve("in").toString(), "-o", "" + out));
    assertEquals(
        List.of("2022/a-page-001.png", "2022/a-page-002.png", "2022/a.html"), written(out));
    assertEquals("", command.out());
    assertTrue(Files.readString(out.resolve("2022/a.html")).endsWith("</body></html>\n"));
  }

  @Test
  void aBrokenFileLeavesNothingBehindAndHarmsNoOther() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(Path.of("testdata/standard-one-page/input.pdf"), in.resolve("good.pdf"));
    Files.writeString(in.resolve("bad.pdf"), "%PDF-1.7 and no more");
    Path out = folder.resolve("out");
    assertEquals(1, command.run("inspect", in.toString(), "-o", out.toString()));
    assertEquals(List.of("good-page-001.png", "good.html"), written(out));
    assertTrue(command.err().contains("DAMAGED"), command.err());
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    String input = "testdata/standard-one-page/input.pdf";
    assertEquals(1, command.run("inspect", input, "-o", file.toString()));
    assertTrue(command.err().contains("NOT_WRITTEN"), command.err());
  }

  @Test
  void needsAFolderToWriteTo() {
    assertEquals(2, command.run("inspect", "testdata/standard-one-page/input.pdf"));
  }
}
