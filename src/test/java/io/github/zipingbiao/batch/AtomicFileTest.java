package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final Path NAME = Path.of("x", "a.json");

  @TempDir private Path folder;

  @Test
  void appearsWhenItIsComplete() throws IOException {
    Path root = folder.resolve("out");
    try (AtomicFile file = AtomicFile.create(root, NAME)) {
      file.out().write("new".getBytes(StandardCharsets.UTF_8));
      assertFalse(Files.exists(root.resolve(NAME)));
      file.commit();
    }
    assertEquals("new", Files.readString(root.resolve(NAME)));
    assertEquals(List.of(root.resolve(NAME)), filesBelow(root));
  }

  @Test
  void leavesTheOldFileAndNothingElseWhenItIsGivenUp() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Files.writeString(folder.resolve(NAME), "old");
    try (AtomicFile file = AtomicFile.create(folder, NAME)) {
      file.out().write('n');
    }
    assertEquals("old", Files.readString(folder.resolve(NAME)));
    assertEquals(List.of(folder.resolve(NAME)), filesBelow(folder));
  }

  @Test
  void neverLeavesItsFolderByDots() {
    Path root = folder.resolve("out");
    assertThrows(IOException.class, () -> AtomicFile.create(root, Path.of("..", "a.json")));
    assertFalse(Files.exists(folder.resolve("a.json")));
  }

  @Test
  void neverLeavesItsFolderThroughALink() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path root = Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(root.resolve("x"), outside);
    assertThrows(IOException.class, () -> AtomicFile.create(root, NAME));
    assertEquals(List.of(), filesBelow(outside));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
