package io.github.zipingbiao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.export.JsonWriter.Detail;
import io.github.zipingbiao.export.JsonWriter.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavedResultTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatTheFileSaysAboutItself() throws IOException {
    SavedResult saved = SavedResult.read(write(Detail.PROVENANCE)).orElseThrow();
    assertEquals(SampleResults.SHA256, saved.sha256());
    assertEquals(2, saved.evaluations());
    assertEquals(Optional.of(Severity.WARNING), saved.worst());
    assertFalse(saved.allVerified());
    assertTrue(saved.has(Detail.PROVENANCE));
    assertFalse(saved.has(Detail.VALUES));
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void writesTheEvaluationsAsTheWriterDid(Detail detail) throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    new JsonWriter(Layout.LINE, detail).writeEvaluations(SampleResults.full(), expected);
    ByteArrayOutputStream actual = new ByteArrayOutputStream();
    SavedResult.read(write(Detail.PROVENANCE))
        .orElseThrow()
        .writeEvaluations(actual, detail, SampleResults.full().source().name());
    assertArrayEquals(expected.toByteArray(), actual.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void copiesTheWholeResultWithLessDetailAndAnotherName(Layout layout) throws IOException {
    for (Detail detail : Detail.values()) {
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      new JsonWriter(layout, detail).writeResult(SampleResults.full(), expected);
      String name = SampleResults.full().source().name();
      SavedResult saved = SavedResult.read(write(Detail.PROVENANCE)).orElseThrow();

      ByteArrayOutputStream same = new ByteArrayOutputStream();
      saved.writeResult(same, layout, detail, name);
      assertArrayEquals(expected.toByteArray(), same.toByteArray());

      ByteArrayOutputStream renamed = new ByteArrayOutputStream();
      saved.writeResult(renamed, layout, detail, "twin-" + name);
      assertEquals(
          expected.toString(StandardCharsets.UTF_8).replace(name, "twin-" + name),
          renamed.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFileCutOffAnywhereIsNoResult() throws IOException {
    Path file = write(Detail.VALUES);
    byte[] whole = Files.readAllBytes(file);
    int brace = whole.length - "}\n".length();
    for (int length = 0; length <= brace; length += 1 + (brace - length) / 20) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), SavedResult.read(file), "cut off after " + length);
    }
  }

  @Test
  void otherJsonIsNoResult() throws IOException {
    Path file = folder.resolve("other.json");
    assertEquals(Optional.empty(), SavedResult.read(file));
    for (String text : new String[] {"[]", "{}", "{\"schemaVersion\":2}", "no JSON", "{} {}"}) {
      Files.writeString(file, text);
      assertEquals(Optional.empty(), SavedResult.read(file), text);
    }
  }

  private Path write(Detail detail) throws IOException {
    Path file = folder.resolve("saved.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      new JsonWriter(Layout.PRETTY, detail).writeResult(SampleResults.full(), out);
    }
    return file;
  }
}
