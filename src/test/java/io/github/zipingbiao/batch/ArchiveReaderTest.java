package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.SelfEvaluationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {
  private static final Path FORM = Path.of("testdata/standard-one-page/input.pdf");

  @TempDir private Path folder;

  @Test
  void readsAFolderInTheOrderOfItsPathsAndNamesWhatFails() throws IOException {
    Files.copy(FORM, Files.createDirectory(folder.resolve("a")).resolve("form.PDF"));
    Files.writeString(folder.resolve("b.pdf"), "not a PDF");
    Files.copy(FORM, folder.resolve("c.pdf"));
    Files.writeString(folder.resolve("readme.txt"), "left out");
    List<DocumentResult> results;
    try (Stream<DocumentResult> documents = reader(2).stream(folder)) {
      results = documents.toList();
    }
    assertEquals(
        List.of("a/form.PDF", "b.pdf", "c.pdf"),
        results.stream().map(result -> folder.relativize(result.file()).toString()).toList());
    assertEquals(
        List.of(Optional.empty(), Optional.of("NOT_A_PDF"), Optional.empty()),
        results.stream().map(result -> result.failure().map(Failure::code)).toList());
    assertEquals(1, results.get(2).result().orElseThrow().evaluations().size());
  }

  @Test
  void aSlowCallerIsNotOverrun() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Path> files =
        IntStream.range(0, 500)
            .mapToObj(i -> folder.resolve("no.pdf"))
            .peek(file -> taken.incrementAndGet());
    try (Stream<DocumentResult> documents = reader(1).stream(files)) {
      assertEquals(3, documents.limit(3).count());
    }
    assertTrue(taken.get() < 20, () -> "taken: " + taken);
  }

  @Test
  void closingTheStreamClosesTheFilesAndEndsTheReading() {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Path> files = Stream.generate(() -> FORM).onClose(() -> closed.set(true));
    Stream<DocumentResult> documents = reader(2).stream(files);
    assertTrue(documents.iterator().next().result().isPresent());
    assertFalse(closed.get());
    documents.close();
    assertTrue(closed.get());
  }

  @Test
  void aDocumentThatTakesTooLongIsAFailure() {
    ArchiveReader hasty =
        ArchiveReader.builder(SelfEvaluationReader.builder().build())
            .threads(1)
            .timeout(Duration.ofNanos(1))
            .build();
    try (Stream<DocumentResult> documents = hasty.stream(Stream.of(FORM))) {
      assertEquals("TIMEOUT", documents.toList().get(0).failure().orElseThrow().code());
    }
  }

  @Test
  void needsAThread() {
    ArchiveReader.Builder builder = ArchiveReader.builder(SelfEvaluationReader.builder().build());
    assertThrows(IllegalArgumentException.class, () -> builder.threads(0).build());
  }

  private static ArchiveReader reader(int threads) {
    return ArchiveReader.builder(SelfEvaluationReader.builder().build()).threads(threads).build();
  }
}
