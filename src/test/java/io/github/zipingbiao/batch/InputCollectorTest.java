package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputCollectorTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    for (String name :
        List.of("b.pdf", "a.PDF", "notes.txt", "._a.PDF", "x/c.pdf", "x/y/d.pdf", "[z].pdf")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void findsPdfFilesOfAFolderInOrderAndInAnyCase() {
    assertEquals(List.of("[z].pdf", "a.PDF", "b.pdf", "x/c.pdf", "x/y/d.pdf"), relative(""));
  }

  @Test
  void namesAFileByItsNameAlone() {
    assertEquals(List.of("d.pdf"), relative("x/y/d.pdf"));
  }

  @Test
  void takesAFileNamedByItselfWhateverItsExtension() {
    assertEquals(List.of("notes.txt"), relative("notes.txt"));
  }

  @Test
  void expandsPatternsRelativeToTheFolderBeforeThem() {
    assertEquals(List.of("[z].pdf", "b.pdf"), relative("*.pdf"));
    assertEquals(List.of("[z].pdf", "b.pdf", "x/c.pdf", "x/y/d.pdf"), relative("**/*.pdf"));
    assertEquals(List.of("y/d.pdf"), relative("x/*/d.pdf"));
  }

  @Test
  void aPatternThatNamesAFolderMeansThePdfFilesInIt() {
    assertEquals(List.of("x/c.pdf", "x/y/d.pdf"), relative("{x,nothing}"));
  }

  @Test
  void takesAFileWhoseNameLooksLikeAPatternAsItStands() {
    assertEquals(List.of("[z].pdf"), relative("[z].pdf"));
  }

  @Test
  void readsAFileNamedTwiceOnce() {
    assertEquals(List.of("c.pdf", "y/d.pdf"), relative("x/c.pdf", "x", "x/y/../c.pdf"));
  }

  @Test
  void readsAListWithAByteOrderMarkCommentsAndBlankLines() throws IOException {
    Path list = folder.resolve("list.txt");
    String text = "\uFEFF" + at("b.pdf") + "\r\n\n# a comment\n" + at("x/y") + "\n";
    Files.writeString(list, text);
    assertEquals(List.of("b.pdf", "d.pdf"), relative(InputCollector.collect(List.of("@" + list))));
  }

  @Test
  void aDashIsStandardInput() {
    Input input = InputCollector.collect(List.of("-", "-")).inputs().get(0);
    assertEquals(Input.ofStandardInput(), input);
  }

  @Test
  void saysWhatCannotBeFoundAndGoesOn() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    InputCollector.Collected collected =
        InputCollector.collect(
            List.of(at("*.xyz"), at("empty"), "", "@" + at("none.txt"), at("b.pdf")));
    assertEquals(
        List.of(
            "no file matches this pattern",
            "there is no PDF file in this folder",
            "an empty path was given",
            "the list cannot be read"),
        collected.problems().stream().map(problem -> problem.failure().message()).toList());
    assertEquals(List.of("b.pdf"), relative(collected));
  }

  private List<String> relative(String... names) {
    return relative(InputCollector.collect(Stream.of(names).map(this::at).toList()));
  }

  private static List<String> relative(InputCollector.Collected collected) {
    return collected.inputs().stream()
        .map(input -> input.relative().toString().replace('\\', '/'))
        .toList();
  }

  private String at(String name) {
    return name.isEmpty() ? folder.toString() : folder + "/" + name;
  }
}
