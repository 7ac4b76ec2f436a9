package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What the README shows is what happens: its commands and its programs are run. */
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
    assertTrue(outputOf("Example", folder).contains("VERIFIED"));
  }

  @Test
  void theArchiveProgramOfTheReadmeReadsAFolder(@TempDir Path folder) throws Exception {
    String form = Path.of("testdata", "two-forms-one-page", "input.pdf").toString();
    String output = outputOf("ArchiveExample", folder, Path.of(form).getParent().toString());
    assertEquals(form + " 2", output.strip());
  }

  /** Compiles the program of that name into the folder and runs it. */
  private static String outputOf(String program, Path folder, String... arguments)
      throws Exception {
    Path source = folder.resolve(program + ".java");
    String text =
        blocks("java").stream()
            .filter(block -> block.contains("public class " + program + " "))
            .findFirst()
            .orElseThrow();
    Files.writeString(source, text);
    String[] options = {"-cp", System.getProperty("java.class.path"), "-d", folder.toString()};
    String[] command =
        Stream.concat(Stream.of(options), Stream.of(source.toString())).toArray(String[]::new);
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, command);
    assertEquals(0, status, "the program compiles");
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass(program).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
