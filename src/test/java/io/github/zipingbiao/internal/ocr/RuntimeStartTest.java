package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model runtime starts whatever the process was started with. */
final class RuntimeStartTest {
  /** Far beyond what overflows a usual stack, and below what a system allows for one argument. */
  private static final int LONG_COMMAND_LINE = 100_000;

  /** What the process of the test runs: loading the model. */
  static final class Loading {
    private Loading() {}

    public static void main(String[] arguments) throws IOException {
      try (TextRecogniser model = TextRecogniser.load()) {
        System.out.print(model.read(List.of()).size() + " of " + arguments.length);
      }
    }
  }

  @Test
  void startsInAProcessWithALongCommandLine() throws Exception {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Loading.class.getName(),
            "x".repeat(LONG_COMMAND_LINE));
    Process process = command.redirectErrorStream(true).start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), output);
    assertEquals("0 of 1", output.strip());
  }
}
