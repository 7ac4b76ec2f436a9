package io.github.zipingbiao.hostile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents under {@code testdata/hostile} come out as is written beside them. */
class HostileTest {
  private static final int LARGEST = 100_000;

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(HostileCorpus.ROOT)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void endsAsExpected(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(HostileCorpus.INPUT));
    assertTrue(bytes.length <= LARGEST, () -> bytes.length + " bytes");
    assertEquals(
        Files.readString(folder.resolve(HostileCorpus.EXPECTED)), HostileCorpus.outcome(bytes));
  }

  @Test
  void everyFolderIsComposedByACaseAndTheOtherWayRound() throws IOException {
    TreeSet<String> composed =
        HostileCorpus.cases().stream()
            .map(Case::name)
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> kept =
        folders().stream()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(composed, kept);
  }

  @Test
  void theFilesAreThoseThatAreComposed() throws IOException {
    for (Case one : Cycles.cycles()) {
      byte[] kept =
          Files.readAllBytes(HostileCorpus.ROOT.resolve(one.name()).resolve(HostileCorpus.INPUT));
      assertArrayEquals(kept, one.bytes().get(), one.name());
    }
  }

  @Test
  void aDocumentThatNeedsAPasswordOpensWithIt() throws IOException {
    Path file = HostileCorpus.ROOT.resolve("form-user-password").resolve(HostileCorpus.INPUT);
    ReadResult result = SelfEvaluationReader.builder().password("user").build().read(file);
    assertEquals(2, result.evaluations().size());
  }
}
