package io.github.zipingbiao.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A standalone master and two workers of one core each, in processes of their own, with nothing of
 * this project in their class path.
 */
final class SparkCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String MEMORY = "1g";
  private static final int WORKERS = 2;

  /** What Spark needs opened on JDK 17, as its own launcher does. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  private final Path home;
  private final String address;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  /** Starts the cluster; its files go into {@code home}. */
  SparkCluster(Path home) throws IOException {
    this.home = home;
    link(Files.createDirectories(home.resolve("jars")));
    // By this file workers know a distribution from a checkout of Spark.
    Files.createFile(home.resolve("RELEASE"));
    int port = freePort();
    address = "spark://" + HOST + ":" + port;
    master =
        start(
            "master",
            List.of(
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0"));
    for (int i = 0; i < WORKERS; i++) {
      workers.add(startWorker(i));
    }
  }

  private Process startWorker(int number) throws IOException {
    return start(
        "worker" + number,
        List.of(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            MEMORY,
            "--webui-port",
            "0",
            "--work-dir",
            home.resolve("work" + number).toString(),
            address));
  }

  /** Links the jars of Spark, as its distribution has them in one folder. */
  private static void link(Path jars) throws IOException {
    String separator = System.getProperty("path.separator");
    for (String entry : System.getProperty("java.class.path").split(separator, -1)) {
      Path file = Path.of(entry).toAbsolutePath();
      String name = file.getFileName().toString();
      boolean binding = name.startsWith("slf4j-nop") || name.startsWith("zipingbiao");
      if (name.endsWith(".jar") && !binding) {
        Files.createSymbolicLink(jars.resolve(name), file);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process start(String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", home.resolve("jars") + "/*"));
    OPENED.forEach(name1 -> command.add("--add-opens=java.base/" + name1 + "=ALL-UNNAMED"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("SPARK_HOME", home.toString());
    environment.put("SPARK_LOCAL_IP", HOST);
    environment.put("SPARK_SCALA_VERSION", "2.13");
    return builder.redirectOutput(home.resolve(name + ".log").toFile()).start();
  }

  /** Submits the jar that the build made; the process ends with the job. */
  Process submit(String name, Path input, Path output) throws IOException {
    return start(
        name,
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            address,
            "--conf",
            "spark.driver.host=" + HOST,
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.executor.memory=" + MEMORY,
            // Small tasks, so that the loss of a worker finds some done and some not.
            "--conf",
            "spark.sql.files.maxPartitionBytes=16m",
            "--class",
            SparkArchive.class.getName(),
            "target/zipingbiao-spark.jar",
            input.toString(),
            output.toString()));
  }

  /** Kills a worker and the executor that it started, as when its machine is lost. */
  void loseWorker() {
    kill(workers.remove(0));
  }

  String log(String name) throws IOException {
    return Files.readString(home.resolve(name + ".log"));
  }

  private static void kill(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() throws IOException {
    workers.forEach(SparkCluster::kill);
    kill(master);
    master.onExit().join();
    // JUnit warns of each link that it finds in a temporary folder.
    try (DirectoryStream<Path> links = Files.newDirectoryStream(home.resolve("jars"))) {
      for (Path link : links) {
        Files.delete(link);
      }
    }
  }
}
