package io.github.zipingbiao.fuzz;

import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.UnreadableDocumentException;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.Fault;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.io.IOException;
import java.util.List;

/** Reads whole files. */
public final class DocumentFuzz {
  /** Low limits let the fuzzer try more inputs. */
  static final SelfEvaluationReader READER =
      SelfEvaluationReader.builder()
          .recognition(Recognition.NEVER)
          .limits(
              Limits.standard()
                  .with(Limit.STREAM, 1 << 20)
                  .with(Limit.OPERATORS, 20_000)
                  .with(Limit.RULINGS, 2_000)
                  .with(Limit.PAGES, 20))
          .build();

  private DocumentFuzz() {}

  /** Reads the input, which may be refused. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try {
      read(input);
    } catch (UnreadableDocumentException e) {
      // This is what it is for.
    }
  }

  /** Reads a document in which no page and no form may meet a fault of the program. */
  static void read(byte[] input) throws IOException {
    List<Diagnostic> faults =
        READER.read(input, "fuzz").diagnostics().stream().filter(Fault::isToldBy).toList();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
  }
}
