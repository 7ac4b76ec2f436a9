package io.github.zipingbiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folders under {@code testdata}: each is a case. */
public final class TestCases {
  private static final SelfEvaluationReader READER = SelfEvaluationReader.builder().build();
  private static final Map<Path, ReadResult> RESULTS = new ConcurrentHashMap<>();

  static final Path ROOT = Path.of("testdata");

  private TestCases() {}

  /** Returns all folders that hold a document to read, by name. */
  public static List<Path> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(folder -> Files.exists(input(folder))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document once for all tests: a scan takes seconds. */
  public static ReadResult read(Path file) {
    return RESULTS.computeIfAbsent(
        file,
        f -> {
          try {
            return READER.read(f);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  public static Path input(Path folder) {
    Path text = folder.resolve("input.txt");
    return Files.exists(text) ? text : folder.resolve("input.pdf");
  }
}
