package io.github.zipingbiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the version. */
@Command(name = VersionCommand.NAME, description = "Print the version.")
final class VersionCommand implements Callable<Integer> {
  static final String NAME = "version";

  private final Streams streams;

  VersionCommand(Streams streams) {
    this.streams = streams;
  }

  /** Returns the line that is printed. */
  static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    }
    return "zipingbiao " + properties.getProperty("version");
  }

  @Override
  public Integer call() throws IOException {
    String line = version() + "\n";
    streams.out().write(line.getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return Main.OK;
  }
}
