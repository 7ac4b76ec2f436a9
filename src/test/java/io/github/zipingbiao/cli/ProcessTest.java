package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a Java process of its own shows: real pipes, its locale, its exit status. */
class ProcessTest {
  @TempDir private Path folder;

  @Test
  void readsStandardInputFromAPipe() throws Exception {
    Result result = run("C.UTF-8", "no PDF at all", "convert", "-");
    assertTrue(result.err.startsWith("stdin: ERROR NOT_A_PDF: "), result.err);
    assertEquals(2, result.err.lines().count(), result.err);
    assertEquals(Main.SOME_FAILED, result.status);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhatToDoWhenTheLocaleHasNoChineseFileNames() throws Exception {
    // An ASCII script makes the file, so that the locale of this process does not matter either.
    Path script = folder.resolve("make.sh");
    Files.writeString(script, "printf x > \"$(printf '\\350\\241\\250.pdf')\"\n");
    new ProcessBuilder("sh", "make.sh").directory(folder.toFile()).start().waitFor();
    Result result = run("C", "", "convert", "-q", ".", "-o", "out");
    assertTrue(result.err.contains("set the environment variable LC_ALL to C.UTF-8"), result.err);
    assertEquals(1, result.err.lines().count(), result.err);
    assertEquals(Main.SOME_FAILED, result.status);
  }

  @Test
  void endsWithTheStatusOfTheCommand() throws Exception {
    Result result = run("C.UTF-8", "", "schema");
    assertTrue(result.out.contains("\"$schema\""), result.out);
    assertEquals("", result.err);
    assertEquals(Main.OK, result.status);
    assertEquals(Main.WRONG_USAGE, run("C.UTF-8", "", "nonsense").status);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysHowToGoOnWhenItIsBrokenOff() throws Exception {
    Path form = Path.of("testdata/standard-one-page/input.pdf").toAbsolutePath();
    List<String> arguments =
        List.of("convert", "--threads", "1", form.toString(), "-", "-o", "out");
    Process process = start("C.UTF-8", arguments.toArray(String[]::new));
    Path ledger = folder.resolve("out/.zipingbiao/ledger.ndjson");
    // Its second document comes from a pipe that says nothing, so the run waits there.
    while (!Files.exists(ledger) || Files.readString(ledger).lines().count() < 2) {
      assertTrue(process.isAlive(), "the run has not ended");
      Thread.onSpinWait();
    }
    process.destroy();
    assertTrue(process.waitFor() > 2);
    String err = Files.readString(folder.resolve("err.log"));
    assertTrue(err.contains("broken off after "), err);
    assertTrue(err.contains("the same command again with --resume"), err);
  }

  private Result run(String locale, String input, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(locale, arguments);
    try (var pipe = process.getOutputStream()) {
      pipe.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return new Result(status, out, Files.readString(folder.resolve("err.log")));
  }

  private Process start(String locale, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        Stream.concat(Stream.of(java, "-cp", classPath, Main.class.getName()), Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", locale);
    return builder.redirectError(folder.resolve("err.log").toFile()).start();
  }

  private record Result(int status, String out, String err) {}
}
