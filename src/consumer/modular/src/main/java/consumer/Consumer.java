package consumer;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a printed and a scanned document with the library as a module. */
public final class Consumer {
  private Consumer() {}

  public static void main(String[] args) throws IOException {
    if (!SelfEvaluationReader.class.getModule().getName().equals("io.github.zipingbiao")) {
      throw new IllegalStateException("no module: " + SelfEvaluationReader.class.getModule());
    }
    SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
    for (String document : new String[] {"standard-one-page", "scan-ccitt-g4"}) {
      ReadResult result = reader.read(Path.of(args[0], document, "input.pdf"));
      if (result.evaluations().size() != 1 || result.evaluations().get(0).indicators().isEmpty()) {
        throw new IllegalStateException(document + ": " + result.diagnostics());
      }
    }
  }
}
