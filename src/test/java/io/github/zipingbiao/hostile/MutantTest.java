package io.github.zipingbiao.hostile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.UnreadableDocumentException;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged forms are read as far as they go, or refused. */
class MutantTest {
  private static final int SEEDS = 40;

  private static final SelfEvaluationReader READER =
      SelfEvaluationReader.builder().recognition(Recognition.NEVER).build();

  @ParameterizedTest
  @ValueSource(strings = {"two-forms-one-page", "three-pages-cut-cells"})
  void noDamageMakesTheReaderFail(String name) throws IOException {
    byte[] document = Files.readAllBytes(Path.of("testdata", name, "input.pdf"));
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] mutant = Mutant.of(document, seed);
      assertArrayEquals(mutant, Mutant.of(document, seed));
      assertEquals(List.of(), faults(mutant), "seed " + seed);
    }
  }

  private static List<Diagnostic> faults(byte[] document) throws IOException {
    try {
      return READER.read(document, "mutant").diagnostics().stream()
          .filter(Fault::isToldBy)
          .toList();
    } catch (UnreadableDocumentException e) {
      return List.of();
    }
  }
}
