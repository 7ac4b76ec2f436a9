package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int soak(ReaderFactory readers, String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false);
    return Main.run(streams, readers, arguments);
  }

  private boolean prints(String state, int count) {
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .anyMatch(line -> line.matches(state + " +" + count));
  }

  @Test
  void countsHowDocumentsEnd(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("soak.ndjson");
    int status =
        soak(
            ReaderFactory::library,
            "soak",
            "testdata/hostile/box-zero",
            "testdata/hostile/cyclic-forms",
            "testdata/hostile/header-only",
            "-o",
            lines.toString());
    assertEquals(0, status);
    assertTrue(prints("read", 1) && prints("cut off", 1) && prints("unreadable", 1), out::toString);
    assertTrue(prints("crashed", 0), out::toString);
    assertEquals(3, Files.readAllLines(lines).size());
  }

  @Test
  void saysWhenADocumentMakesItCrash() {
    ReaderFactory faulty =
        (password, recognition, limits, in) ->
            input -> {
              throw new IllegalStateException("fault");
            };
    assertEquals(1, soak(faulty, "soak", "testdata/hostile/box-zero"));
    assertTrue(prints("crashed", 1), out::toString);
  }

  @Test
  void limitsCanBeSet() {
    assertEquals(
        0,
        soak(ReaderFactory::library, "soak", "--limit", "file=1k", "testdata/hostile/truncated"));
    assertTrue(prints("unreadable", 1), out::toString);
    assertEquals(2, soak(ReaderFactory::library, "soak", "--limit", "flies=1k", "testdata"));
  }
}
