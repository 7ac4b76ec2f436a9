package io.github.zipingbiao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found, and a little of what it began with, is read without a fault. */
class FuzzCorpusTest {
  private static final Path ROOT = Path.of("src", "test", "fuzz");

  private static final Map<String, Target> TARGETS =
      Map.of(
          "DocumentFuzz", DocumentFuzz::fuzzerTestOneInput,
          "PageFuzz", PageFuzz::fuzzerTestOneInput,
          "DumpFuzz", DumpFuzz::fuzzerTestOneInput,
          "ParserFuzz", ParserFuzz::fuzzerTestOneInput);

  /** A class that the fuzzer runs. */
  private interface Target {
    void read(byte[] input) throws IOException;
  }

  static Stream<Arguments> inputs() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(ROOT)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(file -> Arguments.of(file.getParent().getFileName().toString(), file));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isReadWithoutAFault(String target, Path file) throws IOException {
    TARGETS.get(target).read(Files.readAllBytes(file));
  }
}
