package io.github.zipingbiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks in rounds, each in a process of its own, and compares within each round what
 * is to be compared: so a machine that is slower for a while is so for both.
 */
public final class Bench {
  private static final Path TABLE = Path.of("target", "bench", "results.md");
  private static final Path JSON = Path.of("target", "bench", "results.json");

  private Bench() {}

  /**
   * Runs the benchmarks.
   *
   * @param args number of rounds, part of the names of the benchmarks to run (a regular
   *     expression), seconds that each measurement takes at least
   */
  public static void main(String[] args) throws RunnerException, IOException {
    int rounds = Integer.parseInt(args[0]);
    Results results = new Results();
    for (int round = 0; round < rounds; round++) {
      results.addRound(run(args[1], TimeValue.seconds(Long.parseLong(args[2]))));
    }
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, results.table());
    Files.writeString(JSON, results.json());
    System.out.println();
    System.out.println(results.table());
    System.out.println(TABLE + " and " + JSON + " hold the same.");
  }

  private static List<RunResult> run(String name, TimeValue time) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Bench.class.getPackageName() + ".*" + name)
            .forks(1)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-Xmx2g", "-Djava.awt.headless=true", documents());
    Collection<RunResult> results = new Runner(options.build()).run();
    return new ArrayList<>(results);
  }

  private static String documents() {
    return "-D" + BenchDocuments.FOLDER + "=" + System.getProperty(BenchDocuments.FOLDER, "");
  }
}
