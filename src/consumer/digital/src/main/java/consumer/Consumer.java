package consumer;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.SelfEvaluationReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads what is printed and is told what a scanned page would need. */
public final class Consumer {
  private Consumer() {}

  public static void main(String[] args) throws IOException {
    Path mixed = Path.of(args[0], "scan-mixed-pages", "input.pdf");
    for (Recognition recognition : new Recognition[] {Recognition.NEVER, Recognition.AUTO}) {
      ReadResult result =
          SelfEvaluationReader.builder().recognition(recognition).build().read(mixed);
      boolean named =
          result.diagnostics().stream()
              .anyMatch(diagnostic -> diagnostic.message().contains("org.boofcv:boofcv-ip"));
      if (result.evaluations().size() != 1 || named != (recognition == Recognition.AUTO)) {
        throw new IllegalStateException(recognition + ": " + result.diagnostics());
      }
    }
  }
}
