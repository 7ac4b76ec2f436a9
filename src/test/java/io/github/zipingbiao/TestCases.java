package io.github.zipingbiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders under {@code testdata}: each is a case. */
final class TestCases {
  static final Path ROOT = Path.of("testdata");

  private TestCases() {}

  /** Returns all folders that hold a document to read, by name. */
  static List<Path> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(folder -> Files.exists(input(folder))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path input(Path folder) {
    Path text = folder.resolve("input.txt");
    return Files.exists(text) ? text : folder.resolve("input.pdf");
  }
}
