package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
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
    assertEquals(1, result.err.lines().count(), result.err);
    assertEquals(Main.SOME_FAILED, result.status);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhatToDoWhenTheLocaleHasNoChineseFileNames() throws Exception {
    // An ASCII script makes the file, so that the locale of this process does not matter either.
    Path script = folder.resolve("make.sh");
    Files.writeString(script, "printf x > \"$(printf '\\350\\241\\250.pdf')\"\n");
    new ProcessBuilder("sh", "make.sh").directory(folder.toFile()).start().waitFor();
    Result result = run("C", "", "convert", ".", "-o", "out");
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

  private Result run(String locale, String input, String... arguments)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        Stream.concat(Stream.of(java, "-cp", classPath, Main.class.getName()), Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", locale);
    File err = folder.resolve("err.log").toFile();
    Process process = builder.redirectError(err).start();
    try (var pipe = process.getOutputStream()) {
      pipe.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return new Result(status, out, Files.readString(err.toPath()));
  }

  private record Result(int status, String out, String err) {}
}
