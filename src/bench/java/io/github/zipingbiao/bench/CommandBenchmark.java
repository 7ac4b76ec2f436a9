package io.github.zipingbiao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Commands as a person runs them: each time a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 9)
public class CommandBenchmark {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path PROGRAM = Path.of("target", "zipingbiao-cli.jar");
  private static final Path LAUNCHER = Path.of("target", "zipingbiao");

  /** Prints the version. */
  @Benchmark
  public void version() throws IOException, InterruptedException {
    run("version");
  }

  /** Converts a form of two pages. */
  @Benchmark
  public void convert() throws IOException, InterruptedException {
    run("convert", BenchDocuments.form().toString());
  }

  /** The same by the launcher, with its archive of classes. */
  @Benchmark
  public void convertByLauncher() throws IOException, InterruptedException {
    run(List.of(LAUNCHER.toString(), "convert", BenchDocuments.form().toString()));
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", PROGRAM.toString()));
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with status " + status);
    }
  }
}
