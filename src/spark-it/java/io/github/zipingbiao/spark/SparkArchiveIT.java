package io.github.zipingbiao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.export.tables.Column;
import io.github.zipingbiao.export.tables.TidyTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that Spark writes on a cluster, beside those of the command line. */
class SparkArchiveIT {
  /** Copies of each document with other bytes: work enough to lose a worker in the middle. */
  private static final int COPIES = 3;

  @TempDir private Path folder;

  @Test
  void aClusterWritesTheRowsOfTheCommandLineAlsoWhenItLosesAWorker() throws Exception {
    Path input = archive();
    Path expected = folder.resolve("expected");
    run(
        "java",
        "-jar",
        "target/zipingbiao-cli.jar",
        "convert",
        input.toString(),
        "-q",
        "-f",
        "parquet",
        "-o",
        expected.toString());
    try (SparkCluster cluster = new SparkCluster(folder.resolve("spark"))) {
      Path whole = folder.resolve("whole");
      Process job = cluster.submit("whole-job", input, whole);
      assertEquals(0, job.waitFor(), () -> log(cluster, "whole-job"));
      compare(expected, whole);

      Path bereft = folder.resolve("bereft");
      Process second = cluster.submit("bereft-job", input, bereft);
      waitForFirstResult(bereft, second);
      cluster.loseWorker();
      assertEquals(0, second.waitFor(), () -> log(cluster, "bereft-job"));
      assertTrue(log(cluster, "bereft-job").contains("Lost executor"), "a worker was lost in time");
      compare(expected, bereft);
    }
  }

  /** Sample forms with copies of other bytes, the same bytes twice, and what is no document. */
  private Path archive() throws IOException {
    Path input = Files.createDirectories(folder.resolve("archive/some forms"));
    List<Path> samples;
    try (Stream<Path> cases = Files.list(Path.of("testdata"))) {
      samples =
          cases
              .filter(path -> !path.getFileName().toString().startsWith("scan-"))
              .map(path -> path.resolve("input.pdf"))
              .filter(Files::exists)
              .sorted()
              .toList();
    }
    for (Path sample : samples) {
      String name = sample.getParent().getFileName().toString();
      for (int i = 0; i < COPIES; i++) {
        Path copy = Files.copy(sample, input.resolve(name + "-" + i + ".pdf"));
        Files.writeString(copy, "\n%" + i + "\n", StandardOpenOption.APPEND);
      }
    }
    Files.copy(samples.get(0), input.resolve("same-1.pdf"));
    Files.copy(samples.get(0), input.resolve("Same-2.PDF"));
    Files.writeString(input.resolve("broken.pdf"), "%PDF-1.7 and nothing else");
    Files.write(input.resolve("empty.pdf"), new byte[0]);
    Files.writeString(input.resolve("._same-1.pdf"), "a companion");
    Files.copy(Path.of("testdata/dump-rows/input.txt"), input.resolve("dump.txt"));
    return input.getParent();
  }

  private static void waitForFirstResult(Path output, Process job) throws Exception {
    while (job.isAlive() && !hasResult(output)) {
      Thread.sleep(100);
    }
  }

  private static boolean hasResult(Path output) {
    try (Stream<Path> files = Files.walk(output)) {
      return files.anyMatch(file -> file.toString().contains("task_"));
    } catch (IOException | java.io.UncheckedIOException e) {
      // Folders come and go while the job runs.
      return false;
    }
  }

  private static String log(SparkCluster cluster, String name) {
    try {
      return cluster.log(name);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor() < 2, output);
  }

  /** Both have each row as often as the other, whatever the order. */
  private static void compare(Path expected, Path actual) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (TidyTable table : TidyTable.values()) {
        String columns =
            table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String left = select(columns, expected.resolve("tables/" + table.tableName() + ".parquet"));
        String right = select(columns, actual.resolve(table.tableName() + "/**/*.parquet"));
        assertTrue(count(statement, left) > 0, table.tableName());
        assertEquals(count(statement, left), count(statement, right), table.tableName());
        String differing = "(" + left + " EXCEPT ALL " + right + ")";
        assertEquals(0, count(statement, differing), table.tableName());
      }
    }
  }

  private static String select(String columns, Path files) {
    return "SELECT " + columns + " FROM read_parquet('" + files + "', hive_partitioning = false)";
  }

  private static long count(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery("SELECT count(*) FROM (" + query + ")")) {
      result.next();
      return result.getLong(1);
    }
  }
}
