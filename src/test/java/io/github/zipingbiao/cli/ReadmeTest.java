package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What the README shows is what happens: its commands and its program are run. */
@Isolated("one test takes over standard output")
class ReadmeTest {
  private static final String COMMAND = "java -jar target/zipingbiao-cli.jar ";

  private static List<String> blocks(String language) throws Exception {
    Matcher matcher =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    List<String> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  @Test
  void everyCommandOfTheReadmeSucceeds(@TempDir Path folder) throws Exception {
    int run = 0;
    for (String block : blocks("sh")) {
      for (String line : block.split("\n", -1)) {
        int at = line.indexOf(COMMAND);
        if (at >= 0) {
          String[] arguments = line.substring(at + COMMAND.length()).split(" +", -1);
          for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].equals("out") ? folder.toString() : arguments[i];
          }
          assertEquals(0, run(arguments), line);
          run++;
        }
      }
    }
    assertTrue(run >= 4, "commands in the README: " + run);
    assertTrue(Files.exists(folder.resolve("standard-one-page/input.json")));
  }

  private static int run(String... arguments) {
    PrintStream sink = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Streams streams = new Streams(InputStream.nullInputStream(), sink, sink, false);
    return Main.run(streams, ReaderFactory::library, arguments);
  }

  @Test
  void theProgramOfTheReadmeReadsAForm(@TempDir Path folder) throws Exception {
    List<String> programs = blocks("java");
    assertFalse(programs.isEmpty());
    Path source = folder.resolve("Example.java");
    Files.writeString(source, programs.get(0));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertEquals(0, status, "the program compiles");
    assertTrue(outputOf(folder).contains("VERIFIED"));
  }

  private static String outputOf(Path folder) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Example")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
